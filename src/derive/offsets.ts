/** Turns UTF-16 offsets into code-point offsets; costs nothing where no character needs two units. */
export function codePoints(text: string): { length: number; at(utf16: number): number } {
  if (!/[\ud800-\udbff]/.test(text)) return { length: text.length, at: (utf16) => utf16 };
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xd800 || code > 0xdbff) continue;
    const low = text.charCodeAt(i + 1);
    if (low >= 0xdc00 && low < 0xe000) pairs.push(++i);
  }
  if (pairs.length === 0) return { length: text.length, at: (utf16) => utf16 };
  return {
    length: text.length - pairs.length,
    at(utf16) {
      let [from, to] = [0, pairs.length];
      while (from < to) {
        const middle = (from + to) >> 1;
        if (pairs[middle]! < utf16) from = middle + 1;
        else to = middle;
      }
      return utf16 - from;
    },
  };
}
