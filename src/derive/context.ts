import type { Anchors } from "./days/anchors";
import type { Draft } from "./meetings/draft";
import type { Waiting } from "./meetings/waiting";
import type { People } from "./names/people";
import { mayBe } from "./names/person";
import type { Reader } from "./names/reader";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

/** What the reading so far leaves for the next sentence to lean on. */
export interface Context {
  reader: Reader;
  people: People;
  anchors: Anchors;
  /** Person that the last sentence was about. */
  subject: number;
  /** Leader of the delegation last spoken of. */
  leader: number;
  /** First visitor of the text. */
  author: number;
  /** The several people that the last sentence was about, where it told no meeting. */
  pair: number[] | null;
  /** A meeting of office holders not named yet. */
  waiting: Waiting | null;
  /** Meeting last told. */
  focus: Draft | null;
  drafts: Draft[];
  /** Kind and day of each arrival and departure entered. */
  travelled: Set<string>;
  host: string | null;
  place: { name: string; code: string | null } | null;
  dateline: { outlet: Unit | null; dated: boolean };
  lastOutlet: { name: string; kind: Unit["outletKind"]; country: string | null } | null;
}

const PARTIES = wordSet("delegation team mission");
const LEADING = wordSet("led headed under");

const DEFINITE = wordSet("the his her their 's its");
const RELATIVE_OFFICES = wordSet("counterpart colleague");
const ONE_PERSON = wordSet("he she him his her");
const FIRST_PERSON = wordSet("i we");
const ACTING = wordSet("held met was also had");
const GOVERNING_PERSON = wordSet("of with by for to from");

/** Says of each unit in a sentence which person it speaks of. */
export function resolvePeople(context: Context, units: Unit[]): void {
  const { people } = context;
  let inSentence = -1;
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind === "person" || u.kind === "name") {
      const lone = u.nameTo - u.nameFrom === 1;
      const known = people.find(u);
      if (known) {
        people.add(known, u);
        u.person = known.id;
      } else if (u.kind === "person") u.person = (lone ? people.create(u) : people.enter(u)).id;
      if (u.person >= 0) lendCounterpart(context, u, inSentence >= 0 ? inSentence : context.subject);
    } else if (u.kind === "role" && !u.roles[0]!.plural) {
      const role = u.roles[0]!;
      const definite = role.determiner === "" || DEFINITE.has(role.determiner);
      // "Deputy Prime Minister and Foreign Minister X": two offices of one.
      const shared = role.determiner === "" && units[i + 1]?.low === "and" && units[i + 2]?.kind === "person";
      const person = definite && !shared && !RELATIVE_OFFICES.has(role.head) ? people.byRole(role, context.host) : null;
      if (person) u.person = person.id;
    } else if (u.kind === "pronoun") {
      if (ONE_PERSON.has(u.low)) {
        // "X received him": the object is someone told before.
        const object = u.low === "him" || (u.low === "her" && units[i + 1]?.kind !== "word");
        const candidate =
          inSentence >= 0 && !(object && context.subject >= 0 && context.subject !== inSentence)
            ? inSentence
            : context.subject;
        if (candidate >= 0 && mayBe(people.all[candidate]!, u.low)) u.person = candidate;
        else if (context.subject >= 0 && mayBe(people.all[context.subject]!, u.low)) u.person = context.subject;
        else u.person = latest(context, u.low);
      } else if (FIRST_PERSON.has(u.low)) u.person = context.author;
      else if (u.low === "it" && context.leader >= 0 && ACTING.has(units[i + 1]?.low ?? "")) u.person = context.leader;
    } else if (
      u.kind === "word" &&
      PARTIES.has(u.low) &&
      context.leader >= 0 &&
      !units.slice(i, i + 10).some((v) => LEADING.has(v.low)) &&
      units[i - 1]?.low === "the"
    ) {
      u.kind = "pronoun";
      u.person = context.leader;
    }
    if (u.kind === "word" && isPair(units, i)) u.kind = "pronoun";
    if (u.person >= 0 && inSentence < 0 && u.kind !== "pronoun" && !GOVERNING_PERSON.has(units[i - 1]?.low ?? ""))
      inSentence = u.person;
  }
  noteLeader(context, units);
}

/** "His Turkish counterpart X": X holds the same office, for the other side. */
function lendCounterpart({ people }: Context, u: Unit, other: number): void {
  const role = u.roles.find(({ head }) => head === "counterpart");
  const held =
    other >= 0 && other !== u.person ? people.all[other]!.roles.find(({ head }) => head !== "counterpart") : null;
  if (role && held) people.add(people.all[u.person]!, { ...u, roles: [{ ...held, country: role.country }] });
}

const NUMBERED = wordSet("two pair three");
const SIDES = wordSet("men women sides");
const MEETING_VERBS = wordSet(
  "met meet held had have sat spoke talked conferred also then later previously last dined agreed discussed were",
);

/** "The two met", "the pair held talks": no number of things, but the people told of. */
const isPair = (units: Unit[], i: number): boolean => {
  if (!NUMBERED.has(units[i]!.low) || units[i - 1]?.low !== "the") return false;
  const next = SIDES.has(units[i + 1]?.low ?? "") ? units[i + 2] : units[i + 1];
  return MEETING_VERBS.has(next?.low ?? "");
};

function latest(context: Context, pronoun: string): number {
  const { all } = context.people;
  for (let i = all.length - 1; i >= 0 && i > all.length - 6; i--) if (mayBe(all[i]!, pronoun)) return i;
  return -1;
}

function noteLeader(context: Context, units: Unit[]): void {
  for (let i = 0; i + 1 < units.length; i++) {
    if (units[i]!.kind !== "word" || !LEADING.has(units[i]!.low)) continue;
    const next = units[i + 1]!.low === "by" ? units[i + 2] : units[i + 1];
    if (next && next.person >= 0 && next.kind === "person") context.leader = next.person;
  }
}

const GOVERNING = wordSet("of with by for to from in at");

/** Notes whom the sentence was about, for the pronouns of the next. */
export function noteSubject(context: Context, units: Unit[]): void {
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.person < 0 || u.possessive) continue;
    if (GOVERNING.has(units[i - 1]?.low ?? "") && i > 0) continue;
    if (u.kind === "person" && u.roles.some((role) => role.head.includes("spokes"))) continue;
    context.subject = u.person;
    return;
  }
}

const LINKING = wordSet("and , both");

/** Notes the several people that a sentence without a meeting was about: whom "the two" then means. */
export function notePair(context: Context, units: Unit[]): void {
  const first = units.findIndex((u, i) => u.person >= 0 && !u.possessive && !GOVERNING.has(units[i - 1]?.low ?? ""));
  if (first < 0) return;
  const people = new Set<number>();
  for (let i = first; i < units.length; i++) {
    const u = units[i]!;
    if (u.person >= 0 && u.kind !== "pronoun") people.add(u.person);
    else if (!LINKING.has(u.low)) break;
  }
  if (people.size > 1) context.pair = [...people];
}
