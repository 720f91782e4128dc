export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
export const OTHER = 8;
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
