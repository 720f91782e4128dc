import type { Context } from "./context";
import { cue } from "./cue";
import { mayBe } from "./names/person";
import { LEADING, noteLeader } from "./notes";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

const GOVERNING = wordSet("of with by for to from");

/** Says of each unit in a sentence which person it speaks of. */
export function resolvePeople(context: Context, units: Unit[]): void {
  // The first whom the sentence is about.
  let subject = -1;
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind === "person" || u.kind === "name") resolveName(context, u, subject);
    else if (u.kind === "role") resolveOffice(context, units, i);
    else if (u.kind === "pronoun") u.person = meantByPronoun(context, units, i, subject);
    else if (u.kind === "word" && isDelegation(context, units, i)) {
      u.kind = "pronoun";
      u.person = context.leader;
    } else if (u.kind === "word" && isPair(units, i)) u.kind = "pronoun";
    if (u.person >= 0 && subject < 0 && u.kind !== "pronoun" && !GOVERNING.has(units[i - 1]?.low ?? ""))
      subject = u.person;
  }
  noteLeader(context, units);
}

function resolveName(context: Context, u: Unit, subject: number): void {
  const { people } = context;
  const known = people.find(u);
  if (known) {
    people.add(known, u);
    u.person = known.id;
  } else if (u.kind === "person") {
    const lone = u.nameTo - u.nameFrom === 1;
    u.person = (lone ? people.create(u) : people.enter(u)).id;
  }
  if (u.person >= 0) lendCounterpart(context, u, subject >= 0 ? subject : context.subject);
}

const DEFINITE = wordSet("the his her their 's its");
const RELATIVE_OFFICES = wordSet("counterpart colleague");

/** "the minister", "Zembla's president": the one who holds the office. */
function resolveOffice(context: Context, units: Unit[], i: number): void {
  const role = units[i]!.roles[0]!;
  if (role.plural || RELATIVE_OFFICES.has(role.head)) return;
  if (role.determiner !== "" && !DEFINITE.has(role.determiner)) return;
  // "Deputy Prime Minister and Foreign Minister X": two offices of one.
  if (role.determiner === "" && units[i + 1]?.low === "and" && units[i + 2]?.kind === "person") return;
  const person = context.people.byRole(role, context.host);
  if (person) units[i]!.person = person.id;
}

const ONE_PERSON = wordSet("he she him his her");
const FIRST_PERSON = wordSet("i we");
const ACTING = wordSet("held met was also had");

function meantByPronoun(context: Context, units: Unit[], i: number, subject: number): number {
  const { low, person } = units[i]!;
  if (FIRST_PERSON.has(low)) return context.author;
  if (low === "it" && context.leader >= 0 && ACTING.has(units[i + 1]?.low ?? "")) return context.leader;
  if (!ONE_PERSON.has(low)) return person;
  const { all } = context.people;
  // "X received him": the object is someone told before.
  const object = low === "him" || (low === "her" && units[i + 1]?.kind !== "word");
  const before = object && context.subject >= 0 && context.subject !== subject;
  const first = subject >= 0 && !before ? subject : context.subject;
  if (first >= 0 && mayBe(all[first]!, low)) return first;
  if (context.subject >= 0 && mayBe(all[context.subject]!, low)) return context.subject;
  return latest(context, low);
}

const PARTIES = wordSet("delegation team mission");

/** "the delegation", whose leader is known and not told right after. */
const isDelegation = (context: Context, units: Unit[], i: number): boolean =>
  context.leader >= 0 &&
  PARTIES.has(units[i]!.low) &&
  units[i - 1]?.low === "the" &&
  !units.slice(i, i + 10).some((u) => (u.cues & LEADING) !== 0);

/** "His Turkish counterpart X": X holds the same office, for the other side. */
function lendCounterpart({ people }: Context, u: Unit, other: number): void {
  const role = u.roles.find(({ head }) => head === "counterpart");
  const held =
    other >= 0 && other !== u.person ? people.all[other]!.roles.find(({ head }) => head !== "counterpart") : null;
  if (role && held) people.add(people.all[u.person]!, { ...u, roles: [{ ...held, country: role.country }] });
}

const NUMBERED = cue("two pair three");
const SIDES = wordSet("men women sides");
const MEETING_VERBS = wordSet(
  "met meet held had have sat spoke talked conferred also then later previously last dined agreed discussed were",
);

/** "The two met", "the pair held talks": no number of things, but the people told of. */
const isPair = (units: Unit[], i: number): boolean => {
  if (!(units[i]!.cues & NUMBERED) || units[i - 1]?.low !== "the") return false;
  const next = SIDES.has(units[i + 1]?.low ?? "") ? units[i + 2] : units[i + 1];
  return MEETING_VERBS.has(next?.low ?? "");
};

function latest(context: Context, pronoun: string): number {
  const { all } = context.people;
  for (let i = all.length - 1; i >= 0 && i > all.length - 6; i--) if (mayBe(all[i]!, pronoun)) return i;
  return -1;
}
