export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
export const OTHER = 8;
export const ALPHANUMERIC = LETTER | DIGIT;

/** A text as numbers: its UTF-16 units and their classes; a few more at the end are 0 and `OTHER`. */
export interface Chars {
  codes: Uint16Array;
  classes: Uint8Array;
}

const BEYOND = 3;

/** Reads every UTF-16 unit of a text once. */
export function readChars(text: string): Chars {
  const codes = new Uint16Array(text.length + BEYOND);
  const classes = new Uint8Array(text.length + BEYOND).fill(OTHER, text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = code;
    classes[i] = CLASSES[code] || classify(code);
  }
  return { codes, classes };
}

/** Class of each UTF-16 unit, 0 until it is first asked for. */
const CLASSES = new Uint8Array(65536);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let found = OTHER;
  if (code >= 0xd800 && code < 0xe000) found = OTHER;
  // Direction marks, joiners and a stray byte-order mark are read as space: they part nothing and mean nothing.
  else if (/[\s\p{Cf}\p{Cc}]/u.test(char)) found = SPACE;
  else if (/[\p{L}\p{M}]/u.test(char)) found = LETTER;
  else if (/\p{Nd}/u.test(char)) found = DIGIT;
  CLASSES[code] = found;
  return found;
}

const codesOf = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));

export const APOSTROPHES = codesOf("'\u2019\u02bc\u02bb\u2018`");
export const HYPHENS = codesOf("-\u2010\u2011");
/** Marks that stand inside a number: "10,000", "23/05/2019", "14:30". */
export const IN_NUMBERS = codesOf(".,:/-+");
/** Marks that are often set in rows: "-----", "....". */
export const IN_ROWS = codesOf("-.=_*");
