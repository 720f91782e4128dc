import { slug } from "../review/slug";

// "Al-Hajri" is also written "Hajri".
const ARTICLES = new Set(["al", "el", "ben", "bin", "de", "del", "da", "dos", "van", "von"]);

/** The words of a name, folded, without particles; those by which events are looked up. */
export function nameWords(name: string): string[] {
  const all = slug(name).split("-").filter(Boolean);
  const own = all.filter((word) => !ARTICLES.has(word));
  return own.length > 0 ? own : all;
}

/**
 * How sure it is that two names are one person's: 1 the same but for accents, order and hyphens, 0.9 one has a name
 * more, 0.8 one has an initial, 0.5 one is a single word of the other, 0 otherwise.
 * @example sameName("Kim Do-kyung", "Kim Dokyung") // 1
 * @example sameName("Kim Do-kyung", "Kim Min-ho") // 0
 */
export function sameName(one: string, other: string): number {
  const [short, long] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  if (short.join("") === long.join("") || [...short].sort().join("") === [...long].sort().join("")) return 1;
  const isIn = short.every((word) => long.includes(word));
  if (isIn) return short.length > 1 ? 0.9 : 0.5;
  if (short.length < 2) return 0;
  // One of the words may be an initial, and is so in either name.
  const initial = (word: string, words: readonly string[]) =>
    words.some((full) => full[0] === word[0] && (word.length === 1 || full.length === 1));
  const full = short.filter((word) => long.includes(word));
  const rest = short.filter((word) => !long.includes(word));
  return full.some((word) => word.length > 1) && rest.every((word) => initial(word, long)) ? 0.8 : 0;
}
