import type { Context } from "../context";
import { cue } from "../cue";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Credit } from "./credit";
import { speaks } from "./speaks";
import { toldOfLate } from "./which";

export const REPORTERS = cue(
  "report agency statement readout newspaper paper dispatch communique broadcaster note station bulletin release daily website",
);

/** The outlet that a word points back to: of a press release, the office that was credited last. */
export function lastCredited(context: Context, { low, from, to }: Unit): Credit {
  const last = context.lastOutlet!;
  const { name, kind, country } = (ISSUED.has(low) && last.kind === "newspaper" && lastIssuing(context)) || last;
  return { name, kind: kind ?? "agency", country, from, to, link: "coreferent", rule: "points back to a report" };
}

const lastIssuing = (context: Context) =>
  toldOfLate(context)
    .flatMap(({ outlets }) => outlets)
    .findLast(({ kind }) => kind === "government");

const HE_OR_SHE = wordSet("he she");
const GOING_ON = wordSet("added said reported");
const SAID = wordSet("said added reported noted stated confirmed wrote");
const DESCRIBED = wordSet("described");

/** "He also confirmed that …" right after a spokesman's words, "it added" after an agency's. */
export function goesOnSpeaking(context: Context, units: Unit[], i: number): boolean {
  const { lastOutlet } = context;
  const u = units[i]!;
  if (u.kind !== "pronoun" || !lastOutlet || context.sentence !== lastOutlet.sentence + 1) return false;
  if (u.low === "it")
    return (
      lastOutlet.kind !== "person" &&
      ((units.length - i < 6 && GOING_ON.has(units[i + 1]?.low ?? "")) ||
        (i === 0 && SAID.has(units[1]?.low ?? "")) ||
        DESCRIBED.has(units[i + 1]?.low ?? ""))
    );
  return HE_OR_SHE.has(u.low) && lastOutlet.kind === "person" && speaks(units, i) && (i === 0 || units.length - i < 6);
}

const SAME = wordSet("source communique statement report note release");
const FURTHEST = 4;

/** "According to the same source", "according to the Aceh daily" right after a paper has been credited. */
export function sameSource(context: Context, units: Unit[], i: number): Credit | null {
  if (!context.lastOutlet) return null;
  const end = Math.min(units.length, i + FURTHEST);
  for (let at = i + 2; at < end; at++)
    if (SAME.has(units[at]!.low) && units[at - 1]!.low === "same" && units[at - 2]!.low === "the")
      return lastCredited(context, units[at]!);
  return isSamePaper(context, units, i + 1) ? lastCredited(context, units[i + 3]!) : null;
}

const isSamePaper = ({ lastOutlet, sentence }: Context, units: Unit[], the: number): boolean =>
  lastOutlet?.kind === "newspaper" &&
  sentence - lastOutlet.sentence === 1 &&
  units[the]?.low === "the" &&
  ITSELF.has(units[the + 2]?.low ?? "") &&
  units[the + 3]?.kind === "mark";

export const ISSUED = wordSet("note statement communique release readout bulletin");

/** "…, the note said": what was issued, at the end of a sentence that tells a meeting. */
export const isNoteOf = (units: Unit[], i: number): boolean => ISSUED.has(units[i]!.low) && isCoreferent(units, i);

/** "The agency added that she also met X", "she also met X, the agency added", right after the agency was credited. */
export function addsMeeting({ lastOutlet, sentence }: Context, units: Unit[], i: number): boolean {
  if ((i !== 1 && units.length - i > 4) || !lastOutlet || sentence !== lastOutlet.sentence + 1) return false;
  const { low } = units[i]!;
  return low === lastOutlet.kind || (low === "paper" && lastOutlet.kind === "newspaper");
}

const POINTING = wordSet("the its that this");

/** "This newspaper" is the one that is read. */
const ITSELF = wordSet("newspaper paper daily");

export const isCoreferent = (units: Unit[], i: number): boolean =>
  units[i]!.kind === "word" &&
  (units[i]!.cues & REPORTERS) !== 0 &&
  POINTING.has((units[i - 1]?.low === "press" ? units[i - 2] : units[i - 1])?.low ?? "") &&
  !(units[i - 1]!.low === "this" && ITSELF.has(units[i]!.low));
