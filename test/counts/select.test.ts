import { expect, test } from "vitest";
import { countDays } from "../../src/counts/per-day";
import { countOfficials } from "../../src/counts/per-official";
import { countOutlets } from "../../src/counts/per-outlet";
import { select } from "../../src/counts/select";
import type { Official, Outlet, Participant, Report } from "../../src/model";
import { event, tables } from "../fixtures";

const present = (event_id: string, official_id: string, attendance: Participant["attendance"] = "stated") =>
  ({ event_id, official_id, side: "host", role: null, attendance }) satisfies Participant;
const credit = (event_id: string, outlet_id: string, link: Report["link"] = "explicit"): Report => ({
  event_id,
  outlet_id,
  link,
});
const official = (official_id: string, name: string, country: string | null): Official => ({
  official_id,
  name,
  aliases: [],
  country,
  office: null,
});
const outlet = (outlet_id: string, name: string): Outlet => ({
  outlet_id,
  name,
  aliases: [],
  country: null,
  kind: "agency",
});

const all = tables({
  events: [
    event({ event_id: "e1", date: "2019-05-22", country: "CUB" }),
    event({ event_id: "e2", date: "2019-05-24", country: "CUB" }),
    event({ event_id: "e3", date: "[2019-05-22..2019-05-24]", earliest: "2019-05-22", latest: "2019-05-24" }),
    event({ event_id: "e4", date: null }),
  ],
  participants: [
    present("e1", "ri"),
    present("e2", "ri"),
    present("e2", "raul", "possible"),
    present("e4", "namesake"),
  ],
  reports: [credit("e1", "kcna"), credit("e2", "prensa", "coreferent")],
  officials: [
    official("ri", "Ri Su Yong", "PRK"),
    official("raul", "Raúl Castro", "CUB"),
    official("namesake", "Ri Su Yong", null),
  ],
  outlets: [outlet("kcna", "KCNA"), outlet("prensa", "Prensa Latina")],
});
const idsOf = (filter: Parameters<typeof select>[1]) => select(all, filter).events.map(({ event_id }) => event_id);

test("days leave what may have been within them; what has no day at all is left out", () => {
  expect(idsOf({ from: "2019-05-23" })).toEqual(["e2", "e3"]);
  expect(idsOf({ to: "2019-05-22" })).toEqual(["e1", "e3"]);
  expect(idsOf({ from: "2019-05-25" })).toEqual([]);
});

test("a country is that of an official who was or may have been there, not that of the place", () => {
  expect(idsOf({ country: "CUB" })).toEqual(["e2"]);
  expect(idsOf({ country: "PRK" })).toEqual(["e1", "e2"]);
});

test("an official is found by id, or by name with all who bear it; an outlet likewise", () => {
  expect(idsOf({ official: "ri" })).toEqual(["e1", "e2"]);
  expect(idsOf({ official: "Ri Su Yong" })).toEqual(["e1", "e2", "e4"]);
  expect(idsOf({ outlet: "Prensa Latina" })).toEqual(["e2"]);
});

test("conditions hold together, and one selection can be selected from again", () => {
  expect(idsOf({ official: "ri", from: "2019-05-23" })).toEqual(["e2"]);
  expect(select(select(all, { official: "ri" }), { from: "2019-05-23" }).events).toHaveLength(1);
});

test("an event is left with everybody who was there and everybody credited for it", () => {
  expect(countOfficials(select(all, { country: "CUB" })).map(({ official_id }) => official_id)).toEqual(["ri", "raul"]);
  expect(countOutlets(select(all, { official: "ri" })).map(({ outlet_id }) => outlet_id)).toEqual(["kcna", "prensa"]);
});

test("days that were asked for are counted from the first to the last, empty ones included", () => {
  const days = countDays(select(all, { from: "2019-05-20", to: "2019-05-23" })).map(({ day, named }) => [day, named]);
  expect(days).toEqual([
    ["2019-05-20", 0],
    ["2019-05-21", 0],
    ["2019-05-22", 1],
    ["2019-05-23", 0],
    [null, 1],
  ]);
});

test("an umbrella whose members a filter leaves out is no series of its own", () => {
  const visit = tables({
    events: [
      event({ event_id: "e1", kind: "series", count_min: 3, count_max: null }),
      event({ event_id: "e2", part_of: "e1" }),
    ],
    participants: [present("e1", "ri")],
    officials: [official("ri", "Ri Su Yong", "PRK")],
  });
  const selected = select(visit, { official: "ri" });
  expect(selected.events.map(({ event_id }) => event_id)).toEqual(["e1"]);
  expect(countDays(selected)).toMatchObject([{ named: 0, at_least: 0, open: true }]);
  expect(countOfficials(selected)).toEqual([]);
});

test.each([
  ["a day that is none", { from: "2019-02-30" }, "from takes a day"],
  ["days in the wrong order", { from: "2019-05-24", to: "2019-05-22" }, "is after"],
  ["a country's name", { country: "Cuba" }, "ISO 3166-1"],
  ["an official whom nobody knows", { official: "nobody" }, "readout count official"],
  ["an outlet that nobody knows", { outlet: "nobody" }, "readout count outlet"],
])("%s is refused", (_, filter, message) => {
  expect(() => select(all, filter)).toThrow(message);
});
