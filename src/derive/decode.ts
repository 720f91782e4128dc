/** A text that cannot be read; the command line reports it as a fault of the input. */
export class TextError extends Error {
  override name = "UsageError";
}

/** In bytes, of the text of one article. */
export const LARGEST = 64 * 1024 * 1024;

/** Text of a file's bytes, its byte-order mark kept out. Throws a `TextError` for what is no UTF-8 text. */
export function decode(bytes: Uint8Array, name: string): string {
  if (bytes.length > LARGEST)
    throw new TextError(
      `${name}: ${Math.round(bytes.length / 1e6)} MB is more than the ${LARGEST / 1024 / 1024} MB that one article may have: cut it into articles`,
    );
  if (bytes[0] === 0xff && bytes[1] === 0xfe) throw new TextError(`${name}: the text is UTF-16: save it as UTF-8`);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) throw new TextError(`${name}: the text is UTF-16: save it as UTF-8`);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new TextError(`${name}: byte ${zero} is zero: this is no text file`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new TextError(`${name}: the text is not UTF-8: save it as UTF-8`);
  }
  if (text.trim() === "") throw new TextError(`${name}: the text is empty`);
  return text;
}
