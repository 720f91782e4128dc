import type { Context } from "../context";
import { cue } from "../cue";
import type { Sentence } from "../sentences";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { SentenceDates } from "./dates";
import { AGES, TALES } from "./history";
import { isFeature } from "./no-news";

const SHOWS = wordSet("exhibition museum gallery album");
const LIVES = wordSet("born");
const CENTENARIES = wordSet("centenary bicentenary tercentenary");
const MARKED = wordSet("marked celebrated commemorated observed");
const CORRECTIONS = wordSet("correction corrections clarification erratum");
const ARCHIVES = wordSet("archive archives files");
const SCENES = cue(
  [...TALES, ...SHOWS, ...LIVES, ...CORRECTIONS, ...ARCHIVES, ...AGES, ...CENTENARIES, "day"].join(" "),
);

/** What a paragraph tells of in place of the news of the day. */
export interface Elsewhen {
  what: "tale" | "age" | "correction" | "feature" | "gossip";
  paragraph: number;
  /** What opens the text goes on beyond its paragraph. */
  open: boolean;
  /** "FIFTY YEARS AGO:", "Correction:": the days that it tells are its own. */
  firm: boolean;
}

const OPENING = 6;
const HEAD = 8;
const FIRST = 3;
export const RECENT = 60;

/** Notes that a sentence sets a scene of its own: a play, an age gone by, a life from birth, a correction. */
export function noteElsewhen(context: Context, units: Unit[], sentence: Sentence, dates: SentenceDates): void {
  const { elsewhen } = context;
  const opens = context.paragraph !== sentence.paragraph;
  if (elsewhen && opens) {
    if (elsewhen.open && !sentence.heading) elsewhen.paragraph = sentence.paragraph;
    else context.elsewhen = null;
  }
  const what = (context.cues & SCENES) === 0 && !opens ? null : sceneOf(context, units, sentence, opens);
  if (what) {
    const open = what === "age" && (context.sentence < FIRST || units.length <= HEAD);
    const firm = FIRM.has(what) || (open && units.length <= HEAD);
    context.elsewhen = { what, paragraph: sentence.paragraph, open, firm };
  } else if (elsewhen && !elsewhen.firm && (isRecent(dates) || BACK.has(units[0]?.low ?? ""))) context.elsewhen = null;
}

const FIRM = wordSet("correction feature gossip");
const BACK = wordSet("fast today now meanwhile since");

/** Whether a sentence names a day or a month of late. */
export const isRecent = ({ units, written }: SentenceDates): boolean =>
  units.some(({ past, reporting }) => !reporting && past?.latest != null && past.latest > written - RECENT);

const DETERMINERS = wordSet("the a an this his her their");

function sceneOf(context: Context, units: Unit[], sentence: Sentence, opens: boolean): Elsewhen["what"] | null {
  const near = units.slice(0, OPENING);
  if (near.some((u, i) => DETERMINERS.has(near[i - 1]?.low ?? "") && (TALES.has(u.low) || SHOWS.has(u.low))))
    return "tale";
  if (units.some((u, i) => LIVES.has(u.low) && units.slice(i + 1, i + 6).some(({ kind }) => kind === "date")))
    return "age";
  if (isAnniversary(units)) return "age";
  if (!opens) return null;
  if (isFeature(context.reader.tokens, sentence)) return "feature";
  if (isGossipsHead(units)) return "gossip";
  if (CORRECTIONS.has(units[0]?.low ?? "") || CORRECTIONS.has(units[1]?.low ?? "")) return "correction";
  return isLongGone(context, sentence) ? "age" : null;
}

const GOSSIP = wordSet("rumours rumors gossip whispers");

/** "Rumours.", "Gossip:", and below it what nobody vouches for. */
const isGossipsHead = (units: Unit[]): boolean => GOSSIP.has(units[0]?.low ?? "") && HEAD_ENDS.has(units[1]?.low ?? "");

const HEAD_ENDS = wordSet(". : - \u2013 \u2014");

/** "The centenary of the treaty was marked", "it is fifty years since the war ended". */
const isAnniversary = (units: Unit[]): boolean =>
  units.some(
    ({ low }, i) => CENTENARIES.has(low) && units[i + 1]?.low === "of" && units.some((u) => MARKED.has(u.low)),
  ) ||
  (units[0]?.low === "it" &&
    units.slice(1, OPENING).some(({ low }, i) => AGES.has(low) && units[i + 2]?.low === "since"));

/** "Fifty years ago today, …", "50 YEARS AGO:", "On this day in 1974", "FROM OUR FILES": by its words, which capitals may make one name. */
function isLongGone({ reader: { tokens } }: Context, { from, to }: Sentence): boolean {
  for (let i = from + 1; i < to && i < from + OPENING; i++) {
    const { low } = tokens[i]!;
    const before = tokens[i - 1]!.low;
    if (low === "ago" && AGES.has(before)) return true;
    if (low === "history" && tokens[i + 1]?.low === "of") return true;
    if (low === "in" && before === "day" && tokens[i - 2]?.low === "this") return true;
    if (ARCHIVES.has(low) && tokens[from]!.low === "from") return true;
  }
  return false;
}

/** What the paragraph of a sentence tells of in place of the news of the day, if it does. */
export function elsewhen(
  { elsewhen }: Context,
  { paragraph }: Sentence,
  dates: SentenceDates,
): Elsewhen["what"] | null {
  return elsewhen?.paragraph === paragraph && (elsewhen.firm || !isRecent(dates)) ? elsewhen.what : null;
}
