import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { TELEPHONE } from "./idioms";
import { readList } from "./list";
import { MEALS } from "./meals";
import { findObject } from "./object";
import { isSomeone, isWord } from "./phrases";
import { ofVerb } from "./status";
import { make, type Told } from "./told";
import { subjectOf, verb } from "./verbs";

/** Verb, what follows it, and the word before the one met ("-": none; "=": they met each other). */
const PHRASES = `
came coming | face to face | with
came coming | face-to-face | with
came coming | together |
came | to see | -
sounded sounding | out | -
brought brings bringing | together | -
came coming | together for talks |
got getting | together | with
got getting | together | =
saw seen see seeing met meeting received | each other | =
saw seen see seeing met | one another | =
gone went going | on to see | -
gone went going | on to meet | -
gone went going | on to meet with | -
sat sitting | around a table | with
sat sitting | round a table | with
sat sitting | around the table | with
sat sitting | at the same table | with
sat sitting | at a table | with
paid pays paying | his respects | to
paid pays paying | her respects | to
paid pays paying | their respects | to
made makes making found finds | time | for
opened opens | his door | to
opened opens | her door | to
opened opens | his doors | to
had have | an appointment | with
had have | a word | with
had have | words | with
had have | an hour | with
had have | time alone | with
ushered shown led taken brought escorted | into the office of | -
ushered shown led taken escorted | in to see | -
ushered shown led taken brought escorted | to see | -
linked teamed met | up | with
caught catching | up | with
touched touching | base | with
rubbed | shoulders | with
squeezed | in a meeting | with
chatted chatting haggled haggling bargained bargaining wrangled wrangling deliberated conversing parleyed parleying mingled hobnobbed | | with
clinked | glasses | with
strolled strolling walked walking | in the garden | with
came coming | together for a meeting |
faced facing | each other | =
faced facing | one another | =
faced facing | each other across | =
sat sitting | across from | -
sat sitting | opposite | -
sat sitting | across the table from | -
sat sitting | face to face with | -
exchanged exchanging | views | with
exchanged exchanging | opinions | with
exchanged exchanging | ideas | with
compared comparing | notes | with
closeted cloistered sequestered | with | -
closeted cloistered sequestered | for | with
stopped dropped looked | by to see | -
dropped looked popped called | in on | -
stopped dropped called | in to see | -
huddling conferring consulting dining lunching negotiating | | with
held hold holding | a tete-a-tete | with
took takes taking | leave of | -
received receives receiving | a courtesy call from | -
received receives receiving | a farewell call from | -
received receives receiving | a courtesy visit from | -
received receives receiving | a visit from | -
met meet meets meeting | one by one | with
met meet meets meeting | one after another | with
met meet meets meeting | one after the other | with
shared sharing | a meal | with
shared sharing | a table | with
broke breaking | bread | with
crossed | paths | with
`;

interface Phrase {
  rest: string[];
  marker: string;
}

const byVerb = new Map<string, Phrase[]>();
for (const line of PHRASES.trim().split("\n")) {
  const [verbs = "", then = "", marker = ""] = line.split("|").map((cell) => cell.trim());
  for (const word of verbs.split(" ")) {
    const list = byVerb.get(word) ?? [];
    list.push({ rest: then.split(" ").filter(Boolean), marker });
    byVerb.set(word, list);
  }
}

export const PHRASE_VERBS: ReadonlySet<string> = new Set([
  ...byVerb.keys(),
  ...wordSet("joined granted gave accorded had"),
]);

const FOR = wordSet("for at over to round around");

/** "Came face to face with X", "exchanged views with X", "A and B faced each other". */
export function phrasal(units: Unit[], i: number, taken: Set<number>): Told | null {
  for (const { rest, marker } of byVerb.get(units[i]!.low) ?? []) {
    if (!rest.every((word, k) => isWord(units[i + 1 + k], word))) continue;
    const at = i + 1 + rest.length;
    // "Saw each other's letters".
    if (units[at - 1]!.possessive || units[at]?.low === "'s") continue;
    const object = marker === "=" ? -1 : findObject(units, at, marker === "-" ? null : marker || "with", 12);
    if (object < 0 && marker === "-") continue;
    const told = verb(units, i, taken, object, object < 0 ? "they met" : `${units[i]!.low} ${rest.join(" ")}`);
    if (!told) return null;
    if (rest[0] === "together") told.joint = true;
    if (rest[0] === "one" && told.objects && rest[1] !== "another") told.objects.separate = true;
    return distant(told, units);
  }
  if (units[i]!.low === "joined" || units[i]!.low === "had") return joinedFor(units, i, taken);
  if (GRANTED.has(units[i]!.low)) return grantedTo(units, i, taken);
  return units[i]!.low === "brought" ? broughtTogether(units, i, taken) : null;
}

const GRANTED = wordSet("granted gave accorded");
const AUDIENCE = wordSet("audience hearing");

/** "Granted X an audience". */
function grantedTo(units: Unit[], i: number, taken: Set<number>): Told | null {
  if (!isSomeone(units[i + 1]) || units[i + 1]!.possessive) return null;
  const list = readList(units, i + 1);
  const given = units.slice(list.end, list.end + 5).findIndex((u) => AUDIENCE.has(u.low));
  if (given < 0 || units.slice(list.end, list.end + given).some((u) => isSomeone(u) || u.low === "about")) return null;
  return make(i, subjectOf(units, i, taken), list, "granted an audience", ofVerb(units, i));
}

/** "Joined X for lunch", "had X to dinner". */
function joinedFor(units: Unit[], i: number, taken: Set<number>): Told | null {
  if (!isSomeone(units[i + 1])) return null;
  const list = readList(units, i + 1);
  const at = units[list.end]?.low === "," ? list.end + 1 : list.end;
  if (!isWord(units[at], FOR) || !units.slice(at + 1, at + 4).some((u) => MEALS.has(u.low))) return null;
  return make(i, subjectOf(units, i, taken), list, "joined for a meal", ofVerb(units, i));
}

/** "Brought A and B together". */
function broughtTogether(units: Unit[], i: number, taken: Set<number>): Told | null {
  if (!isSomeone(units[i + 1])) return null;
  const list = readList(units, i + 1);
  const together = units.slice(list.end, list.end + 2).some((u) => u.low === "together");
  if (!together || list.items.length < 2) return null;
  const told = make(i, subjectOf(units, i, taken), list, "brought together", ofVerb(units, i));
  told.joint = true;
  return told;
}

const TO_SEE = wordSet("see meet");

/** "Called at the palace to see X", "stopped in Tunis to meet Y". */
export function calledToSee(units: Unit[], i: number, taken: Set<number>): Told | null {
  for (let j = i + 1; j < units.length && j < i + 12; j++) {
    if (units[j]!.low !== "to" || !isWord(units[j + 1], TO_SEE)) continue;
    const object = findObject(units, j + 2, null, 4);
    if (object < 0) return null;
    return make(i, subjectOf(units, i, taken), readList(units, object), "called to see", ofVerb(units, i));
  }
  return null;
}

/** "A and B co-chaired the third session of the joint commission"; a noun of meeting after it tells it. */
export function coChaired(units: Unit[], i: number, taken: Set<number>): Told | null {
  if (units.slice(i + 1, i + 10).some((u) => u.kind === "word" && u.bits & (W.TALK | W.TALKS))) return null;
  return verb(units, i, taken, -1, "they met");
}

const GUESTS = wordSet("guest guests");

/** "X was the guest of Y at a private dinner". */
export function guestAt(units: Unit[], i: number, taken: Set<number>): Told | null {
  const guest = units[i + 1];
  if (guest?.kind !== "role" || !GUESTS.has(guest.roles[0]!.head) || !isWord(units[i + 2], "of")) return null;
  if (!units.slice(i + 3).some((u) => MEALS.has(u.low))) return null;
  const object = findObject(units, i + 3, null, 4);
  return object < 0
    ? null
    : make(i, subjectOf(units, i, taken), readList(units, object), "was the guest of", ofVerb(units, i));
}

const TIMES = wordSet("hour hours minutes time day evening morning afternoon night weekend");

/** "Spent an hour with X". */
export function spent(units: Unit[], i: number, taken: Set<number>): Told | null {
  for (let j = i + 1; j < units.length && j < i + 8; j++) {
    if (!isWord(units[j], "with")) continue;
    if (!units.slice(i, j).some((u) => TIMES.has(u.low) || u.kind === "date")) return null;
    const object = findObject(units, j + 1, null, 4);
    if (object < 0) return null;
    return make(i, subjectOf(units, i, taken), readList(units, object), "spent time with", ofVerb(units, i));
  }
  return null;
}

const SPEECH = wordSet(
  "discussed talked spoke explained told briefed agreed chatted reviewed conversed debated consulted heard assured informed went sounded",
);
const TO_WITH = wordSet("to with");

/** "A and B discussed trade over lunch", "explained it to X over dinner": talk at one table. */
export function overMeal(units: Unit[], i: number, taken: Set<number>): Told | null {
  if (!units.slice(i + 1, i + 5).some((u) => MEALS.has(u.low))) return null;
  for (let j = i - 1; j >= 0 && j > i - 28; j--) {
    const u = units[j]!;
    if (u.kind !== "word" || !SPEECH.has(u.low)) continue;
    const told = units.slice(j + 1, j + 2).some(isSomeone);
    const object = told ? j + 1 : findObject(units.slice(0, i), j + 1, TO_WITH, 16);
    return verb(units, j, taken, object, object < 0 ? "they met" : "talked over a meal");
  }
  return null;
}

/** None by telephone or in writing. */
function distant(told: Told, units: Unit[]): Told {
  if (!units.slice(Math.max(0, told.trigger - 25), told.end + 8).some((u) => TELEPHONE.has(u.low))) return told;
  return { ...told, call: true };
}
