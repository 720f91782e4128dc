export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
export const OTHER = 8;
export const ALPHANUMERIC = LETTER | DIGIT;
/** Class of each UTF-16 unit, 0 until it is first asked for. */
const classes = new Uint8Array(65536);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let found = OTHER;
  if (code >= 0xd800 && code < 0xe000) found = OTHER;
  // Direction marks, joiners and a stray byte-order mark are read as space: they part nothing and mean nothing.
  else if (/[\s\p{Cf}\p{Cc}]/u.test(char)) found = SPACE;
  else if (/[\p{L}\p{M}]/u.test(char)) found = LETTER;
  else if (/\p{Nd}/u.test(char)) found = DIGIT;
  classes[code] = found;
  return found;
}

/** Class of a character; past the end, that of a mark. */
export function classOf(text: string, index: number): number {
  if (index >= text.length) return OTHER;
  const code = text.charCodeAt(index);
  return classes[code] || classify(code);
}

/** A text as numbers: its UTF-16 units and their classes; the next few are 0 and `OTHER`. */
export interface Chars {
  codes: Uint16Array;
  classes: Uint8Array;
}

const BEYOND = 3;
const empty = (length: number): Chars => ({ codes: new Uint16Array(length), classes: new Uint8Array(length) });
/** Texts of common length are read into one place. */
const SHARED = empty(1 << 16);

/** Reads every UTF-16 unit of a text once; what it gives holds until the next text is read. */
export function readChars(text: string): Chars {
  const { length } = text;
  const chars = length + BEYOND > SHARED.codes.length ? empty(length + BEYOND) : SHARED;
  const { codes, classes: found } = chars;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = code;
    found[i] = classes[code] || classify(code);
  }
  codes.fill(0, length, length + BEYOND);
  found.fill(OTHER, length, length + BEYOND);
  return chars;
}
