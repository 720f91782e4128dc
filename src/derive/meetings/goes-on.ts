import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { readList, startsClause } from "./list";
import { isSomeone } from "./phrases";
import type { Told } from "./told";

const REACH = 30;
const WITH = wordSet("with by");
const BETWEEN = wordSet(
  "later then separately afterwards afterward subsequently finally also after that again an hour on",
);
const LINKS = wordSet("and then ,");
const ENDS = wordSet(". ; : who which whom whose but while before after because although said");
const ACTS = W.MEET | W.RECEIVE | W.SAY | W.HOLD | W.TALKS;

/** "Talked with A about trade, and later with B": those met after what the first was met about. */
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
  const opener = units[objects.items[0]!.unit - 1]?.low ?? "";
  for (let i = objects.end; i < units.length && i < objects.end + REACH; i++) {
    const u = units[i]!;
    if (ENDS.has(u.low) || (u.kind === "word" && u.bits & ACTS) || (isSomeone(u) && u.kind === "person")) return;
    if (!WITH.has(u.low) || (u.low === "by" && opener !== "by") || !isSomeone(units[i + 1])) continue;
    if (!followsLink(units, i, objects.end)) continue;
    const more = readList(units, i + 1);
    const day = units.findLastIndex((v, k) => k < i && k > i - 7 && k >= objects.end && v.kind === "date");
    if (day > 0 && more.items[0] && more.items[0].date < 0) Object.assign(more.items[0], { date: day, leads: true });
    if (!more.items.some(({ unit }) => units[unit]!.kind === "person" || units[unit]!.kind === "name")) return;
    objects.items.push(...more.items);
    objects.end = told.end = more.end;
    objects.separate = true;
    told.joint = false;
    return;
  }
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
