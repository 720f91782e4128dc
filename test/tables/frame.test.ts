import { expect, test } from "vitest";
import { toFrame } from "../../src/tables/frame";
import { loadTables } from "../../src/tables/load";

test("a frame has a row for each row and a column for each column, lists joined", () => {
  const frame = toFrame(loadTables().outlets);
  expect(frame.shape).toEqual([5, 5]);
  expect(frame.columns).toEqual(["outlet_id", "name", "aliases", "country", "kind"]);
  expect(frame.column("aliases").values[0]).toBe("KCNA");
});

test("a frame sorts, filters, groups and joins", () => {
  const { events, participants } = loadTables();
  const frame = toFrame(events);
  const meetings = frame.query(frame.column("kind").eq("meeting" as never));
  expect(meetings.shape[0]).toBe(4);
  expect(frame.sortValues("count_min", { ascending: false })!.column("count_min").values[0]).toBe(3);
  expect(frame.groupby(["kind"]).col(["count_min"]).sum().shape).toEqual([6, 2]);
  const danfo = require("danfojs-node") as typeof import("danfojs-node");
  const joined = danfo.merge({ left: meetings, right: toFrame(participants), on: ["event_id"], how: "inner" });
  expect(joined.shape[0]).toBe(20);
});

test("a frame of no rows has the columns that it is told", () => {
  expect(toFrame([], ["a", "b"]).columns).toEqual(["a", "b"]);
});
