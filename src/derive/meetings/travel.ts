import type { Context } from "../context";
import { oneOf } from "../one-of";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { type SentenceDates, supportOf } from "./build";
import { addPerson, type Draft, draft } from "./draft";
import { giftParties } from "./gifts";
import { findSubject, isSomeone, readList } from "./phrases";

const ARRIVE = oneOf("arrived arrives landed lands arrival");
const DEPART = oneOf("left departed departs departure flew concluded wrapped");

const TRAVEL = new Set(
  "arrived arrives landed lands arrival left departed departs departure flew concluded wrapped gift gifts".split(" "),
);
const PRESENCE = new Set(
  "attended joined accompanied present attending joining participating accompanying hand participated part".split(" "),
);

/** Arrivals, departures and gifts of a sentence: told, but never counted as meetings. */
export function readTravel(
  context: Context,
  units: Unit[],
  sentence: Sentence,
  index: number,
  dates: SentenceDates,
): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind !== "word" || !TRAVEL.has(u.low)) continue;
    const next = units[i + 1];
    if (
      ARRIVE.test(u.low) ||
      (DEPART.test(u.low) &&
        (u.low === "departure" ||
          u.low === "departed" ||
          next?.kind === "place" ||
          (/^(left|flew)$/.test(u.low) && /^(for|home|to|on)$/.test(next?.low ?? ""))))
    ) {
      if (/^(will|to|would|due|before|expected)$/.test(units[i - 1]?.low ?? "")) continue;
      const event = draft(ARRIVE.test(u.low) ? "arrival" : "departure", index, sentence.paragraph);
      event.support.push(supportOf("kind", event.kind, u, "a verb or noun of travel"));
      const subject =
        units[i - 1] && isSomeone(units[i - 1]) && units[i - 1]!.person >= 0 ? [i - 1] : findSubject(units, i);
      if (units.slice(i + 1, i + 9).some((v) => v.low === "yet")) continue;
      for (const s of subject) if (units[s]!.person >= 0) addPerson(event, units[s]!.person, "stated", "subject");
      // A delegation without a leader is that of the visitor whom the text is about.
      const visitor = context.leader >= 0 ? context.leader : (context.drafts[0]?.people[0]?.id ?? -1);
      if (
        event.people.length === 0 &&
        visitor >= 0 &&
        units.slice(0, i).some((v) => /^(delegation|team|they|group)$/.test(v.low))
      )
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
    if (
      /^gifts?$/.test(u.low) &&
      units.slice(Math.max(0, i - 4), i).some((v) => /^(exchange|exchanged|sent|presented|gave)$/.test(v.low))
    ) {
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
  event.support.push({ field: "date", claim: best.past.edtf, from: best.from, to: best.to, rule: best.past.rule });
}

/** "Present at the talks were A and B", "C also attended": who else was there, at which meeting. */
export function readAttendance(context: Context, units: Unit[], events: Draft[]): void {
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind !== "word" || !PRESENCE.has(u.low)) continue;
    const low = u.low;
    const passive = /^(attended|joined|accompanied)$/.test(low) && units[i + 1]?.low === "by";
    const present =
      /^(present|attending|joining|participating|accompanying)$/.test(low) ||
      (low === "hand" && units[i - 1]?.low === "on");
    const active =
      /^(attended|joined|participated)$/.test(low) ||
      (low === "part" && /^(took|taking)$/.test(units[i - 1]?.low ?? "")) ||
      (low === "present" && /^(was|were|also)$/.test(units[i - 1]?.low ?? ""));
    if (!passive && !present && !active) continue;
    if (/^(will|to|would|not|n't)$/.test(units[i - 1]?.low ?? "")) continue;
    const people = new Set<number>();
    let plural = false;
    if (passive) collect(units, i + 2, people);
    if (present || active) {
      for (let j = i + 1; j < units.length && j < i + 60; j++)
        if (/^(were|was|included)$/.test(units[j]!.low)) collect(units, nextSomeone(units, j + 1), people);
      for (let j = i + 1; j < units.length && j < i + 60; j++)
        if (/^talks|meetings$/.test(units[j]!.low) && units[j]!.kind === "word") plural = true;
      if (people.size === 0) {
        for (const s of findSubject(units, i)) if (units[s]!.person >= 0) people.add(units[s]!.person);
      }
    }
    if (people.size === 0) continue;
    const here = events.filter((event) => event.kind === "meeting");
    const both = active && units.slice(i, i + 4).some((v) => /^(both|all)$/.test(v.low));
    const meeting =
      both ||
      units
        .slice(i + 1, i + 10)
        .some((v) =>
          /^(talks|meeting|meetings|conversation|lunch|discussion|discussions|audience|session|sessions|visit|reception)$/.test(
            v.low,
          ),
        ) ||
      passive ||
      present ||
      low === "part" ||
      low === "present";
    if (!meeting) continue;
    if (here.length > 0) for (const event of here) for (const id of people) add(context, event, id, units, "stated");
    else if (both)
      for (const event of latestHeld(context, 2, false))
        for (const id of people) add(context, event, id, units, "stated");
    else if (plural && low === "joining") {
      for (const event of latestHeld(context, 20, true))
        for (const id of people) add(context, event, id, units, "possible");
    } else if (plural && /\bdays\b|\bmeetings\b/.test(units.map((v) => v.low).join(" "))) {
      for (const event of latestHeld(context, 3, false))
        for (const id of people) add(context, event, id, units, "stated");
    } else if (context.focus) {
      for (const id of people) add(context, context.focus, id, units, "stated");
      if (context.focus.kind === "series") Object.assign(context.focus, { kind: "meeting", max: 1 });
    }
  }
}

/** The last meetings held, in reading order. */
function latestHeld(context: Context, count: number, headings: boolean): Draft[] {
  const found: Draft[] = [];
  for (let i = context.drafts.length - 1; i >= 0 && found.length < count; i--) {
    const event = context.drafts[i]!;
    if (event.kind === "meeting" && event.status === "held" && (headings || !event.heading)) found.unshift(event);
  }
  return found;
}

function nextSomeone(units: Unit[], at: number): number {
  for (let i = at; i < units.length && i < at + 6; i++)
    if (isSomeone(units[i]) && !/^(his|her|their)$/.test(units[i]!.low)) return i;
  return at;
}

function collect(units: Unit[], at: number, people: Set<number>): void {
  const start = nextSomeone(units, at);
  for (const item of readList(units, start).items) {
    const u = units[item.unit]!;
    if (u.person >= 0) people.add(u.person);
  }
}

function add(context: Context, event: Draft, id: number, units: Unit[], attendance: "stated" | "possible"): void {
  if (event.people.some((p) => p.id === id)) return;
  const u =
    units.find((v) => v.person === id && (v.kind === "person" || v.kind === "name")) ??
    units.find((v) => v.person === id);
  const visitor = event.people[0]?.side ?? "subject";
  addPerson(event, id, attendance, visitor, true);
  if (!u) return;
  event.support.push({
    field: "official",
    claim: context.people.all[id]!.name,
    from: u.nameFrom,
    to: u.kind === "person" || u.kind === "name" ? u.nameTo : u.to,
    rule: attendance === "possible" ? "said to have joined, at which meeting is not said" : "said to have been there",
  });
}
