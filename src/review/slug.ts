// Letters that Unicode does not take apart into a base and an accent.
const FOLDED: Record<string, string> = { ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/**
 * The id of a name: lower case, accents folded, words joined by hyphens. A name in another script is
 * spelt by its code points, so that it has the same id in every article.
 * @example slug("Miguel Díaz-Canel") // "miguel-diaz-canel"
 */
export function slug(name: string): string {
  const plain = BEYOND_ASCII.test(name) ? spelt(name) : name.toLowerCase().replace(/'/g, "");
  const folded = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return folded || Array.from(name, codePoint).join("").slice(1);
}

const BEYOND_ASCII = /[^\0-\x7f]/;

const spelt = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’ʼ‘]/gu, "")
    .replace(/[øłđðþßæœı]/g, (letter) => FOLDED[letter]!)
    .replace(/(?![a-z])\p{L}/gu, codePoint);

const codePoint = (character: string): string => `-u${character.codePointAt(0)!.toString(16)}`;

/** The id, or the id with the first number that makes it unlike those taken. */
export function freeId(id: string, taken: { has(id: string): boolean }): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

/** A text as one line that a cell can hold; `null` where nothing is left. */
export function oneLine(text: string | null | undefined): string | null {
  if (!text || !UNEVEN.test(text)) return text || null;
  return (
    text
      .replace(/\p{Cs}/gu, "\uFFFD")
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim() || null
  );
}

/** Half of a surrogate pair, or white space other than single spaces between words. */
const UNEVEN = /[\p{Cs}\p{Cc}]|[^\S ]|^ | $| {2}/u;

/** A country's code, or `null` where it is none. */
export const country = (code: string | null): string | null => (code && /^[A-Z]{3}$/.test(code) ? code : null);
