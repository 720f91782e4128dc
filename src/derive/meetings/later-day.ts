import type { Context } from "../context";
import { isOneDay } from "../days/range";
import { isAttribute, tenseAt } from "../days/tense";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";
import { type Draft, supportOfDay } from "./draft";
import { ofNoun } from "./noun-status";
import { isSomeone } from "./phrases";

const REACH = 3;
const OPENING = 6;

/** "The meeting, which took place on Tuesday, …", "the two talked on Saturday": the day of the meeting last told, where that had none. */
export function dateLater({ focus, drafts }: Context, units: Unit[], dates: SentenceDates, index: number): void {
  if (!focus || (focus.range && !focus.wentFor) || focus.status !== "held" || focus.sentence === index) return;
  if (index > focus.sentence + REACH || dates.units.length === 0) return;
  const at = meetingMeant(units);
  if (at < 0) return;
  const day = dates.units.find(
    (d) =>
      isOneDay(d.past) &&
      !d.reporting &&
      !d.ofOther &&
      (d.at > at ? !isAttribute(units, d.at) && tenseAt(units, d.at) !== "ahead" : isAttribute(units, d.at)),
  );
  if (!day?.past) return;
  const all = units.slice(0, at).some(({ low }) => ALL.has(low));
  for (const event of all ? drafts.filter((one) => isOfSentence(one, focus)) : [focus]) {
    event.range = day.past;
    event.wentFor = false;
    event.support.push(supportOfDay(day.past, day));
  }
}

const ALL = wordSet("both all two");

/** Told at once, and without a day. */
const isOfSentence = ({ sentence, status, range, people }: Draft, focus: Draft): boolean =>
  sentence === focus.sentence && status === "held" && range === null && people.length > 1;

const POINTING = wordSet("the this that both all their his her its 's");
const OF_ANOTHER = wordSet(
  "next last previous earlier second third further final future planned upcoming cabinet such",
);
const WITHIN = wordSet("during at in");
const HELD = wordSet("held took");

/** "The meeting, held on Tuesday", "the talks took place". */
const wasHeld = (units: Unit[], noun: number): boolean => units.slice(noun + 1, noun + 4).some((u) => HELD.has(u.low));

const TALKED = wordSet("talked spoke conferred sat discussed conversed negotiated");

/** Unit of "the meeting", "their talks", "they talked", with which a sentence begins, or what is said in it; -1 where it begins otherwise. */
function meetingMeant(units: Unit[]): number {
  const said = units.findIndex((u, i) => i < OPENING && (u.bits & W.SAY) !== 0 && u.kind === "word");
  let pointed = false;
  for (let i = said + 1; i < units.length && i < said + 1 + OPENING; i++) {
    const { low, kind, bits, possessive } = units[i]!;
    if (OF_ANOTHER.has(low)) return -1;
    // "Talks during the meeting, which was held on Tuesday, dealt with pumps".
    if (i === 0 && bits & (W.TALK | W.TALKS) && WITHIN.has(units[1]?.low ?? "")) continue;
    if (kind === "word" && (bits & (W.TALK | W.TALKS) || low === "exchange"))
      return pointed && ofNoun(units, i, wasHeld(units, i)).status === "held" ? i : -1;
    if (POINTING.has(low) || (i === 0 && units.slice(1, 10).some((u) => u.low === "place"))) pointed = true;
    if (kind === "pronoun" && TALKED.has(units[i + 1]?.low ?? "")) return low === "it" ? -1 : i + 1;
    if (isSomeone(units[i]) && kind !== "pronoun" && !possessive) return -1;
  }
  return -1;
}
