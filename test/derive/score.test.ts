import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decode } from "../../src/derive/decode";
import { derive } from "../../src/derive/derive";
import { readLexicon } from "../../src/derive/lexicon/file";
import { readGold } from "../../src/score/gold";
import { scoreGold } from "../../src/score/score";

test("the dispatches that rules were written with stay read as well as they were", () => {
  const gold = readGold("test/cases/dev");
  const result = scoreGold(gold, derive);
  expect(result.officials.f1).toBeGreaterThanOrEqual(0.915);
  expect(result.outlets.f1).toBeGreaterThanOrEqual(0.81);
  const empty = new Set(gold.filter(({ days }) => Object.keys(days).length === 0).map(({ id }) => id));
  const counted = new Set(result.misses.map(({ text }) => text).filter((id) => empty.has(id)));
  // A thread on an archive gives days of another year without that year.
  expect([...counted]).toEqual(["reykjavik-thread-2018db"]);
  expect(result.without_meetings.of - result.without_meetings.right).toBe(1);
});

test("on the set-aside texts the rules are as good as the README says", () => {
  const { officials, outlets, days, without_meetings } = scoreGold(readGold("test/cases/held-out"), derive);
  const [, ...told] =
    /F1 is (0\.\d\d) for officials at a meeting on its day and (0\.\d\d) for the outlets credited; (\d\d) % .*?, and in (\d+ of \d+) texts without a meeting/.exec(
      readFileSync("README.md", "utf8"),
    )!;
  expect(told).toEqual([
    officials.f1.toFixed(2),
    outlets.f1.toFixed(2),
    `${Math.round(100 * days!.share)}`,
    `${without_meetings.right} of ${without_meetings.of}`,
  ]);
});

test("bytes that are no text are refused with the reason", () => {
  expect(() => decode(new Uint8Array([0xff, 0xfe, 65, 0]), "a.txt")).toThrow(/UTF-16/);
  expect(() => decode(new Uint8Array([65, 0, 66]), "a.txt")).toThrow(/byte 1 is zero/);
  expect(() => decode(new Uint8Array([0xc3, 0x28]), "a.txt")).toThrow(/not UTF-8/);
  expect(() => decode(new Uint8Array([32, 10]), "a.txt")).toThrow(/empty/);
});

test("a user's lexicon adds outlets, and a wrong one is refused with every fault", () => {
  const lexicon = readLexicon('{"outlets":[{"name":"Zed Wire","aliases":["ZWX"]}]}', "lexicon.json");
  const text = "Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Monday, ZWX reported.";
  expect(derive(text, { published: "2024-05-07", lexicon }).events[0]!.outlets.map((outlet) => outlet.name)).toEqual([
    "Zed Wire",
  ]);
  expect(() => readLexicon('{"outlet":[],"countries":[{"code":"x"}]}', "lexicon.json")).toThrow(
    /"outlet" is no list.*three capitals/,
  );
});
