import fc from "fast-check";
import { expect, test } from "vitest";
import type { Derivation, DerivedEvent } from "../../src/derive/document";
import { UsageError } from "../../src/errors";
import * as model from "../../src/model";
import { slug } from "../../src/review/slug";
import { toTables } from "../../src/review/to-tables";
import { describeProblem } from "../../src/tables/problem";
import { verifyTables } from "../../src/tables/verify";
import { writeTables } from "../../src/tables/write";
import { temporaryFolder } from "../fixtures";
import { derivation, derived, outlet, person, words } from "./derivation";

const TEXT = `Envoy Ana Ruíz met Foreign Minister Jon Berg in Oslo on Tuesday, the Northern Wire (NW) said.

She then called on Minister Berg's deputy, Kari Lie, NW added.`;

const first = derived({
  place: "Oslo",
  country: "NOR",
  participants: [
    person("Ana Ruíz", { side: "visitor", role: "envoy" }),
    person("Jon Berg", { side: "host", country: "NOR", role: "foreign minister" }),
  ],
  outlets: [outlet("Northern Wire")],
  evidence: [
    words(TEXT, "kind", "met", "meeting"),
    words(TEXT, "official", "Ana Ruíz"),
    words(TEXT, "official", "Jon Berg"),
    words(TEXT, "place", "Oslo"),
    words(TEXT, "date", "Tuesday", "2024-05-07"),
    words(TEXT, "outlet", "Northern Wire"),
  ],
});
const second = derived({
  id: "e2",
  participants: [person("Ana Ruíz", { side: "visitor" }), person("Kari Lie", { side: "host", role: "deputy" })],
  outlets: [outlet("Northern Wire", { link: "coreferent" })],
  evidence: [
    words(TEXT, "kind", "called on", "meeting"),
    words(TEXT, "official", "She", "Ana Ruíz"),
    words(TEXT, "official", "Kari Lie"),
    words(TEXT, "date", "Tuesday", "2024-05-07"),
    words(TEXT, "outlet", "NW", "Northern Wire"),
  ],
});
const info = { article_id: "oslo", language: "en" };

test("ids are made of the article's and the names, and rows stand in the order of the text", () => {
  const { events, participants, reports, officials, evidence } = toTables(derivation([first, second]), info);
  expect(events.map(({ event_id }) => event_id)).toEqual(["oslo-e1", "oslo-e2"]);
  expect(participants.map((row) => `${row.event_id} ${row.official_id} ${row.side}`)).toEqual([
    "oslo-e1 ana-ruiz visitor",
    "oslo-e1 jon-berg host",
    "oslo-e2 ana-ruiz visitor",
    "oslo-e2 kari-lie host",
  ]);
  expect(reports.map((row) => `${row.event_id} ${row.outlet_id} ${row.link}`)).toEqual([
    "oslo-e1 northern-wire explicit",
    "oslo-e2 northern-wire coreferent",
  ]);
  expect(officials.find(({ official_id }) => official_id === "jon-berg")).toEqual({
    official_id: "jon-berg",
    name: "Jon Berg",
    aliases: [],
    country: "NOR",
    office: "Foreign minister",
  });
  expect(evidence.slice(0, 3).map(({ field, value }) => `${field} ${value}`)).toEqual([
    "official ana-ruiz",
    "kind meeting",
    "official jon-berg",
  ]);
});

test("a pronoun's evidence points at the name before it, and an acronym becomes an alias", () => {
  const { evidence, outlets } = toTables(derivation([first, second]), info);
  const she = evidence.find((row) => row.event_id === "oslo-e2" && row.value === "ana-ruiz");
  expect(Array.from(TEXT).slice(she!.start, she!.end).join("")).toBe("Ana Ruíz");
  expect(outlets[0]!.aliases).toEqual(["NW"]);
});

test("what is derived from a text verifies against that text", async () => {
  const { mkdirSync, writeFileSync } = await import("node:fs");
  const { createHash } = await import("node:crypto");
  const folder = temporaryFolder();
  const document = derivation([first, second], Array.from(TEXT).length);
  document.article.sha256 = createHash("sha256").update(TEXT).digest("hex");
  const rows = toTables(document, info);
  writeTables(folder, rows);
  mkdirSync(`${folder}/articles`);
  writeFileSync(`${folder}/articles/oslo.txt`, TEXT);
  expect(verifyTables(folder)).toEqual({ problems: [], spansRead: rows.evidence.length, textsMissing: [] });
});

test("one name stays two people where country or role in one event tell them apart", () => {
  const namesakes = derived({
    participants: [person("Kim Chol", { country: "PRK" }), person("Kim Chol", { country: "KOR" })],
    evidence: [
      words(TEXT, "kind", "met"),
      words(TEXT, "official", "Ana Ruíz", "Kim Chol"),
      words(TEXT, "official", "Jon Berg", "Kim Chol"),
    ],
  });
  const { participants, officials, evidence } = toTables(derivation([namesakes]), info);
  expect(participants.map(({ official_id }) => official_id)).toEqual(["kim-chol", "kim-chol-2"]);
  expect(officials.map(({ country }) => country)).toEqual(["PRK", "KOR"]);
  expect(evidence.filter(({ field }) => field === "official").map(({ value }) => value)).toEqual([
    "kim-chol",
    "kim-chol-2",
  ]);
});

test("a name without a country in a later event is the person of that name", () => {
  const later = derived({ ...first, id: "e2", participants: [person("Jon Berg")] });
  const { officials } = toTables(derivation([first, later]), info);
  expect(officials.map(({ official_id }) => official_id)).toEqual(["ana-ruiz", "jon-berg"]);
});

test("who gives or gets a gift is an official in the evidence and no participant", () => {
  const gift = derived({
    kind: "gift",
    evidence: [words(TEXT, "kind", "called on", "gift"), words(TEXT, "party", "Jon Berg")],
  });
  const { participants, officials } = toTables(derivation([gift]), info);
  expect(participants).toEqual([]);
  expect(officials.map(({ official_id }) => official_id)).toEqual(["jon-berg"]);
});

test("a claim that no words support is left out", () => {
  const unsupported = derived({ ...first, participants: [...first.participants, person("Nobody Said")] });
  expect(toTables(derivation([unsupported]), info).officials.map(({ name }) => name)).toEqual(["Ana Ruíz", "Jon Berg"]);
});

test.each([
  ["its id has a space", { article_id: "my article" }],
  ["its address is none", { url: "javascript:alert(1)" }],
  ["its language is none", { language: "English" }],
])("an article is refused where %s", (_, changed) => {
  expect(() => toTables(derivation([first]), { ...info, ...changed })).toThrow(UsageError);
});

test("a slug folds accents and strokes, and spells other scripts out", () => {
  expect(["Miguel Díaz-Canel", "Łukasz Ødegård", "People’s Power", "李明", "…"].map(slug)).toEqual([
    "miguel-diaz-canel",
    "lukasz-odegard",
    "peoples-power",
    "u674e-u660e",
    "u2026",
  ]);
});

const name = fc.oneof(
  fc.constantFrom("Ana Ruiz", "ana ruíz", "Jon Berg", "Berg|Lie", " Kim  Chol\n", "=SUM(A1)", "李明", "", "'x"),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const code = fc.constantFrom(null, "NOR", "PRK", "no");
const day = fc.constantFrom(null, "2024-05-07", "2024-05-01/2024-05-09", "2024-05", "soon");
const evidence = fc.record({
  field: fc.constantFrom(...model.EVIDENCE_FIELDS),
  value: name,
  claim: fc.oneof(name, fc.constantFrom("meeting", "held", "2024-05-07", "e1", "stated", "Oslo", "NOR", "2..")),
  rule: fc.constant("r"),
  paragraph: fc.nat(3),
  start: fc.nat(90),
  end: fc.nat(120),
});
const event = fc.record({
  id: fc.nat(4).map((number) => `e${number + 1}`),
  kind: fc.constantFrom(...model.EVENT_KINDS),
  status: fc.constantFrom(...model.EVENT_STATUSES),
  date: day,
  earliest: day,
  latest: day,
  dateBasis: fc.constantFrom(null, ...model.DATE_BASES),
  count: fc.record({ min: fc.integer({ min: -1, max: 4 }), max: fc.constantFrom(null, 0, 1, 3) }),
  place: fc.oneof(fc.constant(null), name),
  country: code,
  partOf: fc.constantFrom(null, "e1", "e2", "e3", "e9"),
  participants: fc.array(
    fc.record({
      name,
      country: code,
      side: fc.constantFrom(...model.SIDES),
      role: fc.oneof(fc.constant(null), name),
      attendance: fc.constantFrom(...model.ATTENDANCES),
    }),
    { maxLength: 4 },
  ),
  outlets: fc.array(
    fc.record({
      name,
      link: fc.constantFrom(...model.LINKS),
      kind: fc.constantFrom(...model.OUTLET_KINDS),
      country: code,
    }),
    { maxLength: 3 },
  ),
  evidence: fc.array(evidence, { maxLength: 12 }),
});
/** Any events, half of their people and outlets with evidence. */
const anyDerivation: fc.Arbitrary<Derivation> = fc.array(event, { maxLength: 5 }).map((events) =>
  derivation(
    events.map(
      (made): DerivedEvent => ({
        ...made,
        evidence: [
          ...made.evidence,
          ...made.participants.slice(1).map((one) => words(TEXT, "official", "Ana Ruíz", one.name)),
          ...made.outlets.slice(1).map((one) => words(TEXT, "outlet", "NW", one.name)),
        ],
      }),
    ),
    100,
  ),
);

test("whatever is derived, its rows keep every rule of the tables and read back as they were written", () => {
  const folder = temporaryFolder();
  fc.assert(
    fc.property(anyDerivation, (document) => {
      writeTables(folder, toTables(document, { ...info, title: " \u0000 ", publisher: "=1+1" }));
      expect(verifyTables(folder).problems.map(describeProblem)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
