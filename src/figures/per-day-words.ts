import { dayOf, isOwnSeries, umbrellaIds } from "../counts/meetings";
import type { Day, Event } from "../model";
import { en, type Messages } from "./messages/en";
import type { Period, Unit } from "./periods";

/**
 * The finding of the day chart in a sentence.
 * @example "Four named meetings on 23 May; a series on the 22nd, number not given"
 */
export function dayFinding(periods: readonly Period[], unit: Unit, say: Messages = en): string {
  const named = periods.filter((period) => period.named > 0);
  const series = periods.filter((period) => period.at_least > period.named);
  if (named.length === 0 && series.length === 0) {
    const possible = periods.reduce((sum, period) => sum + period.possible, 0);
    return possible > 0 ? say.perDay.onlyPossible(possible) : say.perDay.none;
  }
  const parts = [namedPart(named, unit, say), seriesPart(series, named, unit, say)].filter(Boolean);
  return say.capitalize(parts.join("; "));
}

function namedPart(named: readonly Period[], unit: Unit, { perDay }: Messages): string {
  if (named.length === 0) return "";
  const total = named.reduce((sum, period) => sum + period.named, 0);
  const top = named.reduce((most, period) => (period.named > most.named ? period : most));
  const when = perDay.on(top.first, unit);
  if (named.length === 1) return perDay.namedOn(total, when);
  const tied = named.filter((period) => period.named === top.named).length;
  return perDay.namedIn(total, named.length, unit, tied === 1 ? { number: top.named, when } : undefined);
}

function seriesPart(series: readonly Period[], named: readonly Period[], unit: Unit, { perDay }: Messages): string {
  const [only] = series;
  if (!only) return "";
  const open = series.some((period) => period.open);
  const least = open ? null : series.reduce((sum, period) => sum + period.at_least - period.named, 0);
  if (series.length > 1) return perDay.seriesIn(series.length, unit, least);
  const near = named.length === 1 && unit === "day" && named[0]!.first.slice(0, 7) === only.first.slice(0, 7);
  return perDay.series(near ? perDay.onThe(only.first) : perDay.on(only.first, unit), least);
}

/** What the text leaves open about days and numbers, each in a few words; at most `most` of each kind. */
export function dayOpenings(events: readonly Event[], say: Messages = en, most = 3): string[] {
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
    ...(series.length > 0 ? [say.perDay.openSeries(listed(series, most, say))] : []),
    ...(lists.length > 0 ? [say.perDay.openLists(listed(lists, most, say))] : []),
    ...(possible.length > 0 ? [say.perDay.openPossible(listed(possible, most, say))] : []),
    ...(undated!.length > 0 ? [say.perDay.undated(undated!.length)] : []),
  ];
}

const days = (events: readonly Event[]): Day[] => [...new Set(events.flatMap((event) => dayOf(event) ?? []))].sort();

function listed(all: readonly Day[], most: number, say: Messages): string {
  const names = all.slice(0, most).map((day) => say.day(day, "day"));
  return say.list(all.length > most ? [...names, say.perDay.otherDays(all.length - most)] : names);
}
