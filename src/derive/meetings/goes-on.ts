import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { type List, readList } from "./list";
import { isSomeone } from "./phrases";
import { startsClause } from "./starts-clause";
import type { Told } from "./told";

const REACH = 30;
const WITH = wordSet("with by");
const BETWEEN = wordSet(
  "later then separately afterwards afterward subsequently finally also after that again an hour on",
);
const LINKS = wordSet("and then ,");
const ENDS = wordSet(". ; : who which whom whose but while before after because although said");
const ACTS = W.MEET | W.RECEIVE | W.SAY | W.HOLD | W.TALKS;

/** "Talked with A about trade, and later with B": those met after what the first was met about were met apart. */
export function listGoesOn(units: Unit[], told: Told): void {
  const { objects } = told;
  if (!objects || objects.items.length === 0) return;
  const next = pastWhom(units, objects.end);
  if (next > 0) {
    const more = readList(units, next);
    objects.items.push(...more.items);
    objects.end = told.end = more.end;
    return;
  }
  const at = nextMet(units, objects);
  const more = at < 0 ? null : readList(units, at);
  if (!more?.items.some(({ unit }) => units[unit]!.kind === "person" || units[unit]!.kind === "name")) return;
  const day = units.findLastIndex((u, k) => k < at - 1 && k > at - 8 && k >= objects.end && u.kind === "date");
  if (day > 0 && more.items[0]!.date < 0) Object.assign(more.items[0]!, { date: day, leads: true });
  objects.items.push(...more.items);
  objects.end = told.end = more.end;
  objects.separate = true;
  told.joint = false;
}

function nextMet(units: Unit[], { items, end }: List): number {
  const opener = units[items[0]!.unit - 1]?.low ?? "";
  const parallel = inParallel(units, end, opener);
  if (parallel >= 0) return parallel;
  for (let i = end; i < units.length && i < end + REACH; i++) {
    const u = units[i]!;
    if (ENDS.has(u.low) || (u.kind === "word" && u.bits & ACTS) || (isSomeone(u) && u.kind === "person")) return -1;
    if (!WITH.has(u.low) || (u.low === "by" && opener !== "by") || !isSomeone(units[i + 1])) continue;
    if (followsLink(units, i, end)) return i + 1;
  }
  return -1;
}

const WHEN_WHERE = wordSet("at over for in");

/** "Called on A at ten and (on) B at noon": the second, whom the same words of when, where or how long follow; -1 without one. */
function inParallel(units: Unit[], at: number, opener: string): number {
  const first = units[at];
  if (first?.kind !== "word" || !WHEN_WHERE.has(first.low)) return -1;
  for (let i = at + 2; i < units.length && i < at + 7; i++) {
    const { low, kind } = units[i]!;
    if (isSomeone(units[i]) && kind !== "pronoun") return -1;
    if (low !== "and") continue;
    const second = units[i + 1]?.low === opener ? i + 2 : i + 1;
    return units[second]?.kind === "person" && units[second + 1]?.low === first.low ? second : -1;
  }
  return -1;
}

const FARTHEST = 20;

/** "A, with whom she discussed trade, and B": where B stands; -1 where no list goes on behind the clause. */
function pastWhom(units: Unit[], end: number): number {
  const whom = units.findIndex((u, i) => i >= end && i < end + 4 && (u.low === "whom" || u.low === "who"));
  if (whom < 0 || units[end]?.low !== ",") return -1;
  for (let i = whom + 1; i + 2 < units.length && i < whom + FARTHEST; i++) {
    if (units[i]!.low !== ",") continue;
    const at = units[i + 2]!.low === "with" ? i + 3 : i + 2;
    const isNext = units[i + 1]!.low === "and" && units[at]?.kind === "person" && !startsClause(units, at);
    return isNext && units[at]!.roles.length > 0 && !units[at]!.possessive ? at : -1;
  }
  return -1;
}

/** "…, and, later in the day, with": only words of when between the link and the preposition. */
function followsLink(units: Unit[], at: number, from: number): boolean {
  let linked = false;
  for (let j = at - 1; j >= from && j > at - 9; j--) {
    const u = units[j]!;
    if (LINKS.has(u.low)) linked ||= u.low !== ",";
    else if (!(BETWEEN.has(u.low) || u.kind === "date" || u.low === "in")) return linked;
  }
  return linked;
}
