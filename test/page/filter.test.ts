import { expect, test } from "vitest";
import { countDays } from "../../src/counts/per-day";
import { CERTAINTIES, filterTables, forCounting, NONE_NAMED, scopeInWords } from "../../src/page/filter";
import { eventRows } from "../../src/page/rows";
import { EMPTY, readState, writeState } from "../../src/page/state";
import { arrange } from "../../src/page/table";
import { loadTables } from "../../src/tables/load";

const tables = loadTables();
const ids = (state: Partial<typeof EMPTY>) =>
  filterTables(tables, { ...EMPTY, ...state }).events.map(({ event_id }) => event_id.split("-").at(-1));

test("no filter leaves everything", () => {
  expect(filterTables(tables, EMPTY)).toEqual(tables);
});

test("days keep what was or may have been within them, spans included", () => {
  expect(ids({ from: "2019-05-24", to: "2019-05-24" })).toEqual(["e1", "e3", "e11", "e12"]);
});

test("an official, an outlet, and what no outlet is named for", () => {
  expect(ids({ official: "raul-castro" })).toEqual(["e7"]);
  expect(ids({ outlet: "cuban-presidential-office" })).toEqual(["e2"]);
  expect(ids({ outlet: NONE_NAMED })).toEqual(["e4", "e5", "e6", "e7", "e9", "e12", "e13"]);
});

test("what is possible can be left out, events and attendance alike", () => {
  const part = filterTables(tables, { ...EMPTY, without: "possible" });
  expect(part.events.some(({ status }) => status === "possible")).toBe(false);
  expect(part.participants.some(({ attendance }) => attendance === "possible")).toBe(false);
  expect(CERTAINTIES).toContain("possible");
});

test("a series whose members were filtered away does not count as further meetings", () => {
  const part = filterTables(tables, { ...EMPTY, outlet: "korean-central-news-agency", from: "2019-05-23" });
  const hosts = { ...part, events: tables.events.filter(({ event_id }) => /-e(1|6)$/.test(event_id)) };
  expect(countDays(hosts.events).some(({ at_least }) => at_least > 0)).toBe(true);
  expect(countDays(forCounting(hosts, tables).events)).toEqual([]);
  expect(forCounting(tables, tables)).toBe(tables);
});

test("a view is written into the address and read back; what is unknown is left out", () => {
  const state = { ...EMPTY, official: "ri-su-yong", search: "Díaz & co", sort: "-date" };
  expect(readState(`#${writeState(state)}`)).toEqual(state);
  expect(readState("#evil=1&official=x")).toEqual({ ...EMPTY, official: "x" });
  expect(writeState(EMPTY)).toBe("");
});

test("a filter is told in words", () => {
  const state = { ...EMPTY, from: "2019-05-22", official: "raul-castro", without: "possible" };
  expect(scopeInWords(tables, state)).toBe("from 22 May 2019, with Raúl Castro, without what is possible");
  expect(scopeInWords(tables, state, "es")).toBe("desde el 22 de mayo de 2019, con Raúl Castro, sin contar: posible");
  expect(scopeInWords(tables, EMPTY)).toBe("");
});

test("rows are found by every word in any order, whatever case and accents, and sorted both ways", () => {
  const rows = eventRows(tables);
  expect(arrange(rows, "canel DIAZ", "").map(({ others }) => others)).toEqual(["Miguel Díaz-Canel"]);
  const dates = arrange(rows, "", "date").map(({ date }) => date);
  expect(arrange(rows, "", "-date").map(({ date }) => date)[0]).toBe(dates.at(-1));
  expect(arrange(rows, "nobody at all", "")).toEqual([]);
});
