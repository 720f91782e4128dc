import { NAME_PARTS } from "./name-parts";
import { below, chance, pick, type Random } from "./random";

export interface Name {
  female: boolean;
  /** As it is written in full, in its own order and spelling. */
  full: string;
  /** What later mentions call its bearer. */
  short: string;
  /** Without the second family name, where there is one. */
  plain: string;
}

interface Tradition {
  men: string[];
  women: string[];
  begin: string[];
  end: string[];
  how: string;
}

const words = (cell = "") => cell.split(" ").filter(Boolean);

const BY_COUNTRY = new Map(
  NAME_PARTS.trim()
    .split("\n")
    .flatMap((line) => {
      const [countries, men, women, begin, end, how = ""] = line.split("|").map((cell) => cell.trim());
      const tradition = { men: words(men), women: words(women), begin: words(begin), end: words(end), how };
      return words(countries).map((code) => [code, tradition] as const);
    }),
);

/** The countries whose names are known, by code. */
export const NAMED_COUNTRIES: readonly string[] = [...BY_COUNTRY.keys()].sort();

/** An invented name in the tradition of a country. */
export function inventName(code: string, next: Random): Name {
  const tradition = BY_COUNTRY.get(code)!;
  const { how } = tradition;
  const female = chance(next, 0.3);
  const givens = female ? tradition.women : tradition.men;
  const family = familyName(tradition, next);
  if (how.includes("family first")) {
    const first = pick(next, givens);
    const second = pick(next, givens);
    const joined = how.includes("space")
      ? `${first} ${second}`
      : `${first}${how.includes("hyphen") ? "-" : ""}${second.toLowerCase()}`;
    const full = `${family} ${joined}`;
    return { female, full, plain: full, short: how.includes("called by last") ? second : family };
  }
  const plain = `${pick(next, givens)} ${family}`;
  const full = how.includes("two family names") ? `${plain} ${familyName(tradition, next)}` : plain;
  return { female, full, plain, short: family };
}

const familyName = ({ begin, end }: Tradition, next: Random): string =>
  pick(next, begin) + (end.length > 0 ? end[below(next, end.length)]! : "");
