import type { Context } from "../context";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** Words of what is still to come, as a heading has them. */
const AGENDAS = wordSet("agenda ahead upcoming tomorrow calendar tap watch programme timetable itinerary");
/** "Coming up", "next week", "who goes where". */
const AHEAD = new Map([
  ["coming", wordSet("up to")],
  ["still", wordSet("to")],
  ["look", wordSet("out ahead")],
  ["next", wordSet("up week month")],
  ["goes", wordSet("where")],
]);
const OPENING = 8;

/** Notes a paragraph that opens as an agenda, or all up to the next headline: "ON THE AGENDA TODAY: …", "COMING UP". */
export function noteAgenda(context: Context, units: Unit[], sentence: Sentence): void {
  if (context.paragraph === sentence.paragraph) return;
  context.paragraph = sentence.paragraph;
  const end = units.slice(0, OPENING).findIndex((u) => u.kind === "mark" && ENDS.has(u.low));
  const alone = end < 0 && sentence.heading && units.length <= OPENING;
  const opening = alone ? units : units.slice(0, Math.max(0, end));
  if (isAgenda(context, opening)) context.agenda = { paragraph: sentence.paragraph, open: alone };
  else if (context.agenda?.open && !alone) context.agenda.paragraph = sentence.paragraph;
}

/** By its words, whatever units they make: capitals may read as one name. */
function isAgenda({ reader: { tokens } }: Context, opening: Unit[]): boolean {
  if (opening.length === 0) return false;
  const words = tokens.slice(opening[0]!.from, opening.at(-1)!.to).map(({ low }) => low);
  if (words[0] === "next" && opening.length === 1) return true;
  return tellsOfAgenda(words);
}

/** Whether words of a heading, in small letters, say that what follows is to come. */
export const tellsOfAgenda = (words: readonly string[]): boolean =>
  words.some((word, i) => AGENDAS.has(word) || AHEAD.get(word)?.has(words[i + 1] ?? ""));

const ENDS = wordSet(": - – — .");
