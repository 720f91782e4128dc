import { W } from "../lexicon";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import { saidOnLeaving } from "./said-after";
import { NAMED_KINDS, verbOf } from "./speaks";
import { TELLS } from "./tells";

const QUOTED = wordSet("quoted quotes quoting cited cites citing");

/** The word by which one at a unit speaks: "X said", "NTB quoted X as saying", "according to X", "X: …"; -1 without one. */
export function verbOfSpeaker(units: Unit[], i: number): number {
  if (units[i - 1]?.low === "to" && units[i - 2]?.low === "according") return i - 2;
  if (QUOTED.has(units[i - 1]?.low ?? "") && units[i + 1]?.low === "as" && i + 2 < units.length) return i + 2;
  const colon = colonOf(units, i);
  if (colon >= 0) return colon;
  for (const way of [saidOnLeaving, wasQuoted, saidOnly, wouldSay, howPut, spokeOf, thenSaid]) {
    const verb = way(units, i);
    if (verb >= 0) return verb;
  }
  if (units[i - 1]?.kind === "word" && units[i - 1]!.bits & W.SAY) return verbBehind(units, i);
  const verb = verbOf(units, i, i);
  return verb >= 0 && TELLS.has(units[verb]!.low) && !isOthers(units, i, verb) ? verb : -1;
}

const OPENING = 3;
const WHERE_HEARD = wordSet("on in to at via , tonight later afterwards last reporters journalists newsmen earlier");

/** The colon of "X: …", "X on Fiji TV last night: …", "Govt spokesman X to reporters: …", behind which X speaks; -1 without one. */
export function colonOf(units: Unit[], i: number): number {
  if (i >= OPENING || units.slice(0, i).some(({ kind, low }) => kind === "mark" || isVerbal(low))) return -1;
  for (let at = i + 1; at < units.length && at < i + 9; at++) {
    const u = units[at]!;
    if (u.low === ":") return at;
    if (!(u.kind === "date" || (NAMED_KINDS.has(u.kind) && at > i + 1) || WHERE_HEARD.has(u.low) || u.bits & W.NEWS))
      return -1;
  }
  return -1;
}

const isVerbal = (low: string): boolean => TELLS.has(low);

/** "X would say only that it had been useful", "“A useful hour” was all X would say". */
const wouldSay = (units: Unit[], i: number): number => {
  if (units[i + 1]?.low !== "would" || units[i + 2]?.low !== "say") return -1;
  return units[i + 3]?.low === "only" || units[i - 1]?.low === "all" ? i + 2 : -1;
};

/** "“A useful hour” was how X put it". */
const howPut = (units: Unit[], i: number): number =>
  units[i - 1]?.low === "how" && units[i + 1]?.low === "put" && units[i + 2]?.low === "it" ? i + 1 : -1;

/** "Said X, who …", and not "NTB says X confirmed it", which is another's word. */
function verbBehind(units: Unit[], i: number): number {
  const verb = verbOf(units, i, i);
  return verb === i - 1 && TELLS.has(units[verb]!.low) && !isOthers(units, i, verb) ? verb : -1;
}

/** "X was quoted by NTB as saying". */
function wasQuoted(units: Unit[], i: number): number {
  if (units[i + 1]?.low !== "was" || units[i + 2]?.low !== "quoted") return -1;
  return wordAhead(units, i + 3, SAYING);
}

const DECLINES = wordSet("declined refused confined limited");
const SAYING = wordSet("saying");
const SAY = wordSet("saying say");

/** "X declined to give details, saying only that", "X gave few details, saying", "X confined himself to saying". */
const saidOnly = (units: Unit[], i: number): number =>
  DECLINES.has(units[i + 1]?.low ?? "") || (units[i + 1]?.low === "gave" && units[i + 3]?.low === "details")
    ? wordAhead(units, i + 2, SAY)
    : -1;

const EXPRESSED = wordSet("expressed voiced");
const SATISFACTION = wordSet("satisfaction optimism disappointment");

/** "X spoke afterwards of a useful hour", "X expressed satisfaction with the talks". */
function spokeOf(units: Unit[], i: number): number {
  if (EXPRESSED.has(units[i + 1]?.low ?? "")) return SATISFACTION.has(units[i + 2]?.low ?? "") ? i + 1 : -1;
  if (units[i + 1]?.low !== "spoke") return -1;
  return units[units[i + 2]?.low === "afterwards" ? i + 3 : i + 2]?.low === "of" ? i + 1 : -1;
}

const LAUDED = wordSet("praised thanked welcomed hailed commended stressed underlined expressed reiterated lauded");
const SAID = wordSet("said added says told");

/** "X praised the hosts and said that they had talked": by the second verb, where nobody else comes between. */
function thenSaid(units: Unit[], i: number): number {
  if (!LAUDED.has(units[i + 1]?.low ?? "")) return -1;
  const said = wordAhead(units, i + 2, SAID);
  if (said < 0 || units[said - 1]!.low !== "and") return -1;
  return units.slice(i + 2, said).some((u) => isSomeone(u) || u.low === "that") ? -1 : said;
}

const FURTHEST = 14;

function wordAhead(units: Unit[], from: number, words: ReadonlySet<string>): number {
  for (let at = from; at < units.length && at < from + FURTHEST; at++) if (words.has(units[at]!.low)) return at;
  return -1;
}

/** "She said X was there", "the chairman of the committee, Y, said": another's word. */
function isOthers(units: Unit[], i: number, verb: number): boolean {
  if (verb < i) return isSomeone(units[verb - 1]);
  return units.slice(i + 1, verb).some((u) => isSomeone(u) && (u.kind === "person" || u.person !== units[i]!.person));
}

const isSomeone = (u: Unit | undefined): boolean => u !== undefined && (u.kind === "person" || u.kind === "pronoun");
