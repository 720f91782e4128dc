import type { Unit } from "../units";
import { INDEFINITE_ARTICLES } from "../word-classes";
import { wordSet } from "../word-set";
import { isTalk } from "./talk";

const IT = wordSet("it this that");
const ADJECTIVES = 3;

/** "A good talk on visas": a quotation that begins with what the meeting was. */
export function opensWithTalk(units: Unit[]): boolean {
  if (!QUOTES.has(units[0]!.low)) return false;
  if (IT.has(units[1]?.low ?? "") && units[2]?.low === "went") return true;
  if (!INDEFINITE_ARTICLES.has(units[1]?.low ?? "")) return false;
  return units.slice(2, 2 + ADJECTIVES).some((_, i) => isTalk(units, 2 + i));
}

const QUOTES = wordSet('" \u201c \u201d');
const ONESELF = wordSet("i we me us");
const OTHER = wordSet("he she him her");

/** "He wanted numbers and I wanted years", "I told them both": of the other and of oneself. */
export function quotesBoth(units: Unit[]): boolean {
  const quoted = quotedOf(units);
  return (
    quoted.some(({ low }) => ONESELF.has(low)) &&
    quoted.some(
      ({ low, kind, person }, i) =>
        OTHER.has(low) || (NAMING.has(kind) && person >= 0) || (low === "them" && quoted.slice(0, i).some(isTold)),
    )
  );
}

const NAMING = wordSet("person role");
const TOLD = wordSet("told asked gave offered promised assured thanked");
const isTold = ({ low }: Unit): boolean => TOLD.has(low);

/** "He took note": of another. */
export const quotesOther = (units: Unit[]): boolean => quotedOf(units).some(({ low }) => OTHER.has(low));

/** "We talked about everything except fish": what those who speak did together. */
export const quotesUs = (units: Unit[]): boolean => {
  const quoted = quotedOf(units);
  return quoted.some(
    ({ low }, i) => low === "we" && OPENS.has(quoted[i - 1]?.low ?? "") && isPast(quoted[i + 1]?.low ?? ""),
  );
};

const OPENS = wordSet('" \u201c \u201d . ; , and but where then');
export const isPast = (low: string): boolean =>
  PAST.has(low) || (low.length > 4 && low.endsWith("ed") && low !== "need");
const PAST = wordSet(
  "did had were found went got spoke ate made took gave came left saw sat drank put kept began met told heard",
);

/** What stands within quotation marks. */
function quotedOf(units: Unit[]): Unit[] {
  let quoted = beginsQuoted(units);
  return units.filter(({ low }) => {
    if (QUOTES.has(low)) quoted = !quoted;
    return quoted;
  });
}

const CLOSING = wordSet(", . ? !");

/** "It was cold," she said: a quotation that goes on from the sentence before, whose marks are left without a partner. */
function beginsQuoted(units: Unit[]): boolean {
  const first = units.findIndex(({ low }) => QUOTES.has(low));
  if (first < 1 || !CLOSING.has(units[first - 1]!.low)) return false;
  return units.reduce((count, { low }) => count + (QUOTES.has(low) ? 1 : 0), 0) % 2 === 1;
}
