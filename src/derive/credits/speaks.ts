import { cue } from "../cue";
import { W } from "../lexicon";
import { MEALS } from "../meetings/meals";
import type { Unit } from "../units";
import { HAD, INDEFINITE_ARTICLES } from "../word-classes";
import { wordSet } from "../word-set";

const REPORTS = wordSet(
  "report reports reported statement readout readouts statements dispatches communique communiqué release dispatch account article post tweet bulletin note footage coverage website photo photos video pictures images story scoop details broadcast message posting newscast interview briefing hand-out handout notice",
);

export const SAYS = W.SAY;

/** Marks that may stand between a speaker and the verb. */
const PASSED_MARKS = wordSet(', ( ) " \u201c \u201d @');
const TO_COME = wordSet("to will would");
export const NAMED_KINDS = wordSet("outlet person org name");
const GOES_ON = wordSet("in for on which citing meanwhile too also");
const BEFORE_VERB = wordSet(
  "here news agency also later earlier then in a an on of its part own the which and for press further official state newspaper daily website broadcaster channel station radio television paper magazine portal tabloid weekly network service bureau has had have party turn witness reporter correspondent spokesman spokesperson spokeswoman x twitter that , have both afterwards afterward meanwhile first itself herself himself would only up front page since issued released",
);
const AFTER_SPEAKER = wordSet(
  "of in on at late as that by over from after yesterday today this last here afterwards afterward later through",
);
const SAID = wordSet(
  "said says reported reports wrote writes announced added noted confirmed ran explained joked quipped tweeted",
);

const HOLDING = "maintained maintains insisted insists";
const HOLDS = wordSet(HOLDING);

/** Verbs that report by what follows them: "called the talks warm", "put it", "ran a picture". */
const WITH_OBJECT = new Map<string, ReadonlySet<string>>(
  [
    ["described describes characterised characterized", "the it this that them their his her what as a an"],
    ["called calls termed terms dubbed labelled labeled", "the it this that them their his her what a an"],
    ["put puts", "it out the"],
    ["dated dates", "it the"],
    [HOLDING, "that"],
    ["ran runs devoted devotes", "a the its one two three four five photographs pictures"],
    ["led leads", "its"],
    ["has had have", "it this"],
    ["speaks spoke", "of"],
    ["issued issues circulated released releases", "a an the its no"],
    ["gave gives", "an a no few details journalists reporters"],
    ["summed sums", "up"],
    ["printed prints", "a the photographs pictures photos"],
    ["mentioned mentions", "a it that its the no"],
    ["made makes", "known public"],
    ["briefed", "journalists reporters newsmen"],
    ["confined limited", "itself"],
  ].flatMap(([verbs = "", objects = ""]) => verbs.split(" ").map((verb) => [verb, wordSet(objects)] as const)),
);
const QUOTES = wordSet('" \u201c');

const REPORTING = cue([...REPORTS, ...SAID, ...WITH_OBJECT.keys(), "let lets shared shares"].join(" "));

const mayReport = ({ bits, cues }: Unit): boolean => (bits & SAYS) !== 0 || (cues & REPORTING) !== 0;

/** Where no word of a sentence can report, nobody in it speaks, and no body's name need be read. */
export const maySpeak = (units: Unit[]): boolean => units.some(mayReport);

const GAVE = wordSet("gave gives");
const PARTIES = wordSet("party concert");

/** A verb of saying, a noun for what is said, or a verb that reports by its object. */
function reports(units: Unit[], j: number): boolean {
  const v = units[j]!;
  if (v.kind !== "word" || !mayReport(v)) return false;
  if (v.bits & SAYS) return !saysNothing(units, j);
  // "The release of funds".
  if (v.low === "release" && units[j + 1]?.low === "of") return false;
  if (REPORTS.has(v.low)) return true;
  // "The government gave a state dinner".
  if (GAVE.has(v.low) && units.slice(j + 2, j + 4).some(({ low }) => MEALS.has(low) || PARTIES.has(low))) return false;
  const objects = WITH_OBJECT.get(v.low);
  const next = units[j + 1]?.low ?? "";
  // "He had “listened more than talked”": no report.
  if (objects !== undefined && (objects.has(next) || (QUOTES.has(next) && !HAD.has(v.low)))) return true;
  if (LETS.has(v.low))
    return next === "slip" || (next === "it" && units[j + 2]?.low === "be" && units[j + 3]?.low === "known");
  // "The ministry made no mention of fish".
  if (MAKES.has(v.low) && next === "no") return units[j + 2]?.low === "mention" && !isTalkAhead(units, j + 3);
  return hasDetails(units, j);
}

/** "Made no mention of the encounter": nothing is told of it. */
const isTalkAhead = (units: Unit[], from: number): boolean =>
  units.slice(from, from + 4).some(({ bits }) => (bits & (W.TALK | W.TALKS)) !== 0);

const MAKES = wordSet("made makes");
const LETS = wordSet("let lets");
const HAS = wordSet("has had shared shares");
const DETAILS = wordSet("details story picture pictures photo photos");

/** "Had the details", "had a reporter outside", "has photos of them", "shared a photo of the two". */
export const hasDetails = (units: Unit[], verb: number): boolean =>
  HAS.has(units[verb]?.low ?? "") &&
  ((units[verb + 1]?.low === "the" && DETAILS.has(units[verb + 2]?.low ?? "")) ||
    PRESSMEN.has(units[verb + 1]?.roles[0]?.head ?? units[verb + 2]?.low ?? "") ||
    isPictureOf(units, units[verb + 1]?.low === "a" ? verb + 2 : verb + 1));

const PRESSMEN = wordSet("reporter photographer correspondent");

const isPictureOf = (units: Unit[], at: number): boolean =>
  PICTURES.has(units[at]?.low ?? "") && units[at + 1]?.low === "of";

const PICTURES = wordSet("photo photograph picture photos photographs pictures footage video");

const MORE = wordSet("more else further about but");

/** "The paper has carried nothing", but "said nothing more"; "declared a holiday". */
const saysNothing = (units: Unit[], j: number): boolean =>
  (units[j + 1]?.low === "nothing" && !MORE.has(units[j + 2]?.low ?? "")) ||
  (units[j]!.low === "declared" && INDEFINITE_ARTICLES.has(units[j + 1]?.low ?? ""));

/** Is followed by, or follows, a word of reporting. */
export const speaks = (units: Unit[], last: number, first = last): boolean => verbOf(units, last, first) >= 0;

/** The word of reporting that the one who is named between two units goes with; -1 where there is none. */
export function verbOf(units: Unit[], last: number, first = last): number {
  // "German television, ARD, led its news with the talks".
  const set =
    (units[first - 1]?.low === "," || isApposed(units, last)) && units[last + 1]?.low === "," ? last + 1 : last;
  const ahead = verbAfter(units, set);
  if (ahead >= 0) return ahead;
  // "…, Kyodo, citing officials, reported".
  const past = set === last ? -1 : verbAfter(units, last);
  return past >= 0 ? past : verbBefore(units, last, beginning(units, first));
}

const WHAT_IT_IS = wordSet(
  "newspaper daily weekly paper tabloid magazine agency service broadcaster channel station website portal outlet news press television radio official state state-run state-owned private local opposition independent demonym",
);

/** "U.N.-backed", "state-funded". */
const BACKED = wordSet("backed run owned funded based controlled");

/** Where the words begin that say what an outlet is: "reported the Fijian daily Nai Lalakai". */
export function beginning(units: Unit[], first: number): number {
  let at = first;
  for (;;) {
    if (at > 0 && WHAT_IT_IS.has(units[at - 1]!.low)) at--;
    else if (at > 2 && BACKED.has(units[at - 1]!.low) && units[at - 2]!.low === "-") at -= 3;
    else break;
  }
  return at;
}

/** "The leader, Bo Dahl, said": a name behind its office, and a comma that closes it before the verb. */
const isApposed = (units: Unit[], last: number): boolean =>
  units[last]!.kind === "person" &&
  units[last]!.from < units[last]!.nameFrom &&
  mayReport(units[SINCE.has(units[last + 2]?.low ?? "") ? last + 3 : last + 2] ?? units[last]!);

const SINCE = wordSet("later also then has had afterwards");

function verbAfter(units: Unit[], last: number): number {
  let limit = last + 9;
  const { possessive } = units[last]!;
  for (let j = last + 1; j < units.length && j < limit; j++) {
    // "The agency, citing a member of the party, reported", "Xinhua, China's official agency, said".
    const past = pastAside(units, j, last);
    limit += past - j;
    j = past;
    const v = units[j]!;
    if (reports(units, j)) return TO_COME.has(units[j - 1]?.low ?? "") && units[j + 1]?.low !== "only" ? -1 : j;
    if (v.kind === "mark" && v.low === "," && NAMED_KINDS.has(units[j + 1]?.kind ?? "")) return -1;
    // "At the Assembly on Monday, the ministry reports".
    if (v.low === "," && j > last + 1 && units[j + 1]?.low === "the") return -1;
    if (v.kind === "mark" && !PASSED_MARKS.has(v.low)) return -1;
    if (v.kind === "mark" && v.low === "," && j === last + 1 && !GOES_ON.has(units[j + 1]?.low ?? "")) return -1;
    // "The ministry's three-line statement".
    if (possessive && j < last + 4) continue;
    if (v.kind === "word" && !BEFORE_VERB.has(v.low) && !v.low.endsWith("ly")) return -1;
  }
  return -1;
}

const CITES = wordSet("citing quoting");
const CALLS = wordSet("described called termed");
const ADVERBS = wordSet("also later then earlier has had");
const FURTHEST = 16;

/** The comma that closes an aside opened at a comma; `j` itself where none is opened. */
function pastAside(units: Unit[], j: number, last: number): number {
  if (units[j]!.low !== ",") return j;
  const cites = CITES.has(units[j + 1]?.low ?? "");
  // "The Korean Central News Agency (KCNA), monitored here, reported".
  if (!cites && j !== last + 1 && !(units[j - 1]!.low === ")" && j <= last + 4)) return j;
  for (let i = j + 2; i < units.length && i < j + FURTHEST; i++) {
    if (units[i]!.low !== ",") continue;
    if (cites) return i;
    let verb = i + 1;
    while (verb < i + 3 && ADVERBS.has(units[verb]?.low ?? "")) verb++;
    if (
      units[verb]?.kind === "word" &&
      (units[verb]!.bits & SAYS || HOLDS.has(units[verb]!.low) || CALLS.has(units[verb]!.low))
    )
      return i;
  }
  return j;
}

function verbBefore(units: Unit[], last: number, first: number): number {
  const at =
    units[first - 1]?.low === "the" || units[first - 1]?.low === "a" || isOwner(units[first - 1])
      ? first - 2
      : first - 1;
  const before = units[at];
  // "said the Kremlin", but not "said the Kremlin meeting was long".
  const after = units[last + 1];
  const ends = !after || after.kind === "mark" || AFTER_SPEAKER.has(after.low) || after.kind === "date";
  if (!ends && !units[last]!.possessive) return -1;
  return before !== undefined && before.kind === "word" && SAID.has(before.low) ? at : -1;
}

/** "Said Lee's spokesman, X": whose spokesman. */
const isOwner = (u: Unit | undefined): boolean => u?.possessive === true && u.person >= 0;

const INTERVIEWED = wordSet(
  "read told interview interviewed aired broadcast published shown carried appeared speaking joked quipped",
);

export function toldOrAired(units: Unit[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 12; j--) if (INTERVIEWED.has(units[j]!.low)) return true;
  return false;
}

export const beforeThe = (units: Unit[], i: number): string =>
  (units[i - 1]?.low === "the" ? units[i - 2]?.low : units[i - 1]?.low) ?? "";
