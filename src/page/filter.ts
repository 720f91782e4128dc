import { umbrellaIds } from "../counts/meetings";
import { type Locale, messagesIn } from "../figures/language";
import type { Attendance, Event, Link, Tables } from "../model";
import { pageMessagesIn } from "./language";
import type { State } from "./state";

/** The value of the outlet filter for what no outlet is named for. */
export const NONE_NAMED = "-";

export const CERTAINTIES = ["sure", "less", "possible"] as const;
type Certainty = (typeof CERTAINTIES)[number];

const ATTENDANCE: Record<Attendance, Certainty> = { stated: "sure", inferred: "less", possible: "possible" };
const LINK: Record<Link, Certainty> = { explicit: "sure", coreferent: "less", umbrella: "less" };
const certaintyOf = ({ status, kind }: Event): Certainty =>
  status === "possible" ? "possible" : kind === "series" ? "less" : "sure";

/** The part of the tables that a state asks for. */
export function filterTables(tables: Tables, state: State): Tables {
  const left = new Set(state.without.split(","));
  const participants = tables.participants.filter(({ attendance }) => !left.has(ATTENDANCE[attendance]));
  const reports = tables.reports.filter(({ link }) => !left.has(LINK[link]));
  const withOfficial = idsWhere(participants, ({ official_id }) => official_id === state.official);
  const withOutlet = idsWhere(reports, ({ outlet_id }) => state.outlet === NONE_NAMED || outlet_id === state.outlet);
  const wanted = tables.events.filter(
    (event) =>
      !left.has(certaintyOf(event)) &&
      (state.from === "" || (event.latest !== null && event.latest >= state.from)) &&
      (state.to === "" || (event.earliest !== null && event.earliest <= state.to)) &&
      (state.official === "" || withOfficial.has(event.event_id)) &&
      (state.outlet === "" || withOutlet.has(event.event_id) !== (state.outlet === NONE_NAMED)),
  );
  const ids = new Set(wanted.map(({ event_id }) => event_id));
  return {
    ...tables,
    events: wanted,
    participants: participants.filter(({ event_id }) => ids.has(event_id)),
    reports: reports.filter(({ event_id }) => ids.has(event_id)),
  };
}

/** Without series whose members were filtered away: on their own they would count as further meetings. */
export function forCounting(part: Tables, whole: Tables): Tables {
  const summed = umbrellaIds(whole.events);
  const kept = umbrellaIds(part.events);
  const events = part.events.filter(({ event_id }) => !summed.has(event_id) || kept.has(event_id));
  return events.length === part.events.length ? part : { ...part, events };
}

/** What a state leaves of the tables, in words; empty where that is all of them. */
export function scopeInWords({ officials, outlets }: Tables, state: State, locale?: Locale): string {
  const { scope, certainties } = pageMessagesIn(locale);
  const { day } = messagesIn(locale);
  const official = officials.find(({ official_id }) => official_id === state.official);
  const outlet = outlets.find(({ outlet_id }) => outlet_id === state.outlet);
  const left = state.without.split(",").flatMap((word) => certainties[word as Certainty] ?? []);
  return [
    state.from && scope.from(day(state.from, "full")),
    state.to && scope.to(day(state.to, "full")),
    official && scope.official(official.name),
    outlet && scope.outlet(outlet.name),
    state.outlet === NONE_NAMED && scope.noOutlet,
    left.length > 0 && scope.without(left),
  ]
    .filter(Boolean)
    .join(", ");
}

function idsWhere<Row extends { event_id: string }>(rows: readonly Row[], test: (row: Row) => boolean): Set<string> {
  return new Set(rows.filter(test).map(({ event_id }) => event_id));
}
