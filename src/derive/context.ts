import type { Issuer } from "./credits/issuer";
import type { Anchors } from "./days/anchors";
import type { ToldMonth } from "./days/of-year";
import type { DayRange } from "./days/range";
import { W } from "./lexicon";
import type { Draft } from "./meetings/draft";
import type { Elsewhen } from "./meetings/elsewhen";
import { isWord } from "./meetings/phrases";
import type { Stay } from "./meetings/stay";
import type { Waiting } from "./meetings/waiting";
import type { People } from "./names/people";
import type { Reader } from "./names/reader";
import type { Unit } from "./units";
import { wordSet } from "./word-set";

/** What the reading so far leaves for the next sentence to lean on. */
export interface Context {
  reader: Reader;
  people: People;
  anchors: Anchors;
  /** The cues among the words of the sentence that is read. */
  cues: number;
  /** Person that the last sentence was about. */
  subject: number;
  /** Leader of the delegation last spoken of. */
  leader: number;
  /** Who writes the text as "I". */
  author: number;
  /** Whose visit the text tells of. */
  visitor: number;
  /** The several people that the last sentence was about, where it told no meeting. */
  pair: number[] | null;
  /** The two officials of the last sentence, where it told of no meeting. */
  two: { named: Unit[]; range: DayRange | null; sentence: number } | null;
  /** Who invited, and who was invited. */
  invited: number[] | null;
  /** A meeting of office holders not named yet. */
  waiting: Waiting | null;
  /** Who receives visitors that are listed, and the sentence that says so. */
  receiving: { person: number; sentence: number } | null;
  /** Meeting last told. */
  focus: Draft | null;
  /** What the last sentence told of in place of a meeting. */
  outing: "none" | "journey" | "elsewhere";
  /** Paragraph that is read. */
  paragraph: number;
  /** The paragraph that a day heads, last read. */
  headed: number;
  /** Day of the last announcement, and the sentence that tells of it. */
  announced: { day: number; sentence: number } | null;
  /** Paragraph that last spoke of a time long before the report; -1 once it names a later day. */
  longAgo: number;
  /** Whom "she" meant last; -1 for nobody yet. */
  she: number;
  /** The month that was last told with its year. */
  toldMonth: ToldMonth | null;
  /** An agenda: the paragraph of it that is read, and whether more may follow. */
  agenda: { paragraph: number; open: boolean } | null;
  /** A paragraph that tells of another time, or of no time at all. */
  elsewhen: Elsewhen | null;
  /** Those who have died, by the text. */
  dead: number[];
  /** Meetings that people went somewhere for, not yet told as done. */
  purposes: Draft[];
  /** Sentences that deny what others report, and whether they say themselves what that is. */
  denials: { sentence: number; inFull: boolean }[];
  /** The visit last told with its days. */
  stay: Stay | null;
  drafts: Draft[];
  /** Kind and day of each arrival and departure entered. */
  travelled: Set<string>;
  host: string | null;
  /** The state of the place named last, and the paragraph that did. */
  named: { country: string; paragraph: number } | null;
  place: { name: string; code: string | null } | null;
  dateline: { dated: boolean };
  /** Who issues the text, in the order of the sentences from which each does. */
  issuers: Issuer[];
  lastOutlet: { name: string; kind: Unit["outletKind"]; country: string | null; sentence: number } | null;
  /** The ministry last credited. */
  lastMinistry: { name: string; country: string | null } | null;
  /** Index of the sentence that is read. */
  sentence: number;
}

const GOVERNING = wordSet("of with by for to from in at");

/** Behind a preposition; a day may begin with one, "in the evening", and governs nobody. */
export const isGoverned = (units: Unit[], i: number): boolean => isWord(units[i - 1], GOVERNING);

/** Notes whom the sentence was about, for the pronouns of the next. */
export function noteSubject(context: Context, units: Unit[]): void {
  // "Ambassador X sat in", "X went along": one who was there, and not whom the text is about.
  if (units.length < 16 && context.subject >= 0 && units.some((u, i) => isCompany(u.low, units[i + 1]?.low ?? "")))
    return;
  for (let i = 0; i < units.length; i++) {
    const u = units[i]!;
    if (u.person < 0 || u.possessive) continue;
    // "It was the turn of X".
    if (isGoverned(units, i) && units[i - 2]?.low === "turn") {
      context.subject = u.person;
      return;
    }
    if (isGoverned(units, i)) continue;
    if (u.kind === "person" && u.roles.some((role) => role.head.includes("spokes"))) continue;
    if (isAideSpeaking(context, units, i)) continue;
    context.subject = u.person;
    return;
  }
  // "There is a sofa in the office of X": whom the text begins with, though something governs the name.
  const named =
    context.subject < 0
      ? units.find((u, i) => u.kind === "person" && u.person >= 0 && !u.possessive && units[i - 1]?.low !== "by")
      : undefined;
  if (named && context.drafts.length === 0) context.subject = named.person;
  // "X's visit was about fishing", "It was X's second session of the week".
  const at = units[0]?.low === "it" ? 2 : 0;
  const owner = units[at];
  if (owner && owner.person >= 0 && owner.possessive && OWN_DOINGS.has(units[at + 1]?.low ?? ""))
    context.subject = owner.person;
}

const PRESS = /spokes|press|media/i;

/** "Holm says the minister asked for ships", of a press adviser: what she tells is of others. */
const isAideSpeaking = ({ people }: Context, units: Unit[], i: number): boolean =>
  ((units[i + 1]?.bits ?? 0) & W.SAY) !== 0 &&
  people.all[units[i]!.person]!.roles.some(({ text }) => PRESS.test(text)) &&
  units.some((v, j) => j > i + 1 && v.person >= 0 && v.person !== units[i]!.person);

const OWN_DOINGS = wordSet(
  "visit trip tour journey stay stopover mission programme program schedule diary agenda day week itinerary arrival delegation return plane motorcade first second last three-day two-day four-day official working brief week-long",
);

const WENT = wordSet("went came tagged");
const isCompany = (verb: string, next: string): boolean =>
  verb === "sat" ? next === "in" : next === "along" && WENT.has(verb);
