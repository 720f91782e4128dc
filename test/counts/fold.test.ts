import { expect, test } from "vitest";
import { countDays } from "../../src/counts/per-day";
import { countOfficials } from "../../src/counts/per-official";
import { countOutlets } from "../../src/counts/per-outlet";
import type { Event } from "../../src/model";
import { event, tables } from "../fixtures";

const same_as = [{ event_id: "b", same_as: "a" }];
const told = (a: Partial<Event>, b: Partial<Event>) => ({
  ...tables({ events: [event({ ...a, event_id: "a" }), event({ ...b, event_id: "b" })] }),
  same_as,
});
const named = (days: { day: string | null; named: number }[]) => days.map(({ day, named }) => [day, named]);

test("what two articles tell counts once as an event and twice as reports", () => {
  expect(named(countDays(told({}, {})))).toEqual([["2019-05-23", 1]]);
  expect(named(countDays(told({}, {}), { unit: "reports" }))).toEqual([["2019-05-23", 2]]);
});

test("the telling that it was held stands before the one that it was possible or planned", () => {
  expect(countDays(told({ status: "possible" }, {}))).toMatchObject([{ named: 1, possible: 0 }]);
  expect(countDays(told({ status: "planned" }, {}))).toMatchObject([{ named: 1 }]);
});

test("a certain day stands before an open one, and the first telling's before a later one's", () => {
  const open = { date: "2019-05-21/2019-05-25", earliest: "2019-05-21", latest: "2019-05-25" };
  expect(named(countDays(told(open, {})))).toEqual([["2019-05-23", 1]]);
  expect(named(countDays(told({ date: "2019-05-22" }, {})))).toEqual([["2019-05-22", 1]]);
});

test("a series that one telling gives the members of is an umbrella in every telling", () => {
  const series = { kind: "series", count_min: 2, count_max: null } as const;
  const both = told(series, series);
  const events = [...both.events, event({ event_id: "m", part_of: "a" })];
  expect(countDays({ ...both, events })).toMatchObject([{ named: 1, at_least: 1, open: true }]);
  expect(countDays({ ...both, events }, { unit: "reports" })).toMatchObject([{ named: 1, at_least: 3 }]);
});

test("whoever is at one telling of an event is at the event, as surely as the surest telling says", () => {
  const participants = [
    { event_id: "a", official_id: "ri", side: "visitor", role: null, attendance: "possible" },
    { event_id: "b", official_id: "ri", side: "visitor", role: null, attendance: "stated" },
    { event_id: "b", official_id: "pak", side: "visitor", role: null, attendance: "inferred" },
  ] as const;
  expect(countOfficials({ ...told({}, {}), participants: [...participants] })).toEqual([
    { official: "ri", official_id: "ri", stated: 1, inferred: 0, possible: 0 },
    { official: "pak", official_id: "pak", stated: 0, inferred: 1, possible: 0 },
  ]);
});

test("an event has no outlet only where no telling of it names one", () => {
  const reports = [{ event_id: "b", outlet_id: "kcna", link: "explicit" as const }];
  expect(countOutlets({ ...told({}, {}), reports })).toMatchObject([{ outlet_id: "kcna", meetings: 1 }]);
  expect(countOutlets({ ...told({}, {}), reports }, { unit: "reports" })).toMatchObject([
    { outlet_id: "kcna", meetings: 1 },
    { outlet_id: null, meetings: 1 },
  ]);
});
