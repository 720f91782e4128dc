import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { AWAITED_RULE } from "./awaited";
import { isThere } from "./draft";
import { isSomeone } from "./phrases";
import { POSTED_RULE } from "./posted";
import { protagonist } from "./protagonist";
import { PLEASURE } from "./status";
import type { Told } from "./told";
import { CALLER_RULE, TURN_RULE } from "./turns";
import { receiver, VISITOR_RULE } from "./visitors";

/** "On Monday came talks with X", "later a courtesy call on Y": whom the text is about, where nobody is said to have met them. */
export function whoIsMeant(context: Context, told: Told, units: Unit[]): number {
  // "Met with X today", in a post of one's own.
  if (context.author >= 0 && opens(units, told.trigger)) return context.author;
  if (told.rule === POSTED_RULE) return context.author;
  const items = told.objects?.items ?? [];
  if (told.rule === AWAITED_RULE) return context.outing === "journey" ? context.subject : -1;
  if (told.rule === VISITOR_RULE || (told.rule === TURN_RULE && (!context.focus || receiver(context) >= 0)))
    return receiver(context);
  if (!(told.rule.startsWith("noun") || told.reality.rule === PLEASURE || BARE_RULES.has(told.rule))) return -1;
  if (context.author >= 0) return context.author;
  if (items.length === 0 || told.joint || told.reality.status !== "held") return -1;
  const { person } = units[items[0]!.unit]!;
  if (told.definite && !(isFirstTold(units, told) && !context.drafts.some((event) => isThere(event, person))))
    return -1;
  if (person < 0 || units.slice(0, told.trigger).some((u) => u.person >= 0 && u.person !== person)) return -1;
  return protagonist(context, person);
}

const LASTED = wordSet("lasted took ran went focused focussed centred centered covered dealt touched");

/** "The meeting with X lasted an hour": of whom nothing was told before. */
const isFirstTold = (units: Unit[], { end }: Told): boolean =>
  units[0]?.low === "the" && units.slice(end, end + 3).some((u) => u.kind === "word" && LASTED.has(u.low));

const BARE_RULES = new Set(["called on", TURN_RULE, CALLER_RULE]);

/** "Met with X today": nobody stands before the verb. */
const opens = (units: Unit[], trigger: number): boolean => !units.slice(0, trigger).some(isSomeone);
