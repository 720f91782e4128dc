import { expect, test } from "vitest";
import { countOutlets, umbrellaReports } from "../../src/counts/per-outlet";
import type { Outlet } from "../../src/model";
import { event, tables } from "../fixtures";

const outlet = (outlet_id: string): Outlet => ({
  outlet_id,
  name: outlet_id.toUpperCase(),
  aliases: [],
  country: null,
  kind: "agency",
});

const rows = tables({
  events: [
    event({ event_id: "e1", kind: "series", count_max: null }),
    event({ event_id: "e2", part_of: "e1" }),
    event({ event_id: "e3", part_of: "e1" }),
    event({ event_id: "e4" }),
    event({ event_id: "e5", kind: "gift" }),
  ],
  reports: [
    { event_id: "e1", outlet_id: "k", link: "umbrella" },
    { event_id: "e2", outlet_id: "k", link: "coreferent" },
    { event_id: "e2", outlet_id: "p", link: "explicit" },
    { event_id: "e3", outlet_id: "k", link: "explicit" },
    { event_id: "e5", outlet_id: "p", link: "explicit" },
  ],
  outlets: [outlet("p"), outlet("k")],
});

test("an outlet is counted by how it is credited, and meetings without one have a row of their own", () => {
  expect(countOutlets(rows)).toEqual([
    { outlet: "K", outlet_id: "k", explicit: 1, coreferent: 1, meetings: 2 },
    { outlet: "P", outlet_id: "p", explicit: 1, coreferent: 0, meetings: 1 },
    { outlet: null, outlet_id: null, explicit: 0, coreferent: 0, meetings: 1 },
  ]);
});

test("what is credited for a series as a whole is listed apart", () => {
  expect(umbrellaReports(rows).map(({ event, outlet }) => [event.event_id, outlet.name])).toEqual([["e1", "K"]]);
});

test("a meeting credited only by an umbrella has no outlet of its own", () => {
  const lent = { ...rows, reports: [{ event_id: "e4", outlet_id: "k", link: "umbrella" as const }] };
  expect(countOutlets(lent)).toEqual([{ outlet: null, outlet_id: null, explicit: 0, coreferent: 0, meetings: 3 }]);
});
