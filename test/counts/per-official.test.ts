import { expect, test } from "vitest";
import { countOfficials } from "../../src/counts/per-official";
import type { Attendance, Participant } from "../../src/model";
import { event, tables } from "../fixtures";

const at = (event_id: string, official_id: string, attendance: Attendance): Participant => ({
  event_id,
  official_id,
  side: "host",
  role: null,
  attendance,
});
const official = (official_id: string) => ({
  official_id,
  name: official_id.toUpperCase(),
  aliases: [],
  country: null,
  office: null,
});

test("an official is counted by how surely he was there, and a series counts once", () => {
  const rows = tables({
    events: [
      event({ event_id: "e1" }),
      event({ event_id: "e2", kind: "series", count_min: 5, count_max: null }),
      event({ event_id: "e3" }),
    ],
    participants: [
      at("e1", "a", "stated"),
      at("e2", "a", "inferred"),
      at("e3", "a", "stated"),
      at("e1", "b", "possible"),
    ],
    officials: [official("b"), official("a")],
  });
  expect(countOfficials(rows)).toEqual([
    { official: "A", official_id: "a", stated: 2, inferred: 1, possible: 0 },
    { official: "B", official_id: "b", stated: 0, inferred: 0, possible: 1 },
  ]);
});

test("umbrellas, gifts and what did not take place count for nobody", () => {
  const rows = tables({
    events: [
      event({ event_id: "e1", kind: "series", count_max: null }),
      event({ event_id: "e2", part_of: "e1", status: "planned" }),
      event({ event_id: "e3", kind: "gift" }),
      event({
        event_id: "e4",
        kind: "series",
        date: "2019-05-21/2019-05-23",
        earliest: "2019-05-21",
        latest: "2019-05-23",
      }),
    ],
    participants: ["e1", "e2", "e3", "e4"].map((id) => at(id, "a", "stated")),
    officials: [official("a")],
  });
  expect(countOfficials(rows)).toEqual([]);
});
