import type { Unit } from "../units";
import { ARTICLES } from "../word-classes";
import { wordSet } from "../word-set";
import { MEALS } from "./meals";

const ASKED_FOR = wordSet(
  "proposed offered seek seeks seeking sought request requested requests urged resumption invitation invited wants hopes calls demanded demand demands demanding prospect idea ahead preparing prepare prepares arrange arranging planning broker brokering organise organize inviting invites readiness willingness ready offer offers favour favours favoured favor favors favored advocate advocates advocated pressure suggestion",
);
const FOR = wordSet(
  "called asked applied pressed hoping hoped waiting waited longing angling lobbying lobbied rehearsed rehearsing prepared packed bags approval mandate conditions terms permission",
);
const SUGGESTED = wordSet("suggested promised");
const INDEFINITE = wordSet("a an another further new direct");
const WORKING = wordSet("working worked");
const TOWARDS = wordSet("on towards toward");
const DATES = wordSet("date venue place agenda timetable");
const LOOKING = wordSet("looking look");

/** Whether a unit before a noun such as "talks" asks, hopes or works for it: "proposed a meeting", "hoping for talks", "a date for talks". */
export function isAskedFor(units: Unit[], i: number, noun: number): boolean {
  const { low } = units[i]!;
  const next = units[i + 1]!.low;
  return (
    (ASKED_FOR.has(low) && !(low === "offered" && MEALS.has(units[noun]!.low)) && !isSaidAt(units, i, noun)) ||
    (FOR.has(low) && isForNext(units, i) && !(low === "asked" && isSaidAt(units, i, noun))) ||
    (WORKING.has(low) && TOWARDS.has(next)) ||
    (SUGGESTED.has(low) && INDEFINITE.has(next)) ||
    (DATES.has(low) && (next === "for" || units[i - 1]?.low === "no")) ||
    (LOOKING.has(low) && next === "forward")
  );
}

/** "Called on Monday for talks". */
function isForNext(units: Unit[], i: number): boolean {
  let at = i + 1;
  while (units[at]?.kind === "date" || (units[at]?.low === "on" && units[at + 1]?.kind === "date")) at++;
  return units[at]?.low === "for";
}

const SPOKE = wordSet("proposed offered sought requested urged demanded invited");
const AT = wordSet("in at during after following");
const PARTS = wordSet("part place seat role share voice interested participate engage");

/** "Renewed the offer": what was said of it stands right before "at a meeting". */
const SAYINGS = wordSet("offer offers demand demands request requests idea suggestion");

/** "Offered aid in talks with X", "renewed the offer at a meeting with X": what was asked for is not the talks. */
function isSaidAt(units: Unit[], asking: number, noun: number): boolean {
  const { low } = units[asking]!;
  const saying = SAYINGS.has(low);
  if (!(SPOKE.has(low) || saying || low === "asked")) return false;
  let at = noun - 1;
  while (at > asking && units[at]!.kind === "word" && !AT.has(units[at]!.low)) at--;
  if (at < asking + (saying ? 1 : 2) || !AT.has(units[at]!.low) || PARTS.has(units[at - 1]!.low)) return false;
  // "Asked for help in talks with X" may ask for the talks; not "asked for help on Tuesday in talks with X".
  if (low === "asked") return units[at]!.low !== "in" || units[at - 1]!.kind === "date";
  // "Proposed in a letter a meeting", "offered to mediate in talks".
  return (
    !units.slice(at + 2, noun).some((u) => ARTICLES.has(u.low)) &&
    !units.slice(asking, at).some((u) => u.low === "to" || u.low === "for")
  );
}
