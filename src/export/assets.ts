import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../files";
import { CACHE } from "../project";

/** Where plotly.js itself is. */
export const plotlyFile = (): string => require.resolve("plotly.js-dist/plotly.js");

/** Source code of plotly.js for a page: minified once and kept, since plotly.js-dist is 10 MB as it comes. */
export function plotlySource(): string {
  const { version } = require("plotly.js-dist/package.json") as { version: string };
  const minified = join(CACHE, `plotly-${version}.min.js`);
  if (!existsSync(minified)) {
    const { transformSync } = require("esbuild") as typeof import("esbuild");
    const source = readFileSync(plotlyFile(), "utf8");
    writeWhole(minified, transformSync(source, { minify: true, charset: "utf8", legalComments: "none" }).code);
  }
  return readFileSync(minified, "utf8");
}

/** Source code of the plotly.js that draws bars, lines and points only: a quarter of the whole. */
export function plotlyBasicSource(): string {
  basic ??= readFileSync(require.resolve("plotly.js-basic-dist-min/plotly-basic.min.js"), "utf8");
  return basic;
}

let basic: string | undefined;

// Named without its "3": plotly.js writes families unquoted, and no CSS name part may start with a digit.
/** CSS that carries the charts' font in itself, so that a picture is the same on every machine. */
export function fontFaces(): string {
  faces ??= [400, 600].flatMap((weight) => ["latin", "latin-ext"].map((subset) => fontFace(weight, subset))).join("\n");
  return faces;
}

let faces: string | undefined;

/**
 * CSS that carries the Korean letters of a text, as further parts of the charts' font; empty where it has none.
 * Only the parts that the text needs: the whole font has millions of bytes.
 */
export function koreanFaces(text: string): string {
  const letters = new Set([...koreanLetters(text)].map((letter) => letter.codePointAt(0)!));
  if (letters.size === 0) return "";
  korean ??= Object.entries(require("@fontsource-variable/noto-sans-kr/unicode.json") as Record<string, string>);
  return korean
    .filter(([, ranges]) => inRanges(letters, ranges))
    .map(([part, ranges]) => koreanFace(part.replace(/\D/g, ""), ranges))
    .join("\n");
}

let korean: [string, string][] | undefined;

/** The letters of a text that the charts' own font lacks and the Korean one has. */
export const koreanLetters = (text: string): string =>
  [...new Set(text.match(/[\u1100-\u11ff\u3000-\u318f\u4e00-\u9fff\uac00-\ud7ff\uff00-\uffef]/g))].join("");

function inRanges(letters: ReadonlySet<number>, ranges: string): boolean {
  return ranges.split(",").some((range) => {
    const [first, last] = range.slice(2).split("-");
    const end = Number.parseInt(last ?? first!, 16);
    for (let letter = Number.parseInt(first!, 16); letter <= end; letter += 1) if (letters.has(letter)) return true;
    return false;
  });
}

const koreanParts = new Map<string, string>();

function koreanFace(part: string, ranges: string): string {
  const file = require.resolve(`@fontsource-variable/noto-sans-kr/files/noto-sans-kr-${part}-wght-normal.woff2`);
  const bytes = koreanParts.get(part) ?? readFileSync(file).toString("base64");
  koreanParts.set(part, bytes);
  return `@font-face{font-family:"Source Sans";font-weight:100 900;src:url(data:font/woff2;base64,${bytes}) format("woff2");unicode-range:${ranges}}`;
}

// The ranges are those of the font package's own style sheet.
const RANGES: Record<string, string> = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "latin-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
};

function fontFace(weight: number, subset: string): string {
  const file = require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff2`);
  const bytes = readFileSync(file).toString("base64");
  return `@font-face{font-family:"Source Sans";font-weight:${weight};src:url(data:font/woff2;base64,${bytes}) format("woff2");unicode-range:${RANGES[subset]}}`;
}
