import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

const AUXILIARY = wordSet(
  "was were is are has have had will would also said says told did does may might could should arrived visited left expressed stressed agreed discussed called thanked described joined went flew later added noted signed led took gave made handed underscored reviewed exchanged reaffirmed praised welcomed emphasized emphasised having",
);

const BE_HELD = wordSet("was were is are has have had");

/** "B, the spokesman", "the spokesman, B": a comma between name and office. */
const isParted = (u: Unit): boolean => u.roles.some(({ from, to }) => from > u.nameTo || to < u.nameFrom);
/** What follows "said" when who said it stands before: "…, B, said at a briefing". */
const END_OF_SAYING = wordSet(". at in on that during after earlier later reporters");

/** "…, and the two men met again". */
const NOMINATIVE = wordSet("he she they we i two pair three");

/** Someone followed by a verb begins a new clause and is no more of the list. */
export function startsClause(units: Unit[], at: number): boolean {
  if (units[at]!.kind === "pronoun" && NOMINATIVE.has(units[at]!.low)) return true;
  let i = at + 1;
  while (i < units.length && units[i]!.kind === "date") i++;
  // "…, B, the spokesman, said": the comma closes what is said of B.
  const says = units[i]?.low === "," ? (units[i + 1]?.bits ?? 0) & (W.SAY | W.RECEIVE) : 0;
  const closed = says !== 0 && (isParted(units[at]!) || (says & W.SAY && END_OF_SAYING.has(units[i + 2]?.low ?? ".")));
  const next = closed ? units[i + 1] : units[i];
  return (
    next !== undefined &&
    next.kind === "word" &&
    (AUXILIARY.has(next.low) || (next.bits & (W.MEET | W.SAY | W.RECEIVE)) !== 0) &&
    // "between A and B took place", "between A and B was held": the verb is the meeting's.
    units[i + 1]?.low !== "place" &&
    !(BE_HELD.has(next.low) && units.slice(i + 1, i + 4).some((u) => u.low === "held" || u.low === "taking"))
  );
}
