import type { Context } from "../context";
import { W } from "../lexicon";
import { type Draft, isHeldMeeting, isThere } from "../meetings/draft";
import { HIS_HER } from "../pronouns";
import type { Unit } from "../units";
import { wordSet } from "../word-set";
import type { Tellings } from "./witness";

const PUTS = wordSet("posted posts put puts shared shares uploaded published tweeted has");
const PICTURES = wordSet("photo photos photograph photographs picture pictures selfie video videos it");
const ADVERBS = wordSet("later also then afterwards has had since promptly");
const ON_TO = wordSet("on to");
const OWN = wordSet("his her its their the a own");
const SOON = 3;
const REACH = 9;

/** "She posted a photo of it", "Lee put the picture on Instagram": the meeting just told, where one was there. */
export function postsOf(context: Context, units: Unit[], i: number, { triggers }: Tellings): Draft[] {
  const { focus, sentence } = context;
  const { person } = units[i]!;
  if (!focus || triggers.length > 0 || !isHeldMeeting(focus) || sentence - focus.sentence > SOON) return [];
  if (!isThere(focus, person)) return [];
  if (isOnOwnPage(context, units, i)) return [focus];
  let verb = i + 1;
  while (ADVERBS.has(units[verb]?.low ?? "")) verb++;
  if (!PUTS.has(units[verb]?.low ?? "")) return [];
  const end = units.findIndex(({ low }, at) => at > verb && STOPS.has(low));
  const told = units.slice(verb + 1, Math.min(verb + REACH, end < 0 ? units.length : end));
  const pictured = told.slice(0, 4).some(({ low }) => PICTURES.has(low));
  const online = told.some(
    (u, at) => ON_TO.has(u.low) && told.slice(at + 1, at + 4).some((v) => isSite(context, v) && !OWN.has(v.low)),
  );
  return pictured && (online || CERTAIN.has(units[verb]!.low)) ? [focus] : [];
}

const STOPS = wordSet(". ; and");
const CERTAIN = wordSet("posted posts shared shares uploaded tweeted");

const PAGES = wordSet("page account feed profile channel");

const MESSAGES = wordSet("post message tweet thread video posting statement");

/** "On his Facebook page Dahl thanked her", "on X Dahl thanked her", "in a post on X, Dahl thanked her". */
function isOnOwnPage(context: Context, units: Unit[], i: number): boolean {
  const on = units[0]!.low === "in" && units.slice(1, 4).some(({ low }) => MESSAGES.has(low)) ? onAt(units) : 0;
  if (i < on + 2 || i > on + 6 || units[on]!.low !== "on") return false;
  // "On X, Dahl thanked Lee": who posts is named first.
  if (units.slice(on + 2, i).some(({ person }) => person >= 0)) return false;
  const page = HIS_HER.has(units[on + 1]!.low) && units.slice(on + 2, i).some(({ low }) => PAGES.has(low));
  return page || isSite(context, units[on + 1]!);
}

const onAt = (units: Unit[]): number =>
  Math.max(
    0,
    units.findIndex(({ low }, k) => low === "on" && k > 1 && k < 6),
  );

/** "X", "Facebook", which may stand as names. */
const isSite = ({ reader }: Context, u: Unit): boolean =>
  ((u.bits || (reader.lexicon.words.get(u.low) ?? reader.lexicon.words.get(reader.tokens[u.from]!.low) ?? 0)) &
    W.POSTED) !==
  0;
