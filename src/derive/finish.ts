import type { Context } from "./context";
import { creditIssuers } from "./credits/issuer";
import { oneDay, span } from "./days/range";
import { denyContested } from "./meetings/contested";
import type { Draft } from "./meetings/draft";

/** What only the whole text can tell: days carried over, older meetings, datelines, umbrellas. */
export function finish(context: Context): void {
  denyContested(context);
  carryDays(context);
  markBackground(context);
  clipUmbrellas(context);
  linkMembers(context);
  lendToLoneSeries(context);
  creditIssuers(context);
}

/** A day's series that covers no meeting told apart is itself what its outlet reports. */
function lendToLoneSeries(context: Context): void {
  const umbrellas = new Set(context.drafts.map((event) => event.partOf));
  for (const event of context.drafts) {
    if (event.kind !== "series" || event.status !== "held" || umbrellas.has(event) || !isOneDay(event)) continue;
    for (const outlet of event.outlets) if (outlet.link === "umbrella") outlet.link = "explicit";
  }
}

/** A meeting without a day of its own is on the day that the story is at. */
function carryDays(context: Context): void {
  const { written } = context.anchors;
  let day: number | null = null;
  for (const event of context.drafts) {
    if (
      event.range &&
      event.range.earliest !== null &&
      event.range.earliest === event.range.latest &&
      event.status === "held" &&
      event.range.basis !== "inferred"
    )
      day = event.range.earliest;
    if (event.range || event.status !== "held" || (event.kind === "series" && !event.follows)) continue;
    if (event.reportedBy !== null && day === null && event.story === null) {
      event.range = {
        edtf: `[..${new Date(event.reportedBy * 86_400_000).toISOString().slice(0, 10)}]`,
        earliest: null,
        latest: event.reportedBy,
        basis: "inferred",
        rule: "not after the day of the report",
        leansOn: null,
        setAside: [],
      };
    } else if ((event.story ?? day) !== null) {
      const at = (event.story ?? day)!;
      event.range = oneDay(at, "inferred", "the day that the story is at", at);
    } else
      event.range = oneDay(
        written,
        "inferred",
        context.dateline.dated ? "the day of the dateline" : "the day of publication",
        written,
      );
  }
}

const FAR = 45;

/** Meetings of another time, told as history. */
function markBackground(context: Context): void {
  let newest = Number.NEGATIVE_INFINITY;
  for (const event of context.drafts) {
    const { range } = event;
    if (
      event.status === "held" &&
      range?.latest != null &&
      range.earliest !== null &&
      range.latest - range.earliest < 8
    )
      newest = Math.max(newest, range.latest);
  }
  const reference = Number.isFinite(newest) ? newest : context.anchors.written;
  for (const event of context.drafts) {
    const { range } = event;
    if (event.status !== "held" || !range || range.latest === null) continue;
    const wide = range.earliest !== null && range.latest - range.earliest > 8;
    if (
      range.latest < reference - FAR ||
      (wide && range.latest < reference - 20) ||
      (wide && event.range!.edtf.length <= 7 && Number.isFinite(newest))
    )
      event.status = "background";
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

const isOneDay = ({ range }: Draft): boolean => range?.earliest != null && range.earliest === range.latest;

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
