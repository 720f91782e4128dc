import { afterEach, describe, expect, test } from "vitest";
import { daysBetween, eachDay, formatDay, isDay, shiftDay } from "../src/days";

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each(["Pacific/Kiritimati", "America/Los_Angeles", "America/Havana"])("in the time zone %s", (name) => {
  test("days are counted and named as on the calendar, over the changes of summer time", () => {
    process.env.TZ = name;
    expect(eachDay("2019-03-09", "2019-03-11")).toEqual(["2019-03-09", "2019-03-10", "2019-03-11"]);
    expect(eachDay("2019-11-02", "2019-11-04")).toEqual(["2019-11-02", "2019-11-03", "2019-11-04"]);
    expect(shiftDay("2019-03-01", -1)).toBe("2019-02-28");
    expect(daysBetween("2019-05-21", "2019-05-25")).toBe(4);
    expect(formatDay("2019-05-23", "EEE d MMM")).toBe("Thu 23 May");
  });
});

test.each([
  ["2019-05-23", true],
  ["2020-02-29", true],
  ["2019-02-29", false],
  ["2019-5-23", false],
  ["2019-05-23T00:00", false],
  ["", false],
])("%s is a day of the calendar: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test("there are no days from a later day to an earlier one", () => {
  expect(eachDay("2019-05-24", "2019-05-23")).toEqual([]);
});
