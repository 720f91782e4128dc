import type { Derivation } from "../derive/document";
import { type Case, compare, type Miss, type Tally } from "./compare";
import type { Gold } from "./gold";
import { type Identified, identify, tallyLinks } from "./linking";

/** Precision, recall and F1 of a measure; 1 where there was nothing to find and nothing was found. */
export interface Rates extends Tally {
  precision: number;
  recall: number;
  f1: number;
}

/** How many of those asked were right; 1 where none was asked. */
export interface Share {
  right: number;
  of: number;
  share: number;
}

export interface Score {
  texts: number;
  /** Official at a meeting on a day. */
  officials: Rates;
  /** Outlet of a meeting. */
  outlets: Rates;
  /** Days whose least number of meetings is exact, of all days that the gold or the deriving has meetings on. */
  lower_bounds: Share;
  /** Officials found at their meeting whose day is right. */
  days: Share;
  /** Texts without meetings, and in how many of them nothing was counted. */
  without_meetings: Share;
  /** Pairs of meetings in two texts that are one, where the gold says which are. */
  links: Rates;
  misses: Miss[];
}

/**
 * Compares what is derived from each text with its gold, and lists every miss with its sentence.
 * @example scoreGold(readGold("test/cases/dev"), derive).officials.f1 // 0.9
 */
export function scoreGold(
  gold: Iterable<Gold>,
  derive: (text: string, options: { published: string }) => Derivation,
): Score {
  const identified: Identified[] = [];
  const cases: Case[] = [];
  for (const one of gold) {
    const derivation = derive(one.text.join("\n\n"), { published: one.published });
    identified.push(...identify(one, derivation));
    cases.push(compare(one, derivation));
  }
  const tally = (measure: "officials" | "outlets") => rates(cases.map((one) => one[measure]));
  const share = (measure: "lower_bounds" | "days" | "without_meetings") => shareOf(cases, measure);
  return {
    texts: cases.length,
    officials: tally("officials"),
    outlets: tally("outlets"),
    lower_bounds: share("lower_bounds"),
    days: share("days"),
    without_meetings: share("without_meetings"),
    links: rates([tallyLinks(identified)]),
    misses: cases.flatMap(({ misses }) => misses),
  };
}

function rates(tallies: readonly Tally[]): Rates {
  const sum = (name: keyof Tally) => tallies.reduce((total, tally) => total + tally[name], 0);
  const [right, wrong, missed] = [sum("right"), sum("wrong"), sum("missed")];
  const part = (of: number) => (of === 0 ? 1 : right / of);
  const f1 = right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
  return { right, wrong, missed, precision: part(right + wrong), recall: part(right + missed), f1 };
}

function shareOf(cases: readonly Case[], measure: "lower_bounds" | "days" | "without_meetings"): Share {
  const sum = (name: "right" | "of") => cases.reduce((total, one) => total + one[measure][name], 0);
  const [right, of] = [sum("right"), sum("of")];
  return { right, of, share: of === 0 ? 1 : right / of };
}
