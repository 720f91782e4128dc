import type { Context } from "./context";
import { isOneDay, span } from "./days/range";
import type { Draft } from "./meetings/draft";

/** Which meetings a series sums up: those of its days with its visitor, told one by one. */
export function gatherSeries(context: Context): void {
  clipUmbrellas(context);
  linkMembers(context);
  linkDays(context);
  lendToLoneSeries(context);
}

/** A day's series that covers no meeting told apart is itself what its outlet reports. */
function lendToLoneSeries(context: Context): void {
  const umbrellas = new Set(context.drafts.map((event) => event.partOf));
  for (const event of context.drafts) {
    if (event.kind !== "series" || event.status !== "held" || umbrellas.has(event) || !isOneDay(event.range)) continue;
    for (const outlet of event.outlets) if (outlet.link === "umbrella") outlet.link = "explicit";
  }
}

/** A series "last week" lies within the visit, where the text gives arrival and departure. */
function clipUmbrellas(context: Context): void {
  const first = (kind: Draft["kind"]) =>
    context.drafts.find((event) => event.kind === kind && event.status === "held" && event.range?.earliest != null)
      ?.range?.earliest ?? null;
  const [arrival, departure] = [first("arrival"), first("departure")];
  for (const event of context.drafts) {
    const { range } = event;
    if (event.kind !== "series" || event.status !== "held") continue;
    if (!range && arrival !== null && departure !== null && arrival < departure)
      event.range = span(arrival, departure, "inferred", "within the visit");
    else if (range?.earliest != null && range.latest !== null && range.earliest < range.latest) {
      const from = arrival !== null && arrival > range.earliest && arrival <= range.latest ? arrival : range.earliest;
      const to = departure !== null && departure < range.latest && departure >= from ? departure : range.latest;
      event.range = span(from, to, range.basis, `${range.rule}, within the visit`);
    }
  }
}

function takePlace(event: Draft, umbrella: Draft): void {
  event.place = umbrella.place;
  event.country ??= umbrella.country;
  event.support.push(...umbrella.support.filter(({ field }) => field === "place"));
}

/** Meetings belong to the umbrella that covers their days and shares their visitor. */
function linkMembers(context: Context): void {
  const umbrellas = context.drafts
    .filter(
      (event) =>
        event.kind === "series" &&
        event.status === "held" &&
        event.range?.earliest != null &&
        event.range.latest !== null &&
        event.range.earliest < event.range.latest,
    )
    .slice(0, 50);
  for (const event of context.drafts) {
    if (
      event.partOf ||
      event.status !== "held" ||
      (event.kind !== "meeting" && event.kind !== "series") ||
      !event.range
    )
      continue;
    for (const umbrella of umbrellas) {
      if (umbrella === event) break;
      const { range } = umbrella;
      if (
        event.range.earliest === null ||
        event.range.earliest < range!.earliest! ||
        event.range.latest! > range!.latest!
      )
        continue;
      if (!umbrella.people.some((p) => event.people.some((q) => q.id === p.id))) continue;
      event.partOf = umbrella;
      if (!event.place) takePlace(event, umbrella);
      break;
    }
  }
}

const MOST = 50;

/** "A string of meetings on Friday. He met A, and then B": a day's series holds the meetings told one by one after it. */
function linkDays({ drafts }: Context): void {
  for (const series of drafts.filter(({ kind, status }) => kind === "series" && status === "held").slice(0, MOST)) {
    if (!isOneDay(series.range) || series.partOf || series.umbrella) continue;
    const at = drafts.indexOf(series) + 1;
    const members = drafts.slice(at, at + MOST).filter((event) => isMember(event, series));
    // A lead sums up, whomever it was with.
    if (members.length === 0 || (series.besides && (at > 1 || members.length < 2))) continue;
    if (members.length < series.min) {
      series.min -= members.length;
      if (series.max !== null) series.max -= members.length;
    } else for (const member of members) member.partOf = series;
  }
}

const isMember = (event: Draft, series: Draft): boolean =>
  event.kind === "meeting" &&
  event.status === "held" &&
  !event.partOf &&
  !event.besides &&
  isOneDay(event.range) &&
  event.range!.earliest === series.range!.earliest &&
  event.people.some((p) => series.people.some((q) => q.id === p.id));
