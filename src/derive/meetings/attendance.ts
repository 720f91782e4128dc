import type { Context } from "../context";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";
import { addPerson, type Draft } from "./draft";
import { isOfMeeting, latestHeld, meetingBefore, nearest, several } from "./occasion";
import { PRESENCE, PRESIDED, presenceAt } from "./presence";

/** What a sentence tells of who else was there. */
export interface Attendance {
  /** It tells of little else. */
  only: boolean;
  /** It tells of who was at something that is no meeting told of. */
  elsewhere: boolean;
}

const ALSO = wordSet("attended present attendance part participated attends there");

/** "Present at the talks were A and B", "C also attended": enters those who were there in the meeting that is meant. */
export function readAttendance(
  context: Context,
  units: Unit[],
  events: Draft[],
  dates: SentenceDates,
  index: number,
): Attendance {
  const read = { only: false, elsewhere: false };
  if (!(context.cues & PRESENCE)) return read;
  const here = events.filter((event) => event.kind === "meeting");
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (!(u.cues & PRESENCE) || (u.kind !== "word" && (u.kind !== "name" || u.person >= 0))) continue;
    const presence = presenceAt(units, i);
    if (!presence) continue;
    const occasion = isOfMeeting(context, units, i, presence);
    if (occasion === "elsewhere") {
      read.elsewhere = true;
      continue;
    }
    const ids = new Set(presence.people.map((at) => units[at]!.person).filter((id) => id >= 0));
    const enter = (meetings: Draft[], attendance: "stated" | "possible" = "stated") => {
      for (const event of meetings) for (const id of ids) add(context, event, id, units, attendance);
    };
    // "Had a video meeting with A, who joined from Bonn": at that, and not at one told before.
    if (here.length === 0 && events.some((event) => event.kind === "call")) continue;
    if (here.length > 0) {
      if (!(PRESIDED.has(u.low) && presence.way === "by" && !follows(units, i))) enter(nearest(here, u.from));
      continue;
    }
    if (OF_THIS.has(u.low)) continue;
    const told = occasion === "told";
    if (context.outing !== "none" && !told && (context.outing === "elsewhere" || COMPANY.has(u.low))) continue;
    const plural = units.slice(i + 1, i + 60).some((v) => v.low === "talks" || v.low === "meetings");
    const many = several(context, units, i, presence);
    if (many.length > 0) enter(many);
    else if (plural && u.low === "joining") enter(latestHeld(context, 20, true), "possible");
    else {
      const meeting = meetingBefore(context, units, i, presence, told, ownDays(units, i, dates), index);
      if (!meeting) continue;
      enter([meeting]);
      read.only ||= ALSO.has(u.low) || presence.way === "beside";
      if (meeting.kind === "series") Object.assign(meeting, { kind: "meeting", max: 1 });
    }
  }
  return read;
}

/** "Was in the room and said that the ships would be ready in June": June is not the day that one was there. */
function ownDays(units: Unit[], i: number, dates: SentenceDates): SentenceDates {
  const that = units.findIndex(({ low }, at) => at > i && low === "that");
  return that < 0 ? dates : { ...dates, units: dates.units.filter(({ at }) => at < that) };
}

/** Words for who is with the one whom their own sentence is about. */
const OF_THIS = wordSet("together including");
const COMPANY = wordSet("accompanied accompanies");
const OCCASIONS = wordSet("talks meeting negotiations discussions session round conversation ,");

/** "Talks mediated by X": what X presided over is one of the occasions. */
const follows = (units: Unit[], i: number): boolean =>
  units.slice(Math.max(0, i - 4), i).some((v) => OCCASIONS.has(v.low));

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
