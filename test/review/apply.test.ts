import { expect, test } from "vitest";
import { applyReview } from "../../src/review/apply";
import type { Decision } from "../../src/review/schema";
import { toTables } from "../../src/review/to-tables";
import { checkTables } from "../../src/tables/check";
import { diffTables } from "../../src/tables/diff";
import type { LocatedTables } from "../../src/tables/located";
import { derivation, derived, outlet, person, words } from "./derivation";

const TEXT = `Ana Ruiz met Jon Berg and Kari Lie in Oslo on Tuesday, the Wire said.

On Wednesday Ruiz saw Berg again, or so an aide claimed.`;

const tables = toTables(
  derivation([
    derived({
      place: "Oslo",
      country: "NOR",
      participants: [person("Ana Ruiz", { side: "visitor" }), person("Jon Berg"), person("Kari Lie")],
      outlets: [outlet("Wire")],
      evidence: [
        words(TEXT, "kind", "met", "meeting"),
        words(TEXT, "official", "Ana Ruiz"),
        words(TEXT, "official", "Jon Berg"),
        words(TEXT, "official", "Kari Lie"),
        words(TEXT, "place", "Oslo"),
        words(TEXT, "date", "Tuesday", "2024-05-07"),
        words(TEXT, "outlet", "Wire"),
      ],
    }),
    derived({
      id: "e2",
      date: "2024-05-08",
      participants: [person("Ana Ruiz", { role: "envoy" }), person("Jon Berg")],
      evidence: [
        words(TEXT, "kind", "saw", "meeting"),
        words(TEXT, "official", "Ruiz", "Ana Ruiz", 70),
        words(TEXT, "official", "Berg", "Jon Berg", 70),
        words(TEXT, "date", "Wednesday", "2024-05-08"),
      ],
    }),
  ]),
  { article_id: "oslo", language: "en" },
);

const span = (said: string) => {
  const { paragraph, start, end } = words(TEXT, "kind", said);
  return { paragraph, start, end };
};
const decide = (values: Partial<Decision>): Decision => ({
  article_id: "oslo",
  decision: "accept",
  event_id: null,
  subject: null,
  field: null,
  old: null,
  new: null,
  paragraph: null,
  start: null,
  end: null,
  reviewer: "KL",
  reason: "Read again.",
  ...values,
});

/** What decisions change, in words, and why others do not fit; the result must keep every rule. */
function review(...decisions: Partial<Decision>[]) {
  const before = structuredClone(tables);
  const { tables: after, stale } = applyReview(tables, decisions.map(decide));
  expect(tables).toEqual(before);
  const located = Object.fromEntries(
    Object.entries(after).map(([name, rows]) => [name, (rows as object[]).map((row, line) => ({ row, line }))]),
  ) as unknown as LocatedTables;
  expect(checkTables(located, "data")).toEqual([]);
  const { evidence: _, ...changes } = diffTables(tables, after);
  return { changes, stale: stale.map(({ reason }) => reason), after };
}

const e1 = { event_id: "oslo-e1" };
const e2 = { event_id: "oslo-e2" };

test("what is accepted changes nothing, and is stale where it is no longer so", () => {
  const { changes, stale } = review(
    { ...e1, ...span("met") },
    { ...e1, field: "place", old: "Oslo" },
    { ...e1, subject: "jon-berg" },
    { ...e1, field: "place", old: "Bergen" },
    { ...e2, subject: "kari-lie" },
    { event_id: "oslo-e9" },
  );
  expect(changes).toEqual({});
  expect(stale).toEqual([
    "place is Oslo and not Bergen",
    "kari-lie has no part in oslo-e2",
    "there is no event oslo-e9",
  ]);
});

test("a rejected event goes with its people, unless another event bears its id by now", () => {
  expect(review({ decision: "reject", ...e1, ...span("met") }).changes).toEqual({
    events: ["oslo-e1: row gone"],
    participants: ["oslo-e1 ana-ruiz: row gone", "oslo-e1 jon-berg: row gone", "oslo-e1 kari-lie: row gone"],
    reports: ["oslo-e1 wire: row gone"],
    officials: ["kari-lie: row gone"],
    outlets: ["wire: row gone"],
  });
  expect(review({ decision: "reject", ...e1, ...span("saw") })).toMatchObject({
    changes: {},
    stale: [expect.stringContaining("oslo-e1 no longer rests on")],
  });
});

test("a person is rejected at one event or in the whole article", () => {
  expect(review({ decision: "reject", ...e1, subject: "jon-berg" }).changes).toEqual({
    participants: ["oslo-e1 jon-berg: row gone"],
  });
  expect(review({ decision: "reject", subject: "jon-berg" }).changes).toEqual({
    participants: ["oslo-e1 jon-berg: row gone", "oslo-e2 jon-berg: row gone"],
    officials: ["jon-berg: row gone"],
  });
  expect(review({ decision: "reject", ...e2, subject: "kari-lie" }).stale).toEqual([
    "nothing says kari-lie of oslo-e2",
  ]);
});

test("a rejected piece of evidence takes with it what it alone supported", () => {
  const { changes } = review({ decision: "reject", ...e1, field: "outlet", ...span("Wire") });
  expect(changes).toEqual({ reports: ["oslo-e1 wire: row gone"], outlets: ["wire: row gone"] });
});

test("a corrected day brings its bounds, and its evidence says so too", () => {
  const { changes, after } = review({
    decision: "correct",
    ...e2,
    field: "date",
    old: "2024-05-08",
    new: "2024-05-01",
  });
  expect(changes).toEqual({
    events: [
      "oslo-e2, date: 2024-05-08 → 2024-05-01",
      "oslo-e2, earliest: 2024-05-08 → 2024-05-01",
      "oslo-e2, latest: 2024-05-08 → 2024-05-01",
    ],
  });
  expect(after.evidence.filter(({ field }) => field === "date").map(({ value }) => value)).toEqual([
    "2024-05-07",
    "2024-05-01",
  ]);
});

test("a correction with words of its own rests on them alone", () => {
  const { after } = review({
    decision: "correct",
    ...e2,
    field: "status",
    old: "held",
    new: "possible",
    ...span("claimed"),
  });
  expect(after.evidence.filter(({ field }) => field === "status")).toMatchObject([
    { value: "possible", ...span("claimed") },
  ]);
});

test("a count, someone's part and someone's name are corrected", () => {
  const { changes } = review(
    { decision: "correct", ...e2, field: "count", old: "1..1", new: "2.." },
    { decision: "correct", ...e2, subject: "jon-berg", field: "attendance", old: "stated", new: "possible" },
    { decision: "correct", subject: "ana-ruiz", field: "role", old: "envoy", new: "special envoy" },
    { decision: "correct", ...e1, subject: "wire", field: "link", old: "explicit", new: "umbrella" },
    { decision: "correct", subject: "kari-lie", field: "name", old: "Kari Lie", new: "Kari Bull Lie" },
  );
  expect(changes).toEqual({
    events: ["oslo-e2, count_min: 1 → 2", "oslo-e2, count_max: 1 → empty"],
    participants: [
      "oslo-e1 kari-lie: row gone",
      "oslo-e2 ana-ruiz, role: envoy → special envoy",
      "oslo-e2 jon-berg, attendance: stated → possible",
      "oslo-e1 kari-bull-lie: row added",
    ],
    reports: ["oslo-e1 wire, link: explicit → umbrella"],
    officials: ["kari-lie: row gone", "kari-bull-lie: row added"],
  });
});

test("a correction is stale where another value stands there, or the rules have come to say the same", () => {
  expect(
    review(
      { decision: "correct", ...e2, field: "place", old: "Bergen", new: "Oslo" },
      { decision: "correct", ...e1, field: "place", old: "Bergen", new: "Oslo" },
      { decision: "correct", ...e2, subject: "kari-lie", field: "side", old: "other", new: "host" },
    ),
  ).toMatchObject({
    changes: {},
    stale: ["place is empty and not Bergen", "place is Oslo without it", "kari-lie has no part in oslo-e2"],
  });
});

test("one event told twice is merged: people, words and what the first leaves open come together", () => {
  const { changes, after } = review({ decision: "merge", ...e1, new: "oslo-e2", ...span("met") });
  expect(changes).toEqual({
    events: ["oslo-e1: row gone", "oslo-e2, place: empty → Oslo", "oslo-e2, country: empty → NOR"],
    participants: [
      "oslo-e1 ana-ruiz: row gone",
      "oslo-e1 jon-berg: row gone",
      "oslo-e1 kari-lie: row gone",
      "oslo-e2 ana-ruiz, side: other → visitor",
      "oslo-e2 kari-lie: row added",
    ],
    reports: ["oslo-e1 wire: row gone", "oslo-e2 wire: row added"],
  });
  expect(after.evidence.filter(({ field }) => field === "kind")).toHaveLength(2);
});

test("two names of one person are merged, the other name kept as an alias", () => {
  const { after } = review({ decision: "merge", subject: "kari-lie", new: "jon-berg" });
  expect(after.officials.map(({ name, aliases }) => [name, aliases])).toEqual([
    ["Ana Ruiz", ["Ruiz"]],
    ["Jon Berg", ["Berg", "Kari Lie"]],
  ]);
  expect(after.participants).toHaveLength(4);
});

test("one event that was two is split, and each keeps the visitor", () => {
  const { after, stale } = review(
    { decision: "split", ...e1, subject: "kari-lie", new: "oslo-e1b" },
    { decision: "reject", event_id: "oslo-e1b", subject: "jon-berg" },
    { decision: "split", ...e1, subject: "jon-berg", new: "oslo-e2" },
  );
  expect(after.participants.map(({ event_id, official_id }) => `${event_id} ${official_id}`)).toEqual([
    "oslo-e1 ana-ruiz",
    "oslo-e1 jon-berg",
    "oslo-e1b ana-ruiz",
    "oslo-e1b kari-lie",
    "oslo-e2 ana-ruiz",
    "oslo-e2 jon-berg",
  ]);
  expect(stale).toEqual(["there is an event oslo-e2 already"]);
});

test("what the rules did not see is added with its words", () => {
  const { changes, stale } = review(
    { decision: "add", event_id: "oslo-e3", field: "kind", new: "other", ...span("claimed") },
    { decision: "add", event_id: "oslo-e3", field: "official", new: "Jon Berg", ...span("Jon Berg") },
    { decision: "add", event_id: "oslo-e3", field: "date", new: "2024-05-08", ...span("Wednesday") },
    { decision: "add", event_id: "oslo-e3", field: "outlet", new: "Aide", ...span("aide") },
    { decision: "add", event_id: "oslo-e3", field: "date", new: "2024-05-09", ...span("Tuesday") },
    { decision: "add", ...e1, field: "kind", new: "meeting", ...span("met") },
  );
  expect(changes).toEqual({
    events: ["oslo-e3: row added"],
    participants: ["oslo-e3 jon-berg: row added"],
    reports: ["oslo-e3 aide: row added"],
    outlets: ["aide: row added"],
  });
  expect(stale).toEqual(["oslo-e3 does not claim date 2024-05-09; correct it first", "the words are there without it"]);
});

test("a decision for an article that is not there is reported", () => {
  expect(review({ article_id: "bergen" }).stale).toEqual(["there is no article bergen"]);
});
