import type { Context } from "../context";
import { W } from "../lexicon";
import { headOf } from "../names/held";
import { mayBe, type Person } from "../names/person";
import { isHerself, SHE } from "../pronouns";
import type { Role, Unit } from "../units";
import { wordSet } from "../word-set";
import type { Heard } from "./heard";
import { received } from "./office";
import { visitorMeeting, visitorReceived } from "./visitor";

const ONE_PERSON = wordSet("he she him his her");
const FIRST_PERSON = wordSet("i we me");
const ACTING = wordSet("held met was also had");

/** Whom a pronoun means; -1 where nobody known, and for the plural ones. */
export function meantByPronoun(context: Context, units: Unit[], i: number, heard: Heard): number {
  const u = units[i]!;
  if (FIRST_PERSON.has(u.low)) return context.author;
  if (u.low === "it") return ACTING.has(units[i + 1]?.low ?? "") ? context.leader : -1;
  if (!ONE_PERSON.has(u.low)) return -1;
  return crowned(context, units, i) ?? third(context, units, i, heard);
}

function third(context: Context, units: Unit[], i: number, { first, latest }: Heard): number {
  const { people, author } = context;
  const { low } = units[i]!;
  // Who writes as "I" is no "he".
  const subject = context.subject === author ? -1 : context.subject;
  if (first < 0 && (low === "he" || low === "she")) {
    const visitor = visitorMeeting(context, units, i);
    if (visitor >= 0) return visitor;
  }
  // "X received him": the object is someone told before.
  const object = low === "him" || (low === "her" && isHerself(units, i));
  const hosted = object && first >= 0 ? visitorReceived(context, units, i, first) : -1;
  if (hosted >= 0) return hosted;
  const before = object ? units.slice(Math.max(0, i - 20), i) : [];
  // "X received Y, who called on him": X.
  const back = object && latest >= 0 && latest !== first && goesBack(before, latest);
  // "X called on Y. Z also called on him": the same one.
  const again =
    isReceivedAgain(context, units[i - 1]) || before.slice(clauseFrom(before)).some((v) => v.low === "also");
  const same = !back && object && again ? received(context) : -1;
  const candidate =
    same >= 0
      ? same
      : first >= 0 &&
          // "X went on to Y, where Z hosted him": X.
          ((object && latest !== first && latest >= 0) || !(object && subject >= 0 && subject !== first))
        ? first
        : subject;
  for (const id of [candidate, subject]) if (id >= 0 && mayBe(people.all[id]!, low)) return herself(context, id, low);
  const but = object ? first : -1;
  return people.latest(({ id }) => id !== but && id !== author && mayBe(people.all[id]!, low), 8)?.id ?? -1;
}

/** "Bo Dahl met Ann Lee. She …": the one who is known to be a woman, unless the other was called "she" before. */
function herself(context: Context, id: number, low: string): number {
  const { people, visitor } = context;
  if (!SHE.has(low)) return id;
  const known =
    people.all[id]!.gender === null && id !== context.she && id !== visitor
      ? people.latest(({ gender }) => gender === "f", 2)
      : null;
  context.she = known?.id ?? id;
  return context.she;
}

/** "He also visited the port, where X received him": the clause that the pronoun is in. */
const clauseFrom = (before: Unit[]): number => before.findLastIndex((v) => v.low === "where") + 1;

/** "X received Y, who called on him": X; "X called on Y and talked with him": Y. */
function goesBack(before: Unit[], latest: number): boolean {
  if (before.slice(-5).some((v) => v.low === "who")) return true;
  const named = before.findLastIndex((v) => v.person === latest);
  return (
    named >= 0 && before.slice(named + 1).some((v) => v.low === "and") && before.slice(-2).some((v) => v.low === "with")
  );
}

/** "X received Y. Z had hosted him for lunch": Y, whom another receives. */
const isReceivedAgain = ({ focus }: Context, verb: Unit | undefined): boolean =>
  verb?.kind === "word" &&
  (verb.bits & W.RECEIVE) !== 0 &&
  focus?.support.find(({ field }) => field === "kind")?.rule === "received";

const unnamedMonarch = ({ from, to }: Unit): Role => ({
  from,
  to,
  head: "king",
  text: "monarch",
  country: null,
  plural: false,
  official: true,
  determiner: "the",
});

const CROWNED: Record<string, ReadonlySet<string>> = {
  majesty: wordSet("king queen sultan emperor empress"),
  highness: wordSet("prince princess emir sultan premier minister duke"),
  holiness: wordSet("pope patriarch"),
  eminence: wordSet("cardinal patriarch archbishop metropolitan"),
};

/** "His Majesty": the latest king, and nobody else. */
function crowned({ people, reader }: Context, units: Unit[], i: number): number | null {
  const u = units[i]!;
  if (u.to - u.from < 2) return null;
  const heads = CROWNED[reader.tokens[u.possessive ? u.to - 2 : u.to - 1]!.low];
  const fits = (role: Parameters<typeof headOf>[0]): boolean => heads!.has(headOf(role));
  const reigns = (person: Person): boolean =>
    person.roles.some(fits) || [...(person.ranks ?? [])].some((rank) => heads!.has(rank));
  if (!heads) return null;
  const found = people.latest(reigns, 32);
  // "received by Her Majesty": an office without a name.
  if (!found && !units.slice(Math.max(0, i - 4), i).some(({ low }) => low === "being"))
    Object.assign(u, { kind: "role", roles: [unnamedMonarch(u)] });
  return found?.id ?? -1;
}
