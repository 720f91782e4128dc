import type { Context } from "../context";
import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { type Draft, supportOf } from "./draft";
import { isSomeone, isTalkWord } from "./phrases";

const MOVED = wordSet(
  "drove crossed went travelled traveled flew returned shuttled hurried walked came rode sailed motored headed journeyed drops dropped stopped arrived landed crossing travelling traveling flying visited visiting",
);
const NOT_YET = wordSet("will would due expected scheduled planned plans hopes hoped wants");

/** "Drove to Pale to see X", "flew to Oslo for talks with Y": whether one went there for it. */
export const wentFor = (units: Unit[], trigger: number): boolean => {
  const before = units.slice(Math.max(0, trigger - 18), trigger);
  return before.some((u) => MOVED.has(u.low)) && !before.some((u) => NOT_YET.has(u.low));
};

const REACH = 8;
const AT = wordSet("after during following in at from since over");
const POINTING = wordSet("the this that their his her 's");
const WAS = wordSet(
  "was were lasted took ended went began focused focussed dwelt covered touched centred centered ran produced brought",
);

/** "… told reporters after the talks": what one went there for was done. */
export function noteFulfilled(context: Context, units: Unit[], index: number): void {
  const { purposes } = context;
  if (purposes.length === 0) return;
  const open = purposes.filter((event) => event.status === "planned" && index - event.sentence <= REACH);
  context.purposes = open;
  if (open.length === 0 || open[open.length - 1]!.sentence === index || !isOver(units)) return;
  const who = units.find((u) => isSomeone(u) && u.person >= 0)?.person ?? -1;
  const { people } = open[open.length - 1]!;
  const isTheirs = ({ people }: Draft) => people.some(({ id, side }) => id === who && side === "object");
  const event =
    open.find(isTheirs) ?? (who < 0 || people.some(({ id }) => id === who) || isOpen(units) ? open.at(-1) : undefined);
  if (!event) return;
  // "Went to Oslo to meet A and B": all of one journey.
  for (const one of open) if (one === event || one.sentence === event.sentence) hold(one, units);
  context.focus = event;
}

function hold(event: Draft, units: Unit[]): void {
  event.status = "held";
  event.support = event.support.filter(({ field }) => field !== "status");
  event.support.push(supportOf("kind", event.kind, units[0]!, "a purpose, told of as done"));
}

const isOpen = (units: Unit[]): boolean => units.slice(0, 4).some((u) => u.bits & (W.TALK | W.TALKS));

/** Whether a sentence tells of a meeting told before as over: "after the talks", "the meeting lasted". */
function isOver(units: Unit[]): boolean {
  for (let i = 1; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind === "word" && NOT_YET.has(u.low)) return false;
    if (!isTalkWord(u)) continue;
    const at = pointer(units, i);
    if (at < 0) continue;
    if (AT.has(units[at - 1]?.low ?? "")) return !units.slice(0, at).some((v) => NOT_YET.has(v.low));
    if (at <= 2 && units.slice(i + 1, i + 5).some((v) => WAS.has(v.low))) return true;
  }
  return false;
}

/** Unit of "the" in "the (two-hour) talks"; -1 without one. */
function pointer(units: Unit[], noun: number): number {
  for (let i = noun - 1; i >= 0 && i >= noun - 3; i--) if (POINTING.has(units[i]!.low)) return i;
  return -1;
}
