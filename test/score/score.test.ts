import { expect, test } from "vitest";
import type { Derivation } from "../../src/derive/document";
import type { Gold } from "../../src/score/gold";
import { scoreGold } from "../../src/score/score";
import { derivation, derived, outlet, person, words } from "../review/derivation";

const TEXT = `The envoy, Ana Ruíz, met Jon Berg on Tuesday, the Northern Wire said.

She called on Kari Lie on Wednesday. The minister's office confirmed it.`;

const gold: Gold = {
  id: "oslo",
  published: "2024-05-08",
  text: TEXT.split("\n\n"),
  events: [
    { day: "2024-05-07", officials: ["Ana Ruiz", "Jon Berg"], outlets: ["Northern Wire"] },
    { day: "2024-05-08", officials: ["Ana Ruiz", "Kari Lie"], outlets: ["Office of the minister"] },
  ],
  days: { "2024-05-07": 1, "2024-05-08": 1 },
};
const tuesday = derived({
  date: "2024-05-07",
  participants: [person("Ana Ruíz"), person("Jon Berg")],
  outlets: [outlet("Northern Wire Agency")],
  evidence: [words(TEXT, "kind", "met"), words(TEXT, "official", "Jon Berg"), words(TEXT, "outlet", "Northern Wire")],
});
const wednesday = derived({
  id: "e2",
  date: "2024-05-08",
  participants: [person("Ana Ruíz"), person("Kari Lie")],
  outlets: [outlet("Minister’s office")],
  evidence: [words(TEXT, "kind", "called on"), words(TEXT, "date", "Wednesday")],
});
const score = (events: Derivation["events"], other: Gold = gold) => scoreGold([other], () => derivation(events));

test("all that was found right scores 1 throughout, and nothing is missed", () => {
  expect(score([tuesday, wednesday])).toEqual({
    texts: 1,
    officials: { right: 4, wrong: 0, missed: 0, precision: 1, recall: 1, f1: 1 },
    outlets: { right: 2, wrong: 0, missed: 0, precision: 1, recall: 1, f1: 1 },
    lower_bounds: { right: 2, of: 2, share: 1 },
    days: { right: 4, of: 4, share: 1 },
    without_meetings: { right: 0, of: 0, share: 1 },
    links: { right: 0, wrong: 0, missed: 0, precision: 1, recall: 1, f1: 1 },
    misses: [],
  });
});

test("a meeting that was not derived lowers recall, and each of its officials is listed with the sentence", () => {
  const { officials, lower_bounds, misses } = score([tuesday]);
  expect(officials).toEqual({ right: 2, wrong: 0, missed: 2, precision: 1, recall: 0.5, f1: 2 / 3 });
  expect(lower_bounds).toEqual({ right: 1, of: 2, share: 0.5 });
  expect(misses.map(({ measure, problem, what }) => `${measure} ${problem}: ${what}`)).toEqual([
    "official missed: Ana Ruiz (Ana Ruiz, Kari Lie; 2024-05-08)",
    "official missed: Kari Lie (Ana Ruiz, Kari Lie; 2024-05-08)",
    "outlet missed: Office of the minister (Ana Ruiz, Kari Lie; 2024-05-08)",
    "lower bound missed: 2024-05-08: 1, not 0",
  ]);
  expect(misses[1]).toMatchObject({ text: "oslo", sentence: "She called on Kari Lie on Wednesday." });
});

test("a meeting on a wrong day is neither right for the officials nor for the days", () => {
  const { officials, days, lower_bounds, misses } = score([tuesday, { ...wednesday, date: "2024-05-07" }]);
  expect(officials).toMatchObject({ right: 2, wrong: 2, missed: 2 });
  expect(days).toEqual({ right: 2, of: 4, share: 0.5 });
  expect(lower_bounds).toEqual({ right: 0, of: 2, share: 0 });
  expect(misses[0]).toEqual({
    text: "oslo",
    measure: "day",
    problem: "wrong",
    what: "Ana Ruiz, Kari Lie: 2024-05-08, not 2024-05-07",
    sentence: "She called on Kari Lie on Wednesday.",
  });
});

test("who is too many at a meeting lowers precision", () => {
  const crowd = { ...tuesday, participants: [...tuesday.participants, person("Kari Lie")] };
  const { officials, misses } = score([crowd, wednesday]);
  expect(officials).toMatchObject({ right: 4, wrong: 1, missed: 0, precision: 0.8 });
  expect(misses).toHaveLength(1);
});

test("two meetings merged into one count once", () => {
  const merged = {
    ...tuesday,
    participants: [...tuesday.participants, person("Kari Lie")],
    outlets: [...tuesday.outlets, ...wednesday.outlets],
  };
  expect(score([merged]).officials).toMatchObject({ right: 2, wrong: 1, missed: 2 });
});

test("a credit lent from an umbrella is no outlet of the meeting, and one of another meeting is wrong there", () => {
  const lent = { ...wednesday, outlets: [outlet("Northern Wire", { link: "umbrella" })] };
  expect(score([tuesday, lent]).outlets).toMatchObject({ right: 1, wrong: 0, missed: 1 });
  expect(score([tuesday, { ...wednesday, outlets: tuesday.outlets }]).outlets).toMatchObject({
    right: 1,
    wrong: 1,
    missed: 1,
  });
});

test("who was only possibly there, an umbrella, a call and what was not held are no part of the score", () => {
  const possible = {
    ...tuesday,
    participants: [...tuesday.participants, person("Eva Moe", { attendance: "possible" })],
  };
  const others = [
    derived({ id: "e3", kind: "series", count: { min: 2, max: null }, participants: [person("Ana Ruíz")] }),
    derived({ id: "e4", kind: "call", participants: [person("Ana Ruíz")] }),
    derived({ id: "e5", status: "planned", participants: [person("Ana Ruíz")] }),
  ];
  const member = { ...possible, partOf: "e3" };
  expect(score([member, wednesday, ...others]).misses).toEqual([]);
});

test("a series adds its least number to its day", () => {
  const series = derived({ id: "e3", date: "2024-05-08", kind: "series", count: { min: 2, max: null } });
  expect(score([tuesday, wednesday, series]).misses).toMatchObject([
    {
      measure: "lower bound",
      problem: "wrong",
      what: "2024-05-08: 1, not 3",
      sentence: "She called on Kari Lie on Wednesday.",
    },
  ]);
});

test("a text without meetings is right only where nothing is counted, of no certain day either", () => {
  const empty = { ...gold, events: [], days: {} };
  expect(score([], empty).without_meetings).toEqual({ right: 1, of: 1, share: 1 });
  expect(score([{ ...tuesday, date: null }], empty).without_meetings).toEqual({ right: 0, of: 1, share: 0 });
});

test("meetings of two texts that the gold calls one are to be linked, and no others", () => {
  const text = (id: string, meetings: string[]): Gold => ({
    ...gold,
    id,
    events: gold.events.map((event, at) => ({ ...event, meeting: meetings[at] })),
  });
  const ana = words(TEXT, "official", "Ana Ruíz");
  const met = { ...tuesday, evidence: [...tuesday.evidence, ana] };
  const called = { ...wednesday, evidence: [...wednesday.evidence, ana, words(TEXT, "official", "Kari Lie")] };
  const both = () => derivation([met, called]);
  expect(scoreGold([text("a", ["m1", "m2"]), text("b", ["m1", "m3"])], both).links).toMatchObject({
    right: 1,
    wrong: 1,
    missed: 0,
  });
  const later = { ...met, date: "2024-05-09", earliest: "2024-05-09", latest: "2024-05-09" };
  const [first, second] = [text("a", ["m1", "m2"]), text("b", ["m1", "m3"])];
  const derive = (given: string) => derivation([given === "x" ? later : met]);
  expect(scoreGold([first, { ...second, text: ["x"] }], derive).links).toMatchObject({ right: 0, wrong: 0, missed: 1 });
});
