import type { Context } from "../context";
import { POSSESSIVE_PRONOUNS } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { addPerson, type Draft } from "./draft";
import { readList } from "./list";
import { isSomeone } from "./phrases";
import { findSubject } from "./subject";

const PRESENCE = wordSet(
  "attended joined accompanied present attending joining participating accompanying hand participated part",
);
const TAKES_BY = wordSet("attended joined accompanied");
const PRESENT = wordSet("present attending joining participating accompanying");
const TOOK_PART = wordSet("attended joined participated");
const TOOK = wordSet("took taking");
const BEING = wordSet("was were also");
const NOT_YET = wordSet("will to would not n't");
const WERE = wordSet("were was included");
const BOTH = wordSet("both all");
const OCCASIONS = wordSet(
  "talks meeting meetings conversation lunch discussion discussions audience session sessions visit reception",
);

/** "Present at the talks were A and B", "C also attended": who else was there, at which meeting. */
export function readAttendance(context: Context, units: Unit[], events: Draft[]): void {
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.kind !== "word" || !PRESENCE.has(u.low)) continue;
    const low = u.low;
    const passive = TAKES_BY.has(low) && units[i + 1]?.low === "by";
    const present = PRESENT.has(low) || (low === "hand" && units[i - 1]?.low === "on");
    const active =
      TOOK_PART.has(low) ||
      (low === "part" && TOOK.has(units[i - 1]?.low ?? "")) ||
      (low === "present" && BEING.has(units[i - 1]?.low ?? ""));
    if (!passive && !present && !active) continue;
    if (NOT_YET.has(units[i - 1]?.low ?? "")) continue;
    const people = new Set<number>();
    let plural = false;
    if (passive) collect(units, i + 2, people);
    if (present || active) {
      for (let j = i + 1; j < units.length && j < i + 60; j++)
        if (WERE.has(units[j]!.low)) collect(units, nextSomeone(units, j + 1), people);
      for (let j = i + 1; j < units.length && j < i + 60; j++)
        if (/^talks|meetings$/.test(units[j]!.low) && units[j]!.kind === "word") plural = true;
      if (people.size === 0) {
        for (const s of findSubject(units, i)) if (units[s]!.person >= 0) people.add(units[s]!.person);
      }
    }
    if (people.size === 0) continue;
    const here = events.filter((event) => event.kind === "meeting");
    const both = active && units.slice(i, i + 4).some((v) => BOTH.has(v.low));
    const meeting =
      both ||
      units.slice(i + 1, i + 10).some((v) => OCCASIONS.has(v.low)) ||
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
    if (isSomeone(units[i]) && !POSSESSIVE_PRONOUNS.has(units[i]!.low)) return i;
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
