import { expect, test } from "vitest";
import { eachPeriod, periodOf } from "../../src/counts/grain";
import { countDays } from "../../src/counts/per-day";
import { event } from "../fixtures";

const none = { named: 0, at_least: 0, open: false, possible: 0, calls: 0 };

test("a week begins on Monday, in the year before where the first of January is no Monday", () => {
  expect(periodOf("2019-01-01", "week")).toBe("2018-12-31");
  expect(periodOf("2019-01-06", "week")).toBe("2018-12-31");
  expect(periodOf("2019-01-07", "week")).toBe("2019-01-07");
});

test("periods follow one another without gaps", () => {
  expect(eachPeriod("2019-11-30", "2020-02-01", "month")).toEqual([
    "2019-11-01",
    "2019-12-01",
    "2020-01-01",
    "2020-02-01",
  ]);
  expect(eachPeriod("2019-11-30", "2020-02-01", "year")).toEqual(["2019-01-01", "2020-01-01"]);
});

test("a meeting on an open day counts in the month that holds all its days, and in none otherwise", () => {
  const within = { date: "2019-05-21/2019-05-25", earliest: "2019-05-21", latest: "2019-05-25" };
  const across = { date: "2019-05-31/2019-06-01", earliest: "2019-05-31", latest: "2019-06-01" };
  const events = [event({ event_id: "e1", ...within }), event({ event_id: "e2", ...across })];
  expect(countDays(events, { grain: "month" })).toEqual([
    { ...none, day: "2019-05-01", named: 1, at_least: 1 },
    { ...none, day: null, named: 1, at_least: 1 },
  ]);
});

test("a series over some days stays an umbrella in the month that holds them, and leaves it open", () => {
  const span = { date: "2019-05-21/2019-05-25", earliest: "2019-05-21", latest: "2019-05-25" };
  const events = [event({ kind: "series", count_min: 3, count_max: null, ...span })];
  expect(countDays(events, { grain: "month" })).toEqual([{ ...none, day: "2019-05-01", open: true }]);
});
