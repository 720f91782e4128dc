import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { setDay } from "./dates";
import { addPerson, type Draft, draft, supportOf } from "./draft";
import { merge } from "./merge";
import type { Passage } from "./passage";

import type { Told } from "./told";

/** A meeting of office holders whom a later sentence names. */
export interface Waiting {
  event: Draft;
  sentence: number;
}

const REACH = 2;

/** "The foreign ministers of Japan and Peru met on Monday": a meeting, once the text has named them. */
export function expect(context: Context, told: Told, { units, dates, index, paragraph, heading }: Passage): void {
  if (told.rule !== "they met" || told.reality.status !== "held") return;
  const subjects = told.subjects.map((i) => units[i]!);
  const several = subjects.some(({ kind, roles }) => kind === "role" && roles[0]!.plural && roles[0]!.official);
  if (!several || subjects.some((u) => u.person >= 0)) return;
  const event = draft("meeting", index, paragraph);
  event.story = context.anchors.story;
  event.heading = heading;
  event.support.push(supportOf("kind", "meeting", units[told.trigger]!, told.rule));
  setDay(event, dates, told, -1);
  event.place = context.place?.name ?? null;
  event.country = context.place?.code ?? null;
  context.waiting = { event, sentence: index };
}

/** Names those who met, where a sentence soon after begins with several bare names. */
export function nameWaiting(context: Context, units: Unit[], index: number, entered: Map<string, Draft[]>): void {
  const { waiting } = context;
  if (!waiting || index === waiting.sentence) return;
  context.waiting = null;
  if (index > waiting.sentence + REACH) return;
  const named = opening(units);
  if (named.length < 2) {
    context.waiting = waiting;
    return;
  }
  for (const u of named) {
    context.people.all[u.person]!.official = true;
    addPerson(waiting.event, u.person, "stated", "subject");
    const claim = context.people.all[u.person]!.name;
    waiting.event.support.push({ field: "official", claim, from: u.nameFrom, to: u.nameTo, rule: "named after" });
  }
  context.focus = merge(context, waiting.event, entered);
}

const BETWEEN_NAMES = wordSet(", and of the");

/** The people whom a sentence opens with: "A of Japan, B of Peru and C …". */
function opening(units: Unit[]): Unit[] {
  const named: Unit[] = [];
  for (const u of units) {
    if (u.person >= 0 && u.kind === "person" && u.roles.every((role) => role.official)) named.push(u);
    else if (named.length === 0 || !(u.kind === "place" || BETWEEN_NAMES.has(u.low))) break;
  }
  return named;
}
