import type { Context } from "../context";
import { cue } from "../cue";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";
import { addPerson, type Draft, draft, supportOf, supportOfDay } from "./draft";
import { giftParties } from "./gifts";
import { isSomeone } from "./phrases";
import { findSubject } from "./subject";

const ARRIVE = cue("arrived arrives landed lands arrival");
const DEPART = cue("left departed departs departure flew concluded wrapped");
const LEFT = wordSet("left flew");
const HOMEWARD = wordSet("for home to on");
const NOT_YET = wordSet("will to would due before expected");
const PARTY = wordSet("delegation team they group");
const GIFTS = cue("gift gifts");
const TRAVEL = ARRIVE | DEPART | GIFTS;
const GIVING = wordSet("exchange exchanged sent presented gave");

/** Arrivals, departures and gifts of a sentence: told, but never counted as meetings. */
export function readTravel(
  context: Context,
  units: Unit[],
  sentence: Sentence,
  index: number,
  dates: SentenceDates,
): Draft[] {
  const found: Draft[] = [];
  if (!(context.cues & TRAVEL)) return found;
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind !== "word" || !(u.cues & TRAVEL)) continue;
    const next = units[i + 1];
    if (
      (u.cues & ARRIVE) !== 0 ||
      ((u.cues & DEPART) !== 0 &&
        (u.low === "departure" ||
          u.low === "departed" ||
          next?.kind === "place" ||
          (LEFT.has(u.low) && HOMEWARD.has(next?.low ?? ""))))
    ) {
      if (NOT_YET.has(units[i - 1]?.low ?? "")) continue;
      const event = draft((u.cues & ARRIVE) !== 0 ? "arrival" : "departure", index, sentence.paragraph);
      event.support.push(supportOf("kind", event.kind, u, "a verb or noun of travel"));
      const subject =
        units[i - 1] && isSomeone(units[i - 1]) && units[i - 1]!.person >= 0 ? [i - 1] : findSubject(units, i);
      if (units.slice(i + 1, i + 9).some((v) => v.low === "yet")) continue;
      for (const s of subject) if (units[s]!.person >= 0) addPerson(event, units[s]!.person, "stated", "subject");
      // A delegation without a leader is that of the visitor whom the text is about.
      const visitor = context.leader >= 0 ? context.leader : (context.drafts[0]?.people[0]?.id ?? -1);
      if (event.people.length === 0 && visitor >= 0 && units.slice(0, i).some((v) => PARTY.has(v.low)))
        addPerson(event, visitor, "inferred", "subject");
      const place = units.slice(i + 1, i + 5).find((v) => v.kind === "place");
      event.place = place?.name ?? context.place?.name ?? null;
      event.country = place?.country ?? context.place?.code ?? null;
      if (event.kind === "arrival" && place?.country && !context.place) {
        context.host ??= place.country;
        context.place = { name: place.name, code: place.country };
      }
      dateNear(event, dates, i);
      const key = `${event.kind} ${event.range?.edtf}`;
      if (event.range && !context.travelled.has(key)) {
        context.travelled.add(key);
        found.push(event);
      }
    }
    if ((u.cues & GIFTS) !== 0 && units.slice(Math.max(0, i - 4), i).some((v) => GIVING.has(v.low))) {
      const event = draft("gift", index, sentence.paragraph);
      event.support.push(supportOf("kind", "gift", u, "a gift is no meeting"));
      const first = dates.units.find((d) => d.past && !d.reporting && d.at < i);
      dateNear(event, { ...dates, units: first ? [first] : dates.units }, i);
      event.support.push(...giftParties(context, units, i));
      found.push(event);
    }
  }
  return found;
}

function dateNear(event: Draft, dates: SentenceDates, at: number): void {
  let best: SentenceDates["units"][number] | null = null;
  for (const d of dates.units)
    if (d.past && !d.reporting && (!best || Math.abs(d.at - at) < Math.abs(best.at - at))) best = d;
  if (!best?.past) return;
  event.range = best.past;
  event.support.push(supportOfDay(best.past, best));
}
