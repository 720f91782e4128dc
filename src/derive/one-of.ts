/**
 * Tests whole words as `/^(a|b)$/` does, by look-up.
 *
 * @example oneOf("met meets").test("met") // true
 */
export function oneOf(words: string): { test(word: string): boolean } {
  const set = new Set(words.split(" "));
  return { test: (word) => set.has(word) };
}
