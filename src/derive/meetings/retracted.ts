import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Draft } from "./draft";
import { isSomeone } from "./phrases";

const WRONG = wordSet("wrong false fake untrue mistaken");
const BE = wordSet("is was were");
const GOT = wordSet("got had");
const WHAT = wordSet("i we they this that it");
const TOOK_BACK = wordSet("withdrawn withdrew retracted deleted deleting removed");
const POSTS = wordSet("tweet post report story item");
const SHORT = 12;
const REACH = 4;

/** Notes that a thread takes back what it told before: "I got this wrong", "OK, confirmed false", "NRK has withdrawn the report". */
export function noteRetracted({ focus, drafts }: Context, units: Unit[], index: number): void {
  if (focus?.status !== "held" || index - focus.sentence > REACH || focus.sentence === index) return;
  if (units.length > SHORT || !(isRetraction(units) || (isNear(focus, index) && isFlatDenial(units, focus)))) return;
  for (const event of drafts) if (event.sentence === focus.sentence && event.status === "held") event.status = "denied";
}

function isRetraction(units: Unit[]): boolean {
  if (units.some((u) => isSomeone(u) && u.kind !== "pronoun")) return false;
  if (isTakenBack(units)) return true;
  return units.some(({ low }, i) =>
    WRONG.has(low)
      ? (units[i + 1]?.kind ?? "mark") === "mark" && isCalled(units, i)
      : TOOK_BACK.has(low) && units.slice(i + 1, i + REACH).some((u) => POSTS.has(u.low)),
  );
}

const DID_NOT = wordSet("didn't didn\u2019t");
const HAD_NOT = wordSet("hadn't hadn\u2019t haven't haven\u2019t hasn't hasn\u2019t");
const HAD = wordSet("had have has");

/** Right behind it, or a little later where it was told on the word of others alone. */
const isNear = ({ sentence, hearsay }: Draft, index: number): boolean => index <= sentence + (hearsay ? 3 : 1);

/** "He didn't.", "They did not."; "he had not", of what had been. */
function isFlatDenial(units: Unit[], { before }: Draft): boolean {
  const [who, did, not] = [units[0], units[1]?.low ?? "", units[2]?.low ?? ""];
  if (who?.kind !== "pronoun" || units.length > 4) return false;
  if (DID_NOT.has(did) || (before && HAD_NOT.has(did))) return not === ".";
  return (did === "did" || (before && HAD.has(did))) && not === "not" && units[3]?.low === ".";
}

const MERE = wordSet("completely totally utterly");
const TAKEN_BACK: [string, string][] = [
  ["scratch", "that"],
  ["take", "back"],
  ["took", "back"],
];

/** "Scratch that", "I take it back", "this did not happen". */
const isTakenBack = (units: Unit[]): boolean =>
  units.some(({ low }, i) => {
    const near = units.slice(i + 1, i + 3).map((u) => u.low);
    if (low === "happen") return WHAT.has(units[i - 2]?.low ?? "") || WHAT.has(units[i - 3]?.low ?? "");
    return TAKEN_BACK.some(([first, second]) => low === first && near.includes(second));
  });

/** "They were wrong", "I got this wrong", "confirmed false". */
function isCalled(units: Unit[], wrong: number): boolean {
  const last = units[wrong - 1]?.low ?? "";
  const before = units[wrong - 2]?.low ?? "";
  return (
    last === "confirmed" || MERE.has(last) || (BE.has(last) && WHAT.has(before)) || (WHAT.has(last) && GOT.has(before))
  );
}
