import { cue } from "../cue";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { attendeesFrom, subjectOfPresence, withBefore } from "./attendees";
import { isSomeone } from "./phrases";
import {
  AFTER_THERE,
  AT_BY_TO,
  atSide,
  beside,
  besideSomeone,
  broughtAlong,
  byAfter,
  cameWith,
  hadAlong,
  inverted,
  invertedWith,
  isOfOwnParty,
  isSatWith,
  made,
  opensWith,
  type Presence,
  WAS,
  WITH_ONE,
} from "./presence-ways";

export const PRESENCE = cue(
  "attended joined accompanied present attending joining participating accompanying hand participated part attendance room sat presence flanked included include includes comprised consisted represented were was there assisted aided seconded escorted supported mediated brokered facilitated chaired presided moderated table side sides elbow beside alongside along company participants attendees notes attends joins accompanies sits attend participate brought completed rounded rounding completing sitting listened looked tow next party interpreting interpreted translating translated introductions minutes record came walked interpreter delegation chairmanship called had together including",
);

/** "By A" follows: those who were there with the subject, or at it. */
const TAKES_BY = wordSet(
  "attended joined accompanied flanked represented assisted aided seconded escorted supported mediated brokered facilitated chaired moderated",
);
export const PRESIDED = wordSet("mediated brokered facilitated chaired presided moderated");
const PRESENT = wordSet("present attending joining participating accompanying attendance participants attendees");
const TOOK_PART = wordSet("attended joined participated attends joins");
const TOOK = wordSet("took taking takes take");
const BEING = wordSet("was were also is are being both all");
const NOT_YET = wordSet("will to would not n't may might could should never");
const AFTER_SAT_IN = wordSet("on . , and too at during with as for");
const PARTIES = wordSet(
  "participants attendees delegation side team party entourage present attending others delegations",
);
const INCLUDED = wordSet("included comprised consisted include includes");
const COMPLETED = wordSet("party delegation table trio quartet foursome group gathering team");
/** "Around the table were also A and B". */
const ROUND = wordSet("around round");
const RIGHT = wordSet("right left");
const LOOKING = wordSet("in on");
const KEPT = wordSet("took kept taking keeping");
/** "Was called in to the ministry". */
const SUMMONED = wordSet("to by and over");
const THEM = wordSet("them us two both pair");
const LATE = wordSet("towards later halfway for at midway afterwards");
const CAME = wordSet("came went brought took was were tagged come");

/** How the word at a unit tells of presence; `null` where it tells of none. */
export function presenceAt(units: Unit[], i: number): Presence | null {
  const presence = readPresence(units, i);
  const along = presence?.way === "subject" ? alongWith(units, i) : -1;
  if (presence && along > 0) return { ...presence, people: [...presence.people, ...attendeesFrom(units, along)] };
  // "A sat in on the talks, as did B".
  const did = presence?.way === "subject" ? units.findIndex((u, k) => k > i && u.low === "did") : -1;
  if (!presence || did < 1 || units[did - 1]!.low !== "as") return presence;
  return { ...presence, people: [...presence.people, ...attendeesFrom(units, did + 1)] };
}

/** Behind "attended the talks, along with"; -1 without it. */
function alongWith(units: Unit[], i: number): number {
  for (let at = i + 1; at + 2 < units.length && at < i + 8; at++)
    if (ALONG.has(units[at]!.low) && units[at + 1]!.low === "with" && isSomeone(units[at + 2])) return at + 2;
  return -1;
}

const ALONG = wordSet("along together");

function readPresence(units: Unit[], i: number): Presence | null {
  const { low } = units[i]!;
  const before = units[i - 1]?.low ?? "";
  if (isUnreal(units, i)) return null;
  if (TAKES_BY.has(low)) {
    const by = byAfter(units, i);
    if (by > 0) return made(attendeesFrom(units, by), "by");
  }
  switch (low) {
    case "was":
    case "were":
      return invertedWith(units, i);
    case "presence":
      if (before === "the" && units[i + 1]?.low === "of") return made(attendeesFrom(units, i + 2), "by");
      return units[i - 1]?.possessive && isSomeone(units[i - 1]) && units[i - 2]?.low === "in"
        ? made([i - 1], "by")
        : null;
    case "party":
      return before === "the" &&
        units[i - 2]?.low === "of" &&
        BEING.has(units[i - (units[i - 3]?.low === "one" ? 4 : 3)]?.low ?? "")
        ? made(subjectOfPresence(units, i - 2), "subject")
        : null;
    case "company":
    case "chairmanship":
      return before === "the" && units[i + 1]?.low === "of" ? made(attendeesFrom(units, i + 2), "by") : null;
    case "had":
      return hadAlong(units, i);
    case "called":
    case "brought":
      // "A was brought in after an hour".
      if (BEING.has(before) && units[i + 1]?.low === "in" && !SUMMONED.has(units[i + 2]?.low ?? ""))
        return made(subjectOfPresence(units, i), "subject");
      if (low === "called") return null;
      return broughtAlong(units, i);
    case "there":
      return WAS.has(before) && AFTER_THERE.has(units[i + 1]?.low ?? ".")
        ? made(subjectOfPresence(units, i), "subject")
        : inverted(units, i, 2);
    case "tow":
      return before === "in" ? made(withBefore(units, i), "beside") : null;
    case "listened":
    case "looked":
      return LOOKING.has(units[i + 1]?.low ?? "") && AFTER_THERE.has(units[i + 2]?.low ?? ".")
        ? beside(units, i, "subject")
        : null;
    case "next":
      return units[i + 1]?.low === "to" && isSomeone(units[i + 2]) ? besideSomeone(units, i) : null;
    case "sitting":
      return units[i + 1]?.low === "in" ? beside(units, i, "beside") : null;
    case "sat":
    case "sits":
      // "Between them sat A", "A sat between the two men".
      if (units[0]?.low === "between" && i < 5) return made(attendeesFrom(units, i + 1), "beside");
      if (units[i + 1]?.low === "between" && units.slice(i + 2, i + 4).some((u) => THEM.has(u.low)))
        return made(subjectOfPresence(units, i), "subject");
      if (isSatWith(units, i)) return made(subjectOfPresence(units, i), "subject");
      return units[i + 1]?.low === "in" && AFTER_SAT_IN.has(units[i + 2]?.low ?? ".")
        ? beside(units, i, "subject")
        : null;
    case "accompanied":
    case "accompanies":
      return isSomeone(units[i + 1]) && !BEING.has(before) ? made(subjectOfPresence(units, i), "subject") : null;
    case "interpreting":
    case "translating":
    case "interpreted":
    case "translated":
      return beside(units, i, low.endsWith("ing") ? "beside" : "subject");
    case "introductions":
      return before === "the" && units[i - 2]?.low === "made" ? beside(units, i, "beside") : null;
    case "together":
      return opensWith(units, i) ? made(attendeesFrom(units, i + 2), "beside") : null;
    case "including":
      return isOfOwnParty(units, i) ? made(attendeesFrom(units, i + 1), "beside") : null;
    case "along":
      return CAME.has(before) && AFTER_THERE.has(units[i + 1]?.low ?? ".") ? beside(units, i, "subject") : null;
    case "came":
    case "walked":
      if (units[i + 1]?.low === "with" && WITH_ONE.has(units[i + 2]?.low ?? "")) return cameWith(units, i);
      return units[i + 1]?.low === "in" && LATE.has(units[i + 2]?.low ?? "") ? beside(units, i, "subject") : null;
    case "delegation":
      return units[0]?.low === "in" && i < 4 ? inverted(units, i, 2) : null;
    case "interpreter":
      return before === "as" ? beside(units, i, "subject") : null;
    case "minutes":
    case "record":
      return before === "the" && KEPT.has(units[i - 2]?.low ?? "") ? beside(units, i, "beside") : null;
    case "notes":
      return TOOK.has(before === "the" ? (units[i - 2]?.low ?? "") : before) ? beside(units, i, "beside") : null;
    case "completed":
    case "rounded":
    case "completing":
    case "rounding":
      return units.slice(i + 1, i + 5).some((v) => COMPLETED.has(v.low))
        ? beside(units, i, low.endsWith("ing") ? "beside" : "subject")
        : null;
    case "room":
      if (before !== "the" || units[i - 2]?.low !== "in") return null;
      // "With A also in the room" and "A was in the room".
      return i > 3 && WAS.has(units[i - 3]!.low) && withBefore(units, i).length === 0
        ? made(subjectOfPresence(units, i), "beside")
        : beside(units, i, "beside");
    case "table":
      if (ROUND.has(units[i - 2]?.low ?? "")) return inverted(units, i, 3);
      // "Asked for a seat at the table".
      if (units[i - 3]?.low === "seat" && isWished(units, i - 3)) return null;
      if (isToBring(units, i)) return null;
      return before === "at" || AT_BY_TO.has(units[i - 2]?.low ?? "") ? beside(units, i, "beside") : null;
    case "side":
    case "sides":
    case "elbow":
      return atSide(units, i);
    case "beside":
    case "alongside":
      return isSomeone(units[i + 1]) || WITH_ONE.has(units[i + 1]?.low ?? "") ? besideSomeone(units, i) : null;
    case "hand":
      // "Sat at the president's right hand".
      return before === "on" || (RIGHT.has(before) && units[i - 2]?.possessive) ? beside(units, i, "beside") : null;
    case "attendance":
      return before === "in" ? beside(units, i, BEING.has(units[i - 2]?.low ?? "") ? "subject" : "beside") : null;
    case "part":
      if (BEING.has(before) && units[i + 1]?.low === "of") return made(subjectOfPresence(units, i), "subject");
      return TOOK.has(before) ? beside(units, i, before === "taking" ? "beside" : "subject") : null;
    case "present":
      // "The present mandate".
      if (before === "the" && units[i + 1]?.kind === "word") return null;
      // "(Also present: A.)".
      if (units[i + 1]?.low === ":") return made(attendeesFrom(units, i + 2), "by");
      return beside(units, i, BEING.has(before) ? "subject" : "beside");
  }
  if (INCLUDED.has(low))
    return units.slice(Math.max(0, i - 10), i).some((u) => u.kind !== "person" && PARTIES.has(u.low))
      ? made(attendeesFrom(units, i + 1), "by")
      : null;
  if (PRESENT.has(low)) return beside(units, i, "beside");
  if (TOOK_PART.has(low) || PRESIDED.has(low) || low === "represented") return beside(units, i, "subject");
  return null;
}

/** "Will attend", "was not present", "were to have been joined by A". */
function isUnreal(units: Unit[], i: number): boolean {
  // "Will walk out if X is at the table".
  if (units.slice(Math.max(0, i - 10), i).some((u) => IF.has(u.low))) return true;
  for (let j = i - 1; j >= 0 && j > i - 6; j--) {
    const { low, kind } = units[j]!;
    if (NOT_YET.has(low) && !(low === "to" && isSomeone(units[j + 1]))) return true;
    if (!(AUXILIARY.has(low) && kind === "word")) return false;
  }
  return false;
}

/** "Hoped to bring A and B to one table". */
const isToBring = (units: Unit[], table: number): boolean =>
  units.some((u, i) => i > 0 && i < table && BRING.has(u.low) && units[i - 1]!.low === "to");
const BRING = wordSet("bring get seat draw");

const isWished = (units: Unit[], i: number): boolean =>
  units.slice(Math.max(0, i - 4), i).some((u) => WISHED.has(u.low));

const WISHED = wordSet("for want wants wanted demand demands demanded");
const IF = wordSet("if unless whether");
const AUXILIARY = wordSet("be been have has had also take taking in at the on being both all sit");
