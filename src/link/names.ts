import { slug } from "../review/slug";

// "Al-Hajri" is also written "Hajri".
const ARTICLES = new Set(["al", "el", "ben", "bin", "de", "del", "da", "dos", "van", "von"]);

// A name is asked for at each comparison; bounded, however many there are.
const known = new Map<string, readonly string[]>();

/** The words of a name, folded, without particles; those by which events are looked up. */
export function nameWords(name: string): readonly string[] {
  const found = known.get(name);
  if (found) return found;
  const all = slug(name).split("-").filter(Boolean);
  const own = all.filter((word) => !ARTICLES.has(word));
  if (known.size > 20_000) known.clear();
  known.set(name, own.length > 0 ? own : all);
  return known.get(name)!;
}

/**
 * How sure it is that two names are one person's: 1 the same but for accents, hyphens and which name comes first, 0.9 one has a name
 * more, 0.8 one has an initial, 0.5 one is a single word of the other, 0 otherwise.
 * @example sameName("Kim Do-kyung", "Kim Dokyung") // 1
 * @example sameName("Kim Do-kyung", "Kim Min-ho") // 0
 */
export function sameName(one: string, other: string): number {
  const [short, long] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length) as [
    readonly string[],
    readonly string[],
  ];
  const turned = long.map((_, at) => [...long.slice(at), ...long.slice(0, at)]);
  if (turned.some((words) => words.join("") === short.join(""))) return 1;
  if (turned.some((words) => follows(short, words))) return short.length > 1 ? 0.9 : 0.5;
  if (short.length < 2) return 0;
  // One of the words may be an initial, and is so in either name.
  const initial = (word: string, words: readonly string[]) =>
    words.some((full) => full[0] === word[0] && (word.length === 1 || full.length === 1));
  const full = short.filter((word) => long.includes(word));
  const rest = short.filter((word) => !long.includes(word));
  return full.some((word) => word.length > 1) && rest.length > 0 && rest.every((word) => initial(word, long)) ? 0.8 : 0;
}

/** Whether the words are among the others in their order. */
function follows(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === words[at]) at++;
  return at === words.length;
}
