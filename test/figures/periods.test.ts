import { describe, expect, test } from "vitest";
import { GRAINS } from "../../src/counts/grain";
import { countDays } from "../../src/counts/per-day";
import { CHARTS } from "../../src/figures/charts";
import { perDayFigure } from "../../src/figures/per-day";
import { periodsOf } from "../../src/figures/periods";
import { event, tables } from "../fixtures";
import { synthetic } from "./synthetic";

const days = (first: string, second: string) =>
  countDays([event({ event_id: "a", date: first }), event({ event_id: "b", date: second })]);

test("columns are days, then weeks from Monday to Sunday, then months, then years, none left out", () => {
  expect(periodsOf(days("2019-05-21", "2019-05-25")).periods).toHaveLength(5);
  const weeks = periodsOf(days("2019-05-26", "2019-12-31"));
  expect([weeks.unit, weeks.periods[0]!.first, weeks.periods[0]!.last]).toEqual(["week", "2019-05-20", "2019-05-26"]);
  const months = periodsOf(days("2019-01-31", "2021-02-01"));
  expect([months.unit, months.periods.length]).toEqual(["month", 26]);
  expect(months.periods.find(({ first }) => first === "2020-02-01")!.last).toBe("2020-02-29");
  const years = periodsOf(days("1999-12-31", "2021-02-01"));
  expect([years.unit, years.periods.length, years.periods[0]!.last]).toEqual(["year", 23, "1999-12-31"]);
});

test("no meeting is lost in weeks or months", () => {
  for (const unit of GRAINS) {
    const { periods } = periodsOf(countDays(synthetic(200).events), unit);
    expect(periods.reduce((sum, { named }) => sum + named, 0)).toBe(156);
  }
});

test("a meeting whose day is left open is not drawn, and the notes say so", () => {
  const { layout } = perDayFigure(tables({ events: [event({}), event({ event_id: "e2", date: null })] }));
  expect(layout.annotations!.at(-1)!.text).toContain("the day of 1 meeting, not shown here");
});

describe.each([1, 10, 100, 1000])("with %i events", (number) => {
  test.each(CHARTS)("the chart $name stays a picture that fits a page", ({ figure }) => {
    const { data, layout } = figure(synthetic(number));
    expect(layout.height).toBeLessThan(1200);
    expect(layout.annotations!.length).toBeLessThan(100);
    expect(data.length).toBeLessThan(12);
  });
});
