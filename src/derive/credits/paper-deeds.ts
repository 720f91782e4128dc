import type { Unit } from "../units";
import { INDEFINITE_ARTICLES } from "../word-classes";
import { wordSet } from "../word-set";
import { isFirst } from "./outlet-idioms";
import { hasDetails } from "./speaks";

export const REPORTS = wordSet("reports reported");
const WRITES = wordSet("writes wrote");
const LEARNED = wordSet("learned learnt");
const QUOTES = wordSet("quotes quoted");

/** "…, wrote Nordlys." */
export const closesWith = (units: Unit[], i: number): boolean =>
  WRITES.has(units[i - 1]?.low ?? "") && units[i - 2]?.low === "," && i + 2 >= units.length;

/** "Reported", "writes that", "had the details": what papers do, and few people. */
export function reports(units: Unit[], verb: number): boolean {
  const low = units[verb]?.low ?? "";
  if (WRITES.has(low)) return units[verb + 1]?.low === "that" || verb + 2 >= units.length;
  // "Nordlys has learned", "Nordlys was the first to report".
  if (low === "has") return LEARNED.has(units[verb + 1]?.low ?? "");
  if (isFirst(units, verb - 1)) return true;
  if (shows(units, verb) || carriesIt(units, verb)) return true;
  if (QUOTES.has(low)) return (units[verb + 1]?.person ?? -1) >= 0;
  return REPORTS.has(low) || hasDetails(units, verb);
}

const SAYS = wordSet("said says");
const THAT = wordSet("that it they the a , .");

/** "Le Fleuve said that …". */
export const isWriting = (units: Unit[], verb: number): boolean =>
  SAYS.has(units[verb]?.low ?? "") && THAT.has(units[verb + 1]?.low ?? ".");

const CARRIES = wordSet("carried carries printed prints ran runs published publishes");
const PIECES = wordSet(
  "report story picture photo photograph account interview item paragraph photos pictures photographs",
);

/** "Fanasa carried a short report". */
const carriesIt = (units: Unit[], verb: number): boolean =>
  CARRIES.has(units[verb]?.low ?? "") &&
  INDEFINITE_ARTICLES.has(units[verb + 1]?.low ?? "") &&
  units.slice(verb + 2, verb + 6).some(({ low }) => PIECES.has(low));

const SHOWS = wordSet("showed shows filmed");
const SHOWN = wordSet("them him her footage pictures images");

/** "TV7 showed them at the door": what a station does. */
export const shows = (units: Unit[], verb: number): boolean =>
  SHOWS.has(units[verb]?.low ?? "") && SHOWN.has(units[verb + 1]?.low ?? "");
