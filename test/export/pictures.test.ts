import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { comparePictures, describePicture, PICTURES } from "../../src/export/pictures";
import { openRenderer, type Renderer } from "../../src/export/renderer";
import { CHARTS } from "../../src/figures/charts";
import { loadTables } from "../../src/tables/load";
import { temporaryFolder } from "../fixtures";

const tables = loadTables();
let renderer: Renderer;
beforeAll(async () => {
  renderer = await openRenderer();
});
afterAll(() => renderer?.close());

test("every chart looks as it was accepted, light and dark, but for the odd pixel of another browser", async () => {
  const drift = await comparePictures(tables, CHARTS, renderer);
  expect(drift.map(describePicture), "look at them, then accept them: readout charts --update").toEqual([]);
  expect(readdirSync(PICTURES)).toHaveLength(2 * CHARTS.length);
});

test("a bar that is one lower, or a name that is another, is a difference, and a picture shows where", async () => {
  const perDay = CHARTS.slice(0, 1);
  const events = tables.events.filter(({ event_id }) => event_id !== "havana-2019-05-26-e9");
  const [bar] = await comparePictures({ ...tables, events }, perDay, renderer);
  expect(describePicture(bar!)).toMatch(/^per-day\.light: \d+ pixels differ, marked in .*per-day\.light\.png$/);
  expect(existsSync(bar!.difference!)).toBe(true);
  const network = CHARTS.filter(({ name }) => name === "network");
  const officials = tables.officials.map((one) => ({ ...one, name: one.name.replace("Ri Su Yong", "Choe Ryong Hae") }));
  expect(await comparePictures({ ...tables, officials }, network, renderer)).toHaveLength(2);
});

test("what is accepted is there the next time", async () => {
  const folder = join(temporaryFolder(), "pictures");
  const perDay = CHARTS.slice(0, 1);
  const first = await comparePictures(tables, perDay, renderer, { accept: true, folder });
  expect(first.map(describePicture)[0]).toBe("per-day.light: no accepted picture of this size");
  expect(await comparePictures(tables, perDay, renderer, { folder })).toEqual([]);
});
