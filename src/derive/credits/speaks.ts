import { W } from "../lexicon";
import { oneOf } from "../one-of";
import type { Unit } from "../units";

const REPORTS = oneOf(
  "report reports reported statement readout readouts statements dispatches communique communiqué release dispatch account article post tweet bulletin note footage coverage website photo photos video broadcast message posting newscast interview briefing",
);

export const SAYS = W.SAY;

/** Is followed by, or follows, a word of reporting. */
export function speaks(units: Unit[], last: number, first = last): boolean {
  for (let j = last + 1; j < units.length && j < last + 9; j++) {
    const v = units[j]!;
    if (v.kind === "word" && (v.bits & SAYS || REPORTS.test(v.low)))
      return !/^(to|will|would)$/.test(units[j - 1]?.low ?? "");
    if (v.kind === "mark" && v.low === "," && /^(outlet|person|org|name)$/.test(units[j + 1]?.kind ?? "")) break;
    if (v.kind === "mark" && !/^[,()"\u201c\u201d@]$/.test(v.low)) return false;
    if (
      v.kind === "mark" &&
      v.low === "," &&
      j === last + 1 &&
      !/^(in|for|on|which|citing|meanwhile|too|also)$/.test(units[j + 1]?.low ?? "")
    )
      break;
    if (
      v.kind === "word" &&
      !/^(news|agency|also|later|earlier|then|in|a|an|on|of|its|the|which|and|for|press|further|official|state|newspaper|daily|website|has|had|have|party|turn|spokesman|spokesperson|spokeswoman|service|x|twitter|that|,)$/.test(
        v.low,
      ) &&
      !/ly$/.test(v.low)
    )
      break;
  }
  const before = units[first - 1]?.low === "the" ? units[first - 2] : units[first - 1];
  // "said the Kremlin", but not "said the Kremlin meeting was long".
  const after = units[last + 1];
  if (after && after.kind !== "mark" && !/^(in|on|at|late|as)$/.test(after.low) && after.kind !== "date") return false;
  return (
    before !== undefined &&
    before.kind === "word" &&
    (before.bits & SAYS) !== 0 &&
    /^(said|says|reported|reports|wrote|announced|added)$/.test(before.low)
  );
}

export function toldOrAired(units: Unit[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 12; j--)
    if (/^(told|interview|aired|broadcast|published|shown|carried|appeared|speaking)$/.test(units[j]!.low)) return true;
  return false;
}

export const beforeThe = (units: Unit[], i: number): string =>
  (units[i - 1]?.low === "the" ? units[i - 2]?.low : units[i - 1]?.low) ?? "";
