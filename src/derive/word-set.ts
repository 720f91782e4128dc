/**
 * A set of words, parted by spaces.
 *
 * @example wordSet("met meets").has("met") // true
 */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
