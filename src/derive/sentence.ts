import { type Context, noteSubject } from "./context";
import { attach, give } from "./credits/attach";
import { notePlace } from "./credits/country";
import { noteIssued } from "./credits/issued";
import { issuersOf } from "./credits/issuer";
import { readCredits } from "./credits/read";
import { cue, cuesIn } from "./cue";
import { noteAgenda } from "./meetings/agenda";
import { noteAnnounced } from "./meetings/announced";
import { readAttendance } from "./meetings/attendance";
import { build } from "./meetings/build";
import { isBySpokesman } from "./meetings/by-spokesman";
import { noteCall } from "./meetings/by-telephone";
import { isHearsay, noteDenial } from "./meetings/contested";
import { readCounted } from "./meetings/counted";
import { daysSpokenOf, readDates } from "./meetings/dates";
import { DISCUSSED_RULE } from "./meetings/discussed";
import { type Draft, isThere } from "./meetings/draft";
import { noteElsewhen } from "./meetings/elsewhen";
import { readFollowed } from "./meetings/followed";
import { noteFulfilled, wentFor } from "./meetings/fulfilled";
import { gathering } from "./meetings/gathering";
import { concludeCompany, inCompany } from "./meetings/in-company";
import { noteInvited } from "./meetings/invited";
import { dateLater } from "./meetings/later-day";
import { readLikewise } from "./meetings/likewise";
import { noteLongAgo } from "./meetings/long-ago";
import { readMembers } from "./meetings/members";
import { merge } from "./meetings/merge";
import { nameOffice } from "./meetings/name-office";
import { isOfState } from "./meetings/of-state";
import { notePair } from "./meetings/pair";
import { readMeetings } from "./meetings/read";
import { receiveDelegation } from "./meetings/received-delegation";
import { readResumed } from "./meetings/resumed";
import { noteRetracted } from "./meetings/retracted";
import { readRounds } from "./meetings/rounds";
import { readSpeculated } from "./meetings/speculated";
import { noteStay } from "./meetings/stay";
import { noteDead } from "./meetings/the-dead";
import type { Told } from "./meetings/told";
import { noteTwo, readTookPlace } from "./meetings/took-place";
import { readTravel } from "./meetings/travel";
import { noteReceiving } from "./meetings/visitors";
import { expect, expectTalks, nameWaiting } from "./meetings/waiting";
import { resolvePeople } from "./mentions";
import { noteVisitor } from "./mentions/visitor";
import { surface } from "./names/reader";
import type { Sentence } from "./sentences";
import { settleCountries } from "./sides";
import { noteSignature } from "./signature";
import { noteStory } from "./story";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

const REGARDING = wordSet("regarding concerning");

export function readSentence(
  context: Context,
  sentence: Sentence,
  units: Unit[],
  i: number,
  index: Map<string, Draft[]>,
): void {
  context.cues = cuesIn(units);
  context.sentence = i;
  noteSignature(context, units);
  resolvePeople(context, units);
  noteIssued(context, units, sentence, i);
  noteInvited(context, units);
  noteReceiving(context, units);
  nameWaiting(context, units, i, index);
  nameOffice(context, units, i);
  const told = readMeetings(units);
  const dates = readDates(
    context,
    units,
    told.map((one) => one.trigger),
    context.paragraph !== sentence.paragraph,
  );
  noteFulfilled(context, units, i);
  dateLater(context, units, dates, i);
  noteLongAgo(context, sentence.paragraph, dates);
  noteAnnounced(context, dates, i);
  noteElsewhen(context, units, sentence, dates);
  noteDead(context, units);
  noteAgenda(context, units, sentence);
  noteDenial(context, units, i);
  noteCall(context, units, i);
  noteRetracted(context, units, i);
  const events: Draft[] = [];
  const triggers: number[] = [];
  const hearsay = told.length > 0 && isHearsay(units);
  for (const one of told) {
    if (isBySpokesman(context, one, units)) continue;
    const built = build(context, one, units, sentence, i, dates).filter(
      (event) => isOfState(context, event) && !(isTalkOnly(one, units) && wasCall(context, event)),
    );
    if (built.length === 0) expect(context, one, units, sentence, i, dates);
    if (built.length > 0) triggers.push(one.trigger);
    for (const event of built) {
      event.hearsay = hearsay;
      const stands = merge(context, event, index);
      events.push(stands);
      if (stands.status === "planned" && stands.kind === "meeting" && wentFor(units, one.trigger))
        context.purposes.push(stands);
    }
    const last = built.length > 0 ? events[events.length - 1]! : null;
    if (last && last.status === "held" && (last.kind === "meeting" || isOpen(last))) context.focus = last;
  }
  if (events.length === 0)
    for (const event of readResumed(context, units, sentence, i, dates)) events.push(merge(context, event, index));
  const likewise = readLikewise(context, units, sentence, i, dates);
  if (likewise) events.push(merge(context, likewise, index));
  if (events.length === 0)
    for (const event of readCounted(context, units, sentence, i, dates)) events.push(merge(context, event, index));
  const tookPlace = events.length === 0 ? readTookPlace(context, units, sentence, i, dates) : null;
  if (tookPlace) events.push(merge(context, tookPlace, index));
  const attended = events.length === 0 ? gathering(context, units) : null;
  if (attended)
    for (const event of build(context, attended, units, sentence, i, dates)) events.push(merge(context, event, index));
  const followed = events.length === 0 ? readFollowed(context, units, sentence, i, dates) : null;
  if (followed) events.push(merge(context, followed, index));
  if (events.length === 0)
    for (const event of readMembers(context, units, sentence, i)) events.push(merge(context, event, index));
  for (const event of readRounds(context, units, sentence, i, dates)) events.push(merge(context, event, index));
  if (told.length === 0 && events.length === 0) {
    const event = receiveDelegation(context, units, sentence, i, dates, index);
    if (event) events.push(event);
  }
  const company = events.length === 0 ? inCompany(context, units) : null;
  if (company) {
    triggers.push(company.trigger);
    for (const event of build(context, company, units, sentence, i, dates).filter((one) => isOfState(context, one)))
      events.push(merge(context, concludeCompany(event), index));
  }
  if (events.length === 0) expectTalks(context, units, sentence, i, dates);
  const latest = told.length === 0 ? events.findLast((event) => !event.before) : undefined;
  if (latest) context.focus = latest;
  const travel = readTravel(context, units, sentence, i, dates);
  context.drafts.push(...travel);
  const happened = travel.length > 0 ? [...events, ...travel] : events;
  if (told.length === 0) context.drafts.push(...readSpeculated(context, units, sentence, i, dates));
  // "Regarding Friday, between … and …": the day spoken of is the first.
  if (REGARDING.has(units[0]?.low ?? ""))
    noteStory(context, units, { ...dates, units: dates.units.slice(0, 1) }, travel);
  else noteStory(context, units, dates, happened);
  noteStay(context, units, dates, events);
  noteVisitor(context, units, travel);
  const attendance = readAttendance(context, units, events, dates, i);
  settleCountries(context, happened, units);
  const credits = readCredits(context, units, { triggers, events, days: daysSpokenOf(dates) });
  if (credits.length > 0)
    attach(
      context,
      credits,
      events.length > 0 ? [...events, ...travel.filter(({ kind }) => kind === "gift")] : travel,
      { text: surface(context.reader, sentence.from, sentence.to), at: i, paragraph: sentence.paragraph },
      units,
    );
  else if (context.author >= 0)
    for (const event of events)
      if (isThere(event, context.author) || isOfOurs(event, units))
        for (const credit of issuersOf(context, event)) give(event, credit, credit.link);
  notePlace(context, units);
  noteTwo(context, units, i, events, dates);
  if (events.length > 0) context.pair = pairOf(events);
  else notePair(context, units);
  // "C also attended. He had further meetings": not C.
  if (!attendance.only || context.subject < 0) noteSubject(context, units);
  context.outing = events.length > 0 ? "none" : attendance.elsewhere ? "elsewhere" : outingOf(context, units);
}

const OUTINGS = cue(
  "visited toured visit tour wreath wreaths arrived flew travelled traveled laid inspected opened unveiled inaugurated watched",
);
const TOURED = wordSet("visited toured laid inspected opened unveiled inaugurated watched");

/** Whether a sentence without a meeting tells of a tour, or of a journey. */
function outingOf(context: Context, units: Unit[]): Context["outing"] {
  if ((context.cues & OUTINGS) === 0) return "none";
  const words = units.filter((u) => u.kind === "word" && (u.cues & OUTINGS) !== 0);
  return words.some((u) => TOURED.has(u.low)) ? "elsewhere" : words.length > 0 ? "journey" : "none";
}

/** Two who planned to meet, where the sentence tells of nothing held: "the two" then are they. */
function pairOf(events: Draft[]): number[] | null {
  if (events.some((event) => event.status === "held")) return null;
  const last = events.findLast((event) => event.status === "planned" && event.people.length === 2);
  return last ? last.people.map((person) => person.id) : null;
}

const OURS = wordSet("our my");
const STAFF = wordSet("secretary attache counsellor counselor deputy consul colleague aide officer director");

/** "Our Second Secretary met X": of one of the author's own. */
const isOfOurs = (event: Draft, units: Unit[]): boolean =>
  event.status === "held" &&
  units.some(
    ({ person, roles }) =>
      person >= 0 &&
      roles.some(({ determiner, head }) => OURS.has(determiner) && STAFF.has(head)) &&
      isThere(event, person),
  );

const TALK_ONLY = wordSet("exchanged talked compared");

/** Of words that telephones carry as well: "discussed", "exchanged views". */
const isTalkOnly = ({ rule, trigger }: Told, units: Unit[]): boolean =>
  rule === DISCUSSED_RULE || TALK_ONLY.has(units[trigger]!.low);

/** What those who spoke by telephone discussed, they discussed by telephone. */
const wasCall = ({ drafts }: Context, { people }: Draft): boolean =>
  drafts.some((other) => other.kind === "call" && people.every(({ id }) => other.people.some((p) => p.id === id)));

/** With several who bear no name yet. */
const isOpen = (event: Draft): boolean =>
  event.kind === "series" &&
  (event.offices.some((office) => office.country !== null) || (event.min === 1 && event.max === null));
