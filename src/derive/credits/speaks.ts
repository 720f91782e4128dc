import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

const REPORTS = wordSet(
  "report reports reported statement readout readouts statements dispatches communique communiqué release dispatch account article post tweet bulletin note footage coverage website photo photos video pictures images story scoop details broadcast message posting newscast interview briefing",
);

export const SAYS = W.SAY;

/** Marks that may stand between a speaker and the verb. */
const PASSED_MARKS = wordSet(', ( ) " \u201c \u201d @');
const TO_COME = wordSet("to will would");
const NAMED_KINDS = wordSet("outlet person org name");
const GOES_ON = wordSet("in for on which citing meanwhile too also");
const BEFORE_VERB = wordSet(
  "news agency also later earlier then in a an on of its part own the which and for press further official state newspaper daily website broadcaster channel station radio television paper magazine portal tabloid weekly network service bureau has had have party turn spokesman spokesperson spokeswoman x twitter that ,",
);
const AFTER_SPEAKER = wordSet("in on at late as");
const SAID = wordSet("said says reported reports wrote announced added");

/** Is followed by, or follows, a word of reporting. */
export function speaks(units: Unit[], last: number, first = last): boolean {
  let limit = last + 9;
  for (let j = last + 1; j < units.length && j < limit; j++) {
    // "The agency, citing a member of the party, reported".
    const past = units[j]!.low === "," && CITES.has(units[j + 1]?.low ?? "") ? closing(units, j + 2) : j;
    limit += past - j;
    j = past;
    const v = units[j]!;
    if (v.kind === "word" && (v.bits & SAYS || REPORTS.has(v.low))) return !TO_COME.has(units[j - 1]?.low ?? "");
    if (v.kind === "mark" && v.low === "," && NAMED_KINDS.has(units[j + 1]?.kind ?? "")) break;
    if (v.kind === "mark" && !PASSED_MARKS.has(v.low)) break;
    if (v.kind === "mark" && v.low === "," && j === last + 1 && !GOES_ON.has(units[j + 1]?.low ?? "")) break;
    if (v.kind === "word" && !BEFORE_VERB.has(v.low) && !v.low.endsWith("ly")) break;
  }
  const before = units[first - 1]?.low === "the" ? units[first - 2] : units[first - 1];
  // "said the Kremlin", but not "said the Kremlin meeting was long".
  const after = units[last + 1];
  if (after && after.kind !== "mark" && !AFTER_SPEAKER.has(after.low) && after.kind !== "date") return false;
  return before !== undefined && before.kind === "word" && (before.bits & SAYS) !== 0 && SAID.has(before.low);
}

const CITES = wordSet("citing quoting");

/** The comma that closes what is set between two; the comma before it where none does. */
function closing(units: Unit[], from: number): number {
  for (let i = from; i < units.length && i < from + 14; i++) if (units[i]!.low === ",") return i;
  return from - 2;
}

const INTERVIEWED = wordSet("told interview aired broadcast published shown carried appeared speaking");

export function toldOrAired(units: Unit[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 12; j--) if (INTERVIEWED.has(units[j]!.low)) return true;
  return false;
}

export const beforeThe = (units: Unit[], i: number): string =>
  (units[i - 1]?.low === "the" ? units[i - 2]?.low : units[i - 1]?.low) ?? "";
