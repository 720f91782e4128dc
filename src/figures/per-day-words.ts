import { dayOf, isOwnSeries, umbrellaIds } from "../counts/meetings";
import { formatDay } from "../days";
import type { Day, Event } from "../model";
import type { Period, Unit } from "./periods";
import { capitalize, count, countInWords, inWords, listInWords } from "./words";

/**
 * The finding of the day chart in a sentence.
 * @example "Four named meetings on 23 May; a series on the 22nd, number not given"
 */
export function dayFinding(periods: readonly Period[], unit: Unit): string {
  const named = periods.filter((period) => period.named > 0);
  const series = periods.filter((period) => period.at_least > period.named);
  if (named.length === 0 && series.length === 0) {
    const possible = periods.reduce((sum, period) => sum + period.possible, 0);
    return possible > 0 ? `No meetings reported; ${inWords(possible)} possible` : "No meetings in this period";
  }
  const parts = [namedPart(named, unit), seriesPart(series, named, unit)].filter(Boolean);
  return capitalize(parts.join("; "));
}

function namedPart(named: readonly Period[], unit: Unit): string {
  if (named.length === 0) return "";
  const total = named.reduce((sum, period) => sum + period.named, 0);
  const top = named.reduce((most, period) => (period.named > most.named ? period : most));
  const meetings = countInWords(total, "named meeting");
  if (named.length === 1) return `${meetings} ${onPeriod(top, unit)}`;
  const spread = `${meetings} in ${countInWords(named.length, unit)}`;
  const tied = named.filter((period) => period.named === top.named).length;
  return tied === 1 ? `${spread}, most (${inWords(top.named)}) ${onPeriod(top, unit)}` : spread;
}

function seriesPart(series: readonly Period[], named: readonly Period[], unit: Unit): string {
  if (series.length === 0) return "";
  const least = series.reduce((sum, period) => sum + period.at_least - period.named, 0);
  const open = series.some((period) => period.open);
  const number = open ? "number not given" : `at least ${inWords(least)} meetings`;
  if (series.length > 1) return `series in ${countInWords(series.length, unit)}, ${number}`;
  const [only] = series;
  const near = named.length === 1 && unit === "day" && named[0]!.first.slice(0, 7) === only!.first.slice(0, 7);
  return `a series ${near ? `on the ${formatDay(only!.first, "do")}` : onPeriod(only!, unit)}, ${number}`;
}

function onPeriod({ first }: Period, unit: Unit): string {
  if (unit === "day") return `on ${formatDay(first, "d MMMM")}`;
  return unit === "week" ? `in the week of ${formatDay(first, "d MMMM")}` : `in ${formatDay(first, "MMMM yyyy")}`;
}

/** What the text leaves open about days and numbers, each in a few words; at most `most` of each kind. */
export function dayOpenings(events: readonly Event[], most = 3): string[] {
  const ids = umbrellaIds(events);
  const [open, maybe, undated]: Event[][] = [[], [], []];
  for (const event of events) {
    if (event.status === "possible") maybe!.push(event);
    else if (event.status !== "held") continue;
    else if (event.kind === "series" && event.count_max === null) open!.push(event);
    else if (event.kind === "meeting" && dayOf(event) === null) undated!.push(event);
  }
  const series = days(open!.filter((event) => isOwnSeries(event, ids)));
  const lists = days(open!.filter(({ event_id }) => ids.has(event_id)));
  const possible = days(maybe!);
  return [
    ...(series.length > 0 ? [`how many meetings the series of ${listed(series, most)} had, and with whom`] : []),
    ...(lists.length > 0 ? [`whether there were more on ${listed(lists, most)}`] : []),
    ...(possible.length > 0 ? [`whether there was a programme on ${listed(possible, most)}`] : []),
    ...(undated!.length > 0 ? [`the day of ${count(undated!.length, "meeting")}, not shown here`] : []),
  ];
}

const days = (events: readonly Event[]): Day[] => [...new Set(events.flatMap((event) => dayOf(event) ?? []))].sort();

function listed(all: readonly Day[], most: number): string {
  const names = all.slice(0, most).map((day) => formatDay(day, "d MMMM"));
  return listInWords(all.length > most ? [...names, `${all.length - most} other days`] : names);
}
