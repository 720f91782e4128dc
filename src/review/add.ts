import { bounds } from "../edtf";
import type { Event, EventKind, Evidence, Tables } from "../model";
import { claims } from "../tables/check-evidence";
import { type Edited, evidenceAt } from "./edit";
import { located } from "./prune";
import type { Decision } from "./schema";
import { slug } from "./slug";

/** Adds a claim with the words under it: an event, who was at it, who reported it, or what it leaves open. */
export function add(tables: Tables, decision: Decision): Edited {
  const { article_id, event_id, new: claim } = decision;
  const field = decision.field as Evidence["field"];
  const known = tables.events.find((row) => row.event_id === event_id);
  if (!known && field !== "kind") return `there is no event ${event_id}`;
  const event = known ?? { ...EMPTY, event_id: event_id!, article_id, kind: claim as EventKind };
  const events = known ? tables.events : [...tables.events, event];
  const claimed = withClaim({ ...tables, events }, event, field, claim!);
  const row = evidenceAt(decision, field, isName(field) ? idOf(claimed, field, claim!) : claim!)!;
  const has = Object.values(row).join("\t");
  if (tables.evidence.some((one) => Object.values(one).join("\t") === has)) return "the words are there without it";
  return holds(claimed, row)
    ? { ...claimed, evidence: [...tables.evidence, row] }
    : `${event_id} does not claim ${field} ${claim}; correct it first`;
}

const EMPTY: Omit<Event, "event_id" | "article_id" | "kind"> = {
  status: "held",
  date: null,
  earliest: null,
  latest: null,
  date_basis: null,
  count_min: 1,
  count_max: 1,
  place: null,
  country: null,
  part_of: null,
};

const isName = (field: Evidence["field"]): boolean => field === "official" || field === "party" || field === "outlet";

/** The id of someone known, by id or name, else that of a new name. */
function idOf({ officials, outlets }: Tables, field: Evidence["field"], claim: string): string {
  const ids = field === "outlet" ? outlets.map((row) => row.outlet_id) : officials.map((row) => row.official_id);
  return ids.includes(claim) ? claim : slug(claim);
}

function withClaim(tables: Tables, event: Event, field: Evidence["field"], claim: string): Tables {
  const { event_id } = event;
  if (field === "outlet") {
    const outlet_id = idOf(tables, field, claim);
    const known = tables.outlets.some((row) => row.outlet_id === outlet_id);
    const credited = tables.reports.some((row) => row.event_id === event_id && row.outlet_id === outlet_id);
    const outlet = { outlet_id, name: claim, aliases: [], country: null, kind: "organisation" as const };
    return {
      ...tables,
      outlets: known ? tables.outlets : [...tables.outlets, outlet],
      reports: credited ? tables.reports : [...tables.reports, { event_id, outlet_id, link: "explicit" }],
    };
  }
  if (isName(field)) {
    const official_id = idOf(tables, field, claim);
    const known = tables.officials.some((row) => row.official_id === official_id);
    const there = tables.participants.some((row) => row.event_id === event_id && row.official_id === official_id);
    const official = { official_id, name: claim, aliases: [], country: null, office: null };
    const participant = { event_id, official_id, side: "other", role: null, attendance: "stated" } as const;
    return {
      ...tables,
      officials: known ? tables.officials : [...tables.officials, official],
      participants: there || field === "party" ? tables.participants : [...tables.participants, participant],
    };
  }
  const isOpen = (field === "date" && event.date === null) || (field === "place" && event.place === null);
  if (!isOpen) return tables;
  const filled =
    field === "date" ? { date: claim, ...bounds(claim)!, date_basis: "stated" as const } : { place: claim };
  const events = tables.events.map((row) => (row === event && claim !== event.country ? { ...row, ...filled } : row));
  return { ...tables, events };
}

function holds({ events, participants, reports, officials }: Tables, row: Evidence): boolean {
  return claims({
    events: located(events),
    participants: located(participants),
    reports: located(reports),
    officials: located(officials),
  })(row);
}
