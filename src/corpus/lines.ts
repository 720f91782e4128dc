/** Longest line that is read, in bytes: an article may have 64 MB of text, and JSON spells some letters longer. */
export const LONGEST_LINE = 96 * 1024 * 1024;

/** A line of a stream, without its line feed. */
export interface Line {
  /** Counted from 1. */
  number: number;
  /** The bytes; of a line beyond the limit no more than its beginning. */
  bytes: Buffer;
  /** How many bytes the line has. */
  length: number;
}

const HEAD = 64 * 1024;

/**
 * Cuts a stream into lines, those of each chunk together. What is held never grows beyond the limit:
 * of a longer line only the beginning is kept, and the lines after it are read as ever.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line[], void> {
  let number = 0;
  let length = 0;
  let parts: Buffer[] = [];
  const take = (piece: Buffer) => {
    length += piece.length;
    if (length <= longest) parts.push(piece);
    else if (length - piece.length <= longest) parts = [Buffer.concat([...parts, piece]).subarray(0, HEAD)].map(copy);
  };
  const end = (): Line => {
    const line = { number: ++number, bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts), length };
    length = 0;
    parts = [];
    return line;
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: Line[] = [];
    let from = 0;
    for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
      take(bytes.subarray(from, to));
      lines.push(end());
      from = to + 1;
    }
    if (from < bytes.length) take(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [end()];
}

// A slice would keep the whole line in memory.
const copy = (bytes: Buffer): Buffer => Buffer.from(bytes);
