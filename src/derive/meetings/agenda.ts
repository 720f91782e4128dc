import type { Context } from "../context";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** Words of what is still to come, as a heading has them. */
export const AGENDAS = wordSet("agenda ahead upcoming tomorrow calendar tap watch programme timetable itinerary");
const COMING = wordSet("coming still next");
const UP = wordSet("up to");
const OPENING = 8;

/** Notes a paragraph that opens as an agenda, or all up to the next headline: "ON THE AGENDA TODAY: …", "COMING UP". */
export function noteAgenda(context: Context, units: Unit[], sentence: Sentence): void {
  if (context.paragraph === sentence.paragraph) return;
  context.paragraph = sentence.paragraph;
  const end = units.slice(0, OPENING).findIndex((u) => u.kind === "mark" && ENDS.has(u.low));
  const alone = end < 0 && sentence.heading && units.length <= OPENING;
  const opening = alone ? units : units.slice(0, Math.max(0, end));
  if (isAgenda(opening)) context.agenda = { paragraph: sentence.paragraph, open: alone };
  else if (context.agenda?.open && !alone) context.agenda.paragraph = sentence.paragraph;
}

/** Its words, whatever units they make: capitals may read as one name. */
function isAgenda(opening: Unit[]): boolean {
  const words = opening.flatMap(({ low }) => low.split(" "));
  if (words[0] === "next" && opening.length === 1) return true;
  return words.some((word, i) => AGENDAS.has(word) || (COMING.has(word) && UP.has(words[i + 1] ?? "")));
}

const ENDS = wordSet(": - – — .");
