import type { Unit } from "../units";
import { wordSet } from "../word-set";

/** What a report that is called false is called. */
export const FALSE =
  "false untrue baseless unfounded fabricated groundless fake wrong incorrect nonsense invention fabrication invented fantasy fiction absurd hoax gossip hearsay lie lies forged doctored";
const IS_FALSE = wordSet(FALSE);
const IS = wordSet("is are was were as be");
const HAPPENED = wordSet("happened took materialised materialized");
const IS_NOT = 4;

/** "… were false", "… is pure gossip", "… is not true", "… were wide of the mark", "… never took place". */
export const isFalse = (units: Unit[], i: number): boolean => {
  const { low } = units[i]!;
  const before = units.slice(Math.max(0, i - IS_NOT), i);
  if (IS_FALSE.has(low)) return before.some((u, k) => IS.has(u.low) && isFilled(before, k + 1));
  if (low === "true") return before.some((u) => u.low === "not" || u.low.endsWith("n't"));
  return (low === "wide" && units[i + 1]?.low === "of") || (low === "never" && HAPPENED.has(units[i + 1]?.low ?? ""));
};

const MERE = wordSet("a an pure sheer complete total utter entirely completely totally simply just mere quite utterly");
const QUOTES = wordSet('" \u201c \u2018');

const isFilled = (units: Unit[], from: number): boolean =>
  units.slice(from).every(({ low }) => MERE.has(low) || QUOTES.has(low));

/** "… as “pure invention”", "is untrue", "was not true": from the unit behind "as" or "is". */
export function isCalledFalse(units: Unit[], at: number): boolean {
  let i = at;
  while (i < at + 4 && units[i] && (MERE.has(units[i]!.low) || QUOTES.has(units[i]!.low))) i++;
  // "As “entirely without foundation”".
  if (units[i]?.low === "without") return BASIS.has(units[i + 1]?.low ?? "");
  return IS_FALSE.has(units[i]?.low ?? "") || (units[at]!.low === "not" && units[at + 1]?.low === "true");
}

const NO = wordSet("without no any lacked lacks");
export const BASIS = wordSet("foundation basis substance truth merit confirmation evidence");

/** "Without foundation", "no basis". */
export const isBaseless = (units: Unit[], i: number): boolean =>
  BASIS.has(units[i]!.low) && NO.has(units[i - 1]?.low ?? "");

const BRANDING = wordSet("called branded described dubbed labelled labeled termed calls brands describes");
/** What others have told, which may be false. */
export const TALE_WORDS =
  "report reports story stories article articles claim claims allegation allegations suggestion suggestions rumour rumours rumor rumors scoop";
const TALES = wordSet(`${TALE_WORDS} reporting account accounts posts post messages publications information`);

/** "Called reports that X met Y “groundless”", "branded “false and malicious” a story that X met Y": where a false word stands. */
export function isBranded(units: Unit[], at: number, told: number): boolean {
  if (!IS_FALSE.has(units[at]!.low) && !isBaseless(units, at)) return false;
  const verb = units.findIndex((u) => BRANDING.has(u.low));
  return verb >= 0 && verb < at && units.slice(verb, told).some((u) => TALES.has(u.low));
}
