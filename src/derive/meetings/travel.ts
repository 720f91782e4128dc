import type { Context } from "../context";
import { cue } from "../cue";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { setNearestDay } from "./dates";
import { addPerson, type Draft, draft, supportOf } from "./draft";
import { readGift } from "./gifts";
import type { Passage } from "./passage";
import { isSomeone } from "./phrases";
import { findSubject } from "./subject";

const ARRIVE = cue("arrived arrives landed lands arrival");
const DEPART = cue("left departed departs departure flew concluded wrapped");
const NOT_YET = wordSet("will to would due before expected");

/** Arrivals, departures and gifts of a sentence: told, but never counted as meetings. */
export function readTravel(context: Context, passage: Passage): Draft[] {
  const { units } = passage;
  const found: Draft[] = [];
  for (let i = 0; i < units.length; i++) {
    if (units[i]!.kind !== "word") continue;
    const travels = (units[i]!.cues & ARRIVE) !== 0 || isDeparture(units, i);
    const event = travels ? readJourney(context, passage, i) : readGift(context, passage, i);
    if (event) found.push(event);
  }
  return found;
}

const LEFT = wordSet("left flew");
const HOMEWARD = wordSet("for home to on");

function isDeparture(units: Unit[], i: number): boolean {
  const { low, cues } = units[i]!;
  if (!(cues & DEPART)) return false;
  const next = units[i + 1];
  return (
    low === "departure" ||
    low === "departed" ||
    next?.kind === "place" ||
    (LEFT.has(low) && HOMEWARD.has(next?.low ?? ""))
  );
}

/** An arrival or a departure on a day not told before. */
function readJourney(context: Context, { units, dates, index, paragraph }: Passage, i: number): Draft | null {
  const u = units[i]!;
  if (NOT_YET.has(units[i - 1]?.low ?? "") || units.slice(i + 1, i + 9).some((v) => v.low === "yet")) return null;
  const event = draft((u.cues & ARRIVE) !== 0 ? "arrival" : "departure", index, paragraph);
  event.support.push(supportOf("kind", event.kind, u, "a verb or noun of travel"));
  addTravellers(context, event, units, i);
  const place = units.slice(i + 1, i + 5).find((v) => v.kind === "place");
  event.place = place?.name ?? context.place?.name ?? null;
  event.country = place?.country ?? context.place?.code ?? null;
  if (event.kind === "arrival" && place?.country && !context.place) {
    context.host ??= place.country;
    context.place = { name: place.name, code: place.country };
  }
  setNearestDay(event, dates.given, i);
  const key = `${event.kind} ${event.range?.edtf}`;
  if (!event.range || context.travelled.has(key)) return null;
  context.travelled.add(key);
  return event;
}

const PARTY = wordSet("delegation team they group");

function addTravellers(context: Context, event: Draft, units: Unit[], i: number): void {
  const before = units[i - 1];
  const subjects = before && isSomeone(before) && before.person >= 0 ? [i - 1] : findSubject(units, i);
  for (const s of subjects) if (units[s]!.person >= 0) addPerson(event, units[s]!.person, "stated", "subject");
  // A delegation without a leader is that of the visitor whom the text is about.
  const visitor = context.leader >= 0 ? context.leader : (context.drafts[0]?.people[0]?.id ?? -1);
  if (event.people.length === 0 && visitor >= 0 && units.slice(0, i).some((v) => PARTY.has(v.low)))
    addPerson(event, visitor, "inferred", "subject");
}
