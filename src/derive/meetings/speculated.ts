import type { Context } from "../context";
import { cue } from "../cue";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";
import { addPerson, type Draft, draft, supportOf, supportOfDay } from "./draft";

const PROGRAMME = wordSet("talks meetings consultations discussions activities programme program visits engagements");

const DOING = wordSet(
  "continued held carried conducted had pursued undertook attended met continue hold carry conduct have attend",
);

/**
 * What a text only guesses at ("it is possible X held further talks that day") and what it recalls of
 * another trip ("as he did in Zembla in late May"): events of no certain kind, never counted.
 */
export function readSpeculated(
  context: Context,
  units: Unit[],
  sentence: Sentence,
  index: number,
  dates: SentenceDates,
): Draft[] {
  const found: Draft[] = [];
  const recalled = units.findIndex(
    (u, i) => u.low === "as" && (units[i + 1]?.person ?? -1) >= 0 && units[i + 2]?.low === "did",
  );
  const end = recalled >= 0 ? recalled : units.length;
  const doing = (context.cues & (MAY | POSSIBLE)) !== 0 ? guessedVerb(units, end) : -1;
  const who = doing >= 0 ? units.slice(0, doing).findLast((u) => u.person >= 0 && !u.possessive) : undefined;
  if (who) {
    const event = draft("other", index, sentence.paragraph);
    event.status = "possible";
    event.max = null;
    event.support.push(supportOf("kind", "other", units[doing + 1] ?? units[doing]!, "what may have been done"));
    event.support.push(supportOf("status", "possible", units[doing]!, "said to be possible"));
    enter(context, event, who, "possible");
    setDay(event, dates, doing, end);
    found.push(event);
  }
  if (recalled >= 0) {
    const event = draft("other", index, sentence.paragraph);
    event.status = "background";
    event.support.push(supportOf("kind", "other", units[recalled + 2]!, "another time, told for comparison"));
    event.support.push(supportOf("status", "background", units[recalled + 2]!, "“as he did”"));
    enter(context, event, units[recalled + 1]!, "stated");
    const place = units.slice(recalled, recalled + 8).find((u) => u.kind === "place" && u.country);
    if (place) {
      event.place = place.low === "country" ? null : place.name;
      event.country = place.country;
      event.support.push(supportOf("place", place.name, place, "named in the sentence"));
    }
    setDay(event, dates, recalled, units.length);
    // Without a day or a place of its own it tells of nothing that could be checked.
    if (event.range || place) found.push(event);
  }
  return found;
}

const MAY = cue("may might could");
const POSSIBLE = cue("possible likely conceivable");
const IS = wordSet("is was");

/** Unit of the verb in "it is possible X continued talks", "X may have held meetings"; -1 without one. */
function guessedVerb(units: Unit[], end: number): number {
  for (let i = 0; i < end; i++) {
    const { cues } = units[i]!;
    const may = (cues & MAY) !== 0 && units[i + 1]?.low === "have";
    const possible = (cues & POSSIBLE) !== 0 && IS.has(units[i - 1]?.low ?? "");
    if (!may && !possible) continue;
    for (let j = may ? i + 2 : i + 1; j < end && j < i + 10; j++)
      if (DOING.has(units[j]!.low)) return units.slice(j + 1, j + 6).some((u) => PROGRAMME.has(u.low)) ? j : -1;
  }
  return -1;
}

function enter(context: Context, event: Draft, u: Unit, attendance: "stated" | "possible"): void {
  const exact = u.kind === "person" || u.kind === "name";
  addPerson(event, u.person, attendance, "subject");
  event.support.push({
    field: "official",
    claim: context.people.all[u.person]!.name,
    from: exact ? u.nameFrom : u.from,
    to: exact ? u.nameTo : u.to,
    rule: exact ? "named" : "meant by a pronoun",
  });
}

function setDay(event: Draft, dates: SentenceDates, from: number, to: number): void {
  const day = dates.units.find((d) => d.at > from && d.at < to && d.past && !d.reporting);
  if (!day?.past) return;
  event.range = day.past;
  event.support.push(supportOfDay(day.past, day));
}
