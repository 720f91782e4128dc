const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "%": "&#37;", $: "&#36;" };

/**
 * Makes any text show as it is in a figure, where Plotly would read tags, entities, `%{…}` and `$…$`;
 * control characters and marks that turn the direction of what follows become spaces.
 * @example figureText("<b>%{x}") // "&lt;b&gt;&#37;{x}"
 */
export function figureText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .replace(/[&<>%$]/g, (c) => ENTITIES[c]!);
}

/**
 * A text cut to so many characters, the last an ellipsis where something was left out.
 * @example shorten("International Department", 12) // "Internation…"
 */
export function shorten(text: string, length: number): string {
  const points = Array.from(text);
  return points.length <= length
    ? text
    : `${points
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}

// Widths in em of the bundled font, by kind of character: near enough to break lines by.
const WIDTHS: [RegExp, number][] = [
  [/[ijl.,:;'’|!()[\]‘·]/, 0.28],
  [/[ ftr“”"-]/, 0.31],
  [/[mwMW@—…%]/, 0.8],
  [/[A-Z&+=<>–]/, 0.58],
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{3ffff}]/u, 1],
];

/** About how wide a text is, in pixels. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += known.get(character) ?? measure(character);
  return em * size;
}

// A page of charts measures the same few letters many thousand times.
const known = new Map<string, number>();

function measure(character: string): number {
  const width = WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 0.51;
  known.set(character, width);
  return width;
}

/**
 * Breaks a text into lines of at most so many pixels, at spaces where there are any, never between a day
 * and its month.
 * @example wrap("Meetings per day", 60, 14) // ["Meetings", "per day"]
 */
export function wrap(text: string, pixels: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<=(?<!\b\d{1,2})\s)/u).flatMap((part) => pieces(part, pixels, size))) {
    if (line !== "" && textWidth((line + word).trimEnd(), size) > pixels) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/**
 * As `wrap`, the lines about as long as one another, so that none is a last word alone; none is made
 * narrower than the share `least` of the pixels.
 * @example balance("Two of four named meetings", 170, 14) // ["Two of four", "named meetings"]
 */
export function balance(text: string, pixels: number, size: number, least = 0.5): string[] {
  let lines = wrap(text, pixels, size);
  if (lines.length < 2) return lines;
  for (let narrower = pixels * 0.95; narrower > pixels * least; narrower -= pixels * 0.05) {
    const tried = wrap(text, narrower, size);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return lines;
}

/** A word that is wider than a line (Chinese has no spaces), in pieces that are not. */
function pieces(word: string, pixels: number, size: number): string[] {
  if (textWidth(word, size) <= pixels) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && textWidth(part + character, size) > pixels) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
