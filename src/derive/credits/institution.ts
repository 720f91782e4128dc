import type { Context } from "../context";
import { surface } from "../names/reader";
import { fold } from "../tokens";
import type { Unit } from "../units";
import { ARTICLES } from "../word-classes";
import { wordSet } from "../word-set";
import { trimThe } from "./country";
import { type Credit, official } from "./credit";
import { isLettersOfBody } from "./organisation";

type Found = { credit: Credit; next: number };

/** "The Reef Peace Centre", "the MPLA", "the Vatican": an institution under the name that the text gives it. */
export function institutionAt(context: Context, units: Unit[], i: number): Found | null {
  const u = units[i]!;
  if (!context.reader.tokens[u.from]!.cap || NEVER.has(u.kind) || u.person >= 0) return null;
  const last = isLetters(context, units, i) || isSee(units, i) ? i : namedUpTo(context, units, i);
  if (last < 0 || units[last]!.possessive) return null;
  const { to } = units[last]!;
  const name = trimThe(surface(context.reader, u.from, to));
  if (!name.includes(" ") && last > i) return null;
  const country = u.kind === "place" ? null : u.country;
  const credit = official(name, country, u.from, to);
  return { credit: { ...credit, kind: "organisation" }, next: pastLetters(units, last + 1) };
}

const NEVER = wordSet("mark outlet role");

/** "The Pacific Reef Fund (PRF) said". */
const pastLetters = (units: Unit[], next: number): number =>
  units[next]?.low === "(" && units[next + 2]?.low === ")" ? next + 3 : next;

const LETTERS = /^\p{Lu}{3,8}$/u;

/** Whether a name alone tells that an institution bears it: "Bank of Fiji", "MPLA". */
export const isInstitution = (name: string): boolean =>
  LETTERS.test(name) ||
  (isCapital(name) &&
    fold(name)
      .split(" ")
      .some((word) => HEADS.has(word)));

/** "ISPR": letters that the rules do not know. */
const isLetters = ({ reader }: Context, units: Unit[], i: number): boolean => {
  const { kind, from, to, low } = units[i]!;
  return (
    kind === "word" &&
    to - from === 1 &&
    reader.tokens[from]!.upper &&
    LETTERS.test(reader.tokens[from]!.text) &&
    !isLettersOfBody(low) &&
    units[i - 1]?.low !== "("
  );
};

const isSee = (units: Unit[], i: number): boolean =>
  units[i]!.name === "Vatican" && ARTICLES.has(units[i - 1]?.low ?? "");

const HEADS = wordSet(
  "committee centre center fund bank party union council organisation organization movement front alliance league federation association corporation company railway railways board bureau foundation society congress church diocese synod academy army navy police guard forces command institution initiative network group forum confederation caritas community directorate observatory cross crescent consulate vatican farnesina elysee itamaraty akorda",
);
const SMALL = wordSet("of the for and de du da do des la del against on");
const LONGEST = 8;

/** The unit with which a name in capitals ends that holds the word for an institution; -1 where none begins here. */
function namedUpTo({ reader: { tokens } }: Context, units: Unit[], i: number): number {
  const before = units[i - 1];
  // Within a name: not its beginning.
  if (before && before.kind !== "mark" && tokens[before.to - 1]!.cap && !ARTICLES.has(before.low) && i > 1) return -1;
  let last = -1;
  let head = false;
  for (let k = i; k < units.length && k < i + LONGEST; k++) {
    const u = units[k]!;
    if (u.kind === "mark" || u.kind === "date" || u.kind === "role" || u.kind === "outlet" || u.person >= 0) break;
    const capital = tokens[u.from]!.cap;
    if (!capital && !(k > i && SMALL.has(u.low))) break;
    if (!capital) continue;
    last = k;
    for (let t = u.from; t < u.to; t++) head ||= HEADS.has(tokens[t]!.low);
    if (u.possessive) break;
  }
  if (!head) return -1;
  const from = ARTICLES.has(tokens[units[i]!.from]!.low) ? units[i]!.from + 1 : units[i]!.from;
  return units[last]!.to - from > 1 ? last : -1;
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
