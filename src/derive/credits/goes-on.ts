import { W } from "../lexicon";
import { type Draft, isThere } from "../meetings/draft";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Place } from "./attach";
import type { Credit } from "./credit";

/** Speaks of the meeting just told: the next two sentences of its paragraph, or any with a word of what passes at one. */
export function goesOn(focus: Draft, units: Unit[], { text, at, paragraph }: Place): boolean {
  const near = at <= focus.sentence + 2 && paragraph === focus.paragraph;
  // What is said within quotation marks plans nothing.
  if (!(near && AT_IT.test(text)) && ELSEWHERE.test(text.replace(QUOTED, " ").replace(ADDED, ""))) return false;
  if ((tellsOfWhatWouldBe(units) || ASIDE.has(units[0]!.low)) && !OF_A_MEETING.test(text)) return false;
  if (near || OF_A_MEETING.test(text) || (at <= focus.sentence + NEAR && THEY.test(text))) return true;
  return (OF_WHAT_PASSED.test(text) || (at <= focus.sentence + 2 && OF_SPEECH.test(text))) && namesOneOf(focus, units);
}

/** "Separately, the Interior Ministry said 120 people were arrested". */
const ASIDE = wordSet("separately meanwhile elsewhere");

/** "Lee told NTB that the road would open in May": what is to come, told to an outlet. */
function tellsOfWhatWouldBe(units: Unit[]): boolean {
  const would = units.findIndex(({ low }) => low === "would");
  return (
    would > 0 && units.some((u, i) => i < would && units[i - 1]?.low === "told" && OUTLETS.has(u.kind) && u.person < 0)
  );
}

const OUTLETS = wordSet("outlet name org");
const SPEAKERS = /spokes|spox|press|aide|advis|source|diplomat|official/i;

/** "The finance minister told NTB that the budget was late": an official's word who was not there, on something else. */
export function tellsOwnNews(focus: Draft, units: Unit[], text: string): boolean {
  const told = units.findIndex(({ low }, i) => low === "told" && OUTLETS.has(units[i + 1]?.kind ?? ""));
  const speaker = units[told - 1];
  if (!speaker || told > 6 || OF_A_MEETING.test(text) || namesOneOf(focus, units)) return false;
  return (
    speaker.kind === "person" &&
    speaker.roles.some(({ official, text: office }) => official && !SPEAKERS.test(office)) &&
    !units.some(({ kind, low }) => kind === "pronoun" && THOSE.has(low))
  );
}

const THOSE = wordSet("he she him her they them it");

const namesOneOf = (focus: Draft, units: Unit[]): boolean =>
  units.some((u) => u.person >= 0 && isThere(focus, u.person));

/** Names two or more of those who met. */
export const namesBoth = (focus: Draft, units: Unit[]): boolean =>
  new Set(units.filter((u) => isThere(focus, u.person)).map((u) => u.person)).size > 1;

const OF_A_MEETING =
  /\b(meetings?|(?<!would )talks?|both sides|two sides|the two|the sides|the \p{L}+ side(?! of)|discuss\w*|conversations?|audience|interview|session|posted a photo|shook hands|shaking hands|handshakes?|embraced|lasted|met|atmosphere|also there|the (two |three )?(ministers|leaders|presidents)|the (pair|trio|interlocutors|diplomats|envoys|ambassadors)|chat|meal|breakfast|lunch|dinner|in attendance|attended|(the|['\u2019]s) call(?! for)|the (two )?men|at the table|on the agenda|(topped|dominated|headed|high on|part of) (the|their) agenda|(had|also|has) come up|came up|(was|were) present|(called|described|termed) it|embrace|encounter|consultations|negotiations)\b/iu;
const OF_WHAT_PASSED =
  /\b(spoke|exchang\w*|during|agreed|underlined|stressed|conveyed|thanked|told|signed|greeted|asked|assured)\b/i;
/** What one of those who met did there, right after the meeting is told. */
const OF_SPEECH =
  /\b(briefed|noted|praised|expressed|welcomed|urged|promised|pledged|warned|emphasi[sz]ed|reaffirmed|reiterated|informed|reviewed|raised|voiced|hailed|requested|invited|affirmed|sought|proposed|offered|pressed|commended|congratulated|called|demanded)\b/i;
const THEY = /\bthey\b/i;
const QUOTED = /["\u201c][^"\u201d]*["\u201d]?/g;
/** What somebody adds, or a place or a thing is said to be, is of something else. */
const ADDED = /, (adding that|where|which|whose)\b.*/i;
/** "Initialled at the meeting, …", "said after their talks". */
const AT_IT =
  /\b(at|after|during|following|from) (the|their|this|his|her) (\p{L}+ )?(meeting|talks|session|conversation|audience|discussions?|encounter)\b/iu;
const NEAR = 3;
const ELSEWHERE =
  /\b(toured|visited|(?<!\bbeen )laid|(?<!\b(the two|both|they|sides) )will|planned|plans to|(other|further|more|additional) (meetings?|talks)|did not (materiali[sz]e|take place|happen|come off)|fell through|(was|were) (called off|cancelled|canceled|postponed|put off)|not on the (programme|program|agenda|schedule)|would be (held|convened)|no (meetings?|talks) (was|were|had been) (requested|planned|held)|(is|are) due|no knowledge)\b/i;

const TOLD_BY = wordSet("has had ran carried carries published printed");
const STORIES = wordSet("story picture photo photograph piece item video report");
const LATELY = 5;

/** "NTB has a story up too": of the meeting last told, in whatever paragraph. */
export const hasStory = (focus: Draft, units: Unit[], index: number): boolean =>
  index <= focus.sentence + LATELY &&
  units.some(
    ({ low }, i) =>
      STORIES.has(low) &&
      units.slice(Math.max(0, i - 3), i).some((u) => TOLD_BY.has(u.low)) &&
      units.slice(i + 1).some((u) => ALSO.has(u.low)),
  );

const ALSO = wordSet("too also well up");
const THAT = wordSet("that how");
const ADVERB = wordSet("had also later then again");

/** Soon after a meeting, "… reported that X offered …": what one of those who met did there. */
export function tellsWhatOneDid(focus: Draft, units: Unit[], index: number): boolean {
  if (index > focus.sentence + 2) return false;
  const at = units.findIndex((u, i) => u.person >= 0 && THAT.has(units[i - 1]?.low ?? "") && isThere(focus, u.person));
  if (at < 0 || units[at]!.possessive) return false;
  let verb = at + 1;
  while (verb < units.length && (ADVERB.has(units[verb]!.low) || units[verb]!.low.endsWith("ly"))) verb++;
  return DID.has(units[verb]?.low ?? "");
}

const DID = wordSet(
  "wanted told offered asked used promised raised proposed pledged urged pressed warned sought complained demanded insisted rejected refused accepted invited voiced renewed repeated reiterated assured expressed brought handed delivered presented gave informed briefed suggested requested welcomed praised conveyed left came",
);

const TOGETHER = wordSet("briefed dined lunched breakfasted");

/** Has someone else than who tells it meet: a meeting of its own, even if it could not be read. */
export function tellsAnother(focus: Draft, { from, to }: Credit, units: Unit[]): boolean {
  const someone = units.some(
    ({ kind, person, roles, nameFrom }) =>
      kind === "person" &&
      !(from <= nameFrom && nameFrom < to) &&
      roles.some((role) => !/spokes|secretary/.test(role.head)) &&
      !isThere(focus, person),
  );
  return (
    someone &&
    units.some((u) => u.kind === "word" && (u.bits & (W.MEET | W.RECEIVE | W.TALK | W.TALKS) || TOGETHER.has(u.low)))
  );
}
