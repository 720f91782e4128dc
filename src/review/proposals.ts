import type { Derivation, DerivedEvent } from "../derive/document";
import { placesIn } from "./places";

/** What was derived about one event, as a reader checks it. */
export interface Proposal {
  event: string;
  what: string;
  day: string | null;
  officials: string[];
  outlets: string[];
  /** What the text leaves open or the rules inferred; empty where nothing is. */
  uncertain: string;
  sentence: string;
}

/**
 * The proposed events beside the sentences that tell of them, those with the most open questions first.
 * @example show(proposals(text, derive(text, { published: "2024-05-08" })))
 */
export function proposals(text: string, derivation: Derivation): Proposal[] {
  const places = placesIn(text, derivation);
  const rows = derivation.events.map((event) => {
    const open = doubts(event);
    const proposal: Proposal = {
      event: event.id,
      what: `${event.kind}, ${event.status}`,
      day: event.date,
      officials: event.participants.map(({ name, attendance }) =>
        attendance === "stated" ? name : `${name} (${attendance})`,
      ),
      outlets: event.outlets.map(({ name, link }) => (link === "explicit" ? name : `${name} (${link})`)),
      uncertain: open.join("; "),
      sentence: places.of(event.id, "kind"),
    };
    return { proposal, doubts: open.length };
  });
  return rows.sort((a, b) => b.doubts - a.doubts).map(({ proposal }) => proposal);
}

function doubts({ status, date, earliest, latest, dateBasis, count, participants, outlets }: DerivedEvent): string[] {
  const unsure = (attendance: string) =>
    participants.filter((one) => one.attendance === attendance).map(({ name }) => name);
  const said: [boolean, string][] = [
    [status !== "held", `said to be ${status}`],
    [date === null, "no day"],
    [earliest !== latest, `some day of ${date}`],
    [dateBasis === "inferred", "the day is inferred"],
    [count.max === null, `${count.min} or more`],
    [unsure("possible").length > 0, `possibly there: ${unsure("possible").join(", ")}`],
    [unsure("inferred").length > 0, `inferred: ${unsure("inferred").join(", ")}`],
    [outlets.length === 0, "no outlet"],
  ];
  return said.flatMap(([holds, words]) => (holds ? words : []));
}
