export type ThemeName = "light" | "dark";

/** Colours by what they stand for; texture, never colour alone, says how sure a mark is. */
export interface Theme {
  background: string;
  text: string;
  /** Subtitles, notes and what is set apart. */
  quiet: string;
  grid: string;
  visitor: string;
  host: string;
  /** Neither side, and marks that belong to no side. */
  other: string;
}

export const THEMES: Record<ThemeName, Theme> = {
  light: {
    background: "#ffffff",
    text: "#1b1f24",
    quiet: "#57606a",
    grid: "#e3e6ea",
    visitor: "#143f6b",
    host: "#c4660f",
    other: "#6b7480",
  },
  dark: {
    background: "#14181d",
    text: "#f0f3f6",
    quiet: "#a9b2bc",
    grid: "#2d343c",
    visitor: "#a9d2f7",
    host: "#bf6a1f",
    other: "#89929c",
  },
};

/** Bundled with every picture and page; the rest is for texts that it has no letters for. */
export const FONT = "Source Sans, Noto Sans, Noto Sans CJK KR, Noto Sans Arabic, Arial, sans-serif";

/** How sure a mark is, as a fill: sure is solid, less sure is hatched, possible is dotted and hollow. */
export type Certainty = "sure" | "less" | "possible";

/** The `marker` of bars in a colour and a certainty. */
export function fill(color: string | string[], certainty: Certainty, { background }: Theme): object {
  const line = { color, width: 1.5 };
  if (certainty === "sure") return { color, line };
  const pattern =
    certainty === "less"
      ? { shape: "/", fgcolor: color, bgcolor: background, size: 7, solidity: 0.4, fillmode: "replace" }
      : { shape: ".", fgcolor: color, bgcolor: background, size: 7, solidity: 0.12, fillmode: "replace" };
  return { color: background, line, pattern };
}
