import { isTalkWord } from "../meetings/phrases";
import type { Unit } from "../units";
import { ARTICLES } from "../word-classes";
import { wordSet } from "../word-set";

const PRESSMEN = wordSet("photographer cameraman camerawoman reporter correspondent cameras crew");
const SAW = wordSet("caught saw filmed spotted photographed watched snapped found");

/** "The Fiji Sun's photographer caught him at the gate". */
export const sawThem = (units: Unit[], last: number): boolean =>
  units[last]!.possessive &&
  units
    .slice(last + 1, last + 4)
    .some((u, i) => PRESSMEN.has(u.roles[0]?.head ?? u.low) && SAW.has(units[last + 2 + i]?.low ?? ""));

const ADVERBS = wordSet("also later today yesterday only");
const NAMES = wordSet("names lists features featured");
const SPEAKS = wordSet("spoke speaks");
const GIVES = wordSet("gave gives");
const MAKES = wordSet("made makes put puts");
const TOP = wordSet("lead front headline headlines");
const NOT = wordSet("not n't doesn't didn't doesn\u2019t didn\u2019t");
const SAYS = wordSet("say mention tell");
const ASKED = wordSet("what which who whether how where why");
const HAS = wordSet("had has carries carried ran runs");
const PIECES = wordSet("write-up writeup piece story report account item recap article feature");
const REACH = 6;
const ABOUT = wordSet("on of about");
const IT = wordSet("it them this that");
const THE = wordSet("the their our this");

/** "A piece on it", "a long write-up of the talks"; not "a piece on the harvest". */
function isPiece(units: Unit[], at: number): boolean {
  if (!PIECES.has(units[at]?.low ?? "")) return false;
  const next = units[at + 1];
  if (!next || next.kind === "mark" || next.kind === "date") return true;
  const behind = units[at + 2]?.low ?? "";
  return ABOUT.has(next.low) && (IT.has(behind) || (THE.has(behind) && isTalkWord(units[at + 3])));
}

/**
 * What papers and stations do with news, and offices do not: "names sugar as the topic", "gave it three lines",
 * "made it the lead", "has a piece on it", "does not say what was discussed"; asked of the last unit of a name.
 */
export function covers(units: Unit[], last: number): boolean {
  let verb = last + 1;
  while (ADVERBS.has(units[verb]?.low ?? "")) verb++;
  if (sawThem(units, last)) return true;
  const { low = "", kind } = units[verb] ?? {};
  if (kind !== "word") return false;
  const next = units[verb + 1]?.low ?? "";
  if (NAMES.has(low)) return true;
  if (SPEAKS.has(low)) return (units[verb + 1]?.kind === "date" ? units[verb + 2]?.low : next) === "of";
  if (GIVES.has(low)) return next === "it";
  if (MAKES.has(low)) return units.slice(verb + 1, verb + REACH).some((u) => TOP.has(u.low));
  if (HAS.has(low))
    return (
      units.slice(verb + 1, verb + 4).some((u) => u.low === "more") ||
      (ARTICLES.has(next) && units.slice(verb + 2, verb + REACH).some((_, i) => isPiece(units, verb + 2 + i)))
    );
  const says = units.findIndex((u, at) => at > verb - 1 && at < verb + 3 && SAYS.has(u.low));
  return says > verb && NOT.has(units[says - 1]!.low) && ASKED.has(units[says + 1]?.low ?? "");
}
