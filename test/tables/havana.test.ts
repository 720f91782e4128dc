import { expect, test } from "vitest";
import { countDays } from "../../src/counts/per-day";
import { countOfficials } from "../../src/counts/per-official";
import { countOutlets, umbrellaReports } from "../../src/counts/per-outlet";
import { loadTables } from "../../src/tables/load";
import { verifyTables } from "../../src/tables/verify";
import { copyOfData, copyWithText, HAVANA_TEXT } from "../fixtures";

const tables = loadTables();

test("the visit has four named meetings on the 23rd and a series on the 22nd, and the 24th is possible", () => {
  expect(countDays(tables.events)).toEqual([
    { day: "2019-05-21", named: 0, at_least: 0, open: false, possible: 0, calls: 0 },
    { day: "2019-05-22", named: 0, at_least: 2, open: true, possible: 0, calls: 0 },
    { day: "2019-05-23", named: 4, at_least: 4, open: true, possible: 0, calls: 0 },
    { day: "2019-05-24", named: 0, at_least: 0, open: false, possible: 1, calls: 0 },
    { day: "2019-05-25", named: 0, at_least: 0, open: false, possible: 0, calls: 0 },
  ]);
});

test("the visitor is stated at four meetings, each host at one, and the delegates at none", () => {
  const counts = countOfficials(tables).map(({ official, stated, inferred, possible }) => [
    official,
    stated,
    inferred,
    possible,
  ]);
  expect(counts).toEqual([
    ["Ri Su Yong", 4, 1, 0],
    ["Esteban Lazo Hernández", 1, 0, 0],
    ["Marcelino Medina González", 1, 0, 0],
    ["Miguel Díaz-Canel", 1, 0, 0],
    ["Raúl Castro", 1, 0, 0],
    ["Ma Chol Su", 0, 0, 4],
    ["Pak Myong Guk", 0, 0, 4],
    ["Ryu Myong Son", 0, 0, 4],
  ]);
});

test("three outlets are credited for two meetings, and two meetings have none", () => {
  const counts = countOutlets(tables).map(({ outlet, explicit, coreferent, meetings }) => [
    outlet,
    explicit,
    coreferent,
    meetings,
  ]);
  expect(counts).toEqual([
    ["Korean Central News Agency", 1, 1, 2],
    ["Cuban presidential office", 1, 0, 1],
    ["National Assembly of People’s Power", 1, 0, 1],
    [null, 0, 0, 2],
  ]);
});

test("what is credited as a whole is listed, with KCNA in a row of its own", () => {
  expect(umbrellaReports(tables).map(({ outlet }) => outlet.name)).toEqual([
    "Korean Central News Agency",
    "Cuban and North Korean state media",
  ]);
});

test("Kim Jong Un attends nothing, and the departure's witness is an outlet and no participant", () => {
  const present = new Set(tables.participants.map(({ official_id }) => official_id));
  expect(present.has("kim-jong-un")).toBe(false);
  expect(tables.officials.some(({ official_id }) => official_id.startsWith("anayansi"))).toBe(false);
  expect(tables.outlets.find(({ outlet_id }) => outlet_id.startsWith("anayansi"))?.kind).toBe("person");
});

test("without the article's text the tables verify, and it is said that no span was read", () => {
  expect(verifyTables(copyOfData())).toEqual({ problems: [], spansRead: 0, textsMissing: ["havana-2019-05-26"] });
});

test.skipIf(!HAVANA_TEXT)(
  "with the article's text every span says what is claimed of it (skipped where the text is not at hand)",
  () => {
    expect(verifyTables(copyWithText())).toEqual({ problems: [], spansRead: tables.evidence.length, textsMissing: [] });
  },
);
