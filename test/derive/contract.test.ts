import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derive } from "../../src/derive/derive";
import { ATTENDANCES, DATE_BASES, EVENT_KINDS, EVENT_STATUSES, EVIDENCE_FIELDS, LINKS, SIDES } from "../../src/model";
import { readGold } from "../../src/score/gold";

const cases = readGold("test/cases/dev");

describe("every dispatch gives a document by the contract", () => {
  test.each(cases.map((gold) => [gold.id, gold] as const))("%s", (_, gold) => {
    const text = gold.text.join("\n\n");
    check(text, derive(text, { published: gold.published }));
  });
});

function check(text: string, derivation: ReturnType<typeof derive>): void {
  const points = Array.from(text);
  expect(derivation.article.length).toBe(points.length);
  expect(derivation.article.sha256).toMatch(/^[0-9a-f]{64}$/);
  const ids = derivation.events.map((event) => event.id);
  expect(ids).toEqual(ids.map((_, i) => `e${i + 1}`));
  for (const event of derivation.events) {
    expect(EVENT_KINDS).toContain(event.kind);
    expect(EVENT_STATUSES).toContain(event.status);
    expect([null, ...DATE_BASES]).toContain(event.dateBasis);
    if (event.earliest && event.latest) expect(event.earliest <= event.latest).toBe(true);
    expect(event.count.min).toBeGreaterThan(0);
    if (event.partOf) expect(ids).toContain(event.partOf);
    for (const { side, attendance } of event.participants) {
      expect(SIDES).toContain(side);
      expect(ATTENDANCES).toContain(attendance);
    }
    for (const { link } of event.outlets) expect(LINKS).toContain(link);
    for (const { field, value, start, end } of event.evidence) {
      expect(EVIDENCE_FIELDS).toContain(field);
      expect(start).toBeLessThan(end);
      expect(points.slice(start, end).join("")).toBe(value);
    }
  }
}

const words = [...new Set(cases.flatMap((gold) => gold.text.join(" ").split(" ")))];
const piece = fc.oneof(
  { weight: 50, arbitrary: fc.nat(words.length - 1).map((i) => words[i]!) },
  fc.constantFrom("\u{1f600}", "\ud800", "\u200f", "\r\n", "\n\n", "((", "\u201c", "U.S."),
);

test("whatever the text, spans lie inside it, read back what they claim, and a second run gives the same", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), (words) => {
      const text = words.join(" ");
      const first = derive(text, { published: "2019-05-26" });
      check(text, first);
      expect(derive(text, { published: "2019-05-26" })).toEqual(first);
    }),
    { numRuns: 200 },
  );
});

test("a text that breaks off at any word is read up to there", () => {
  const text =
    "Foreign Minister Ann Lee of Fiji met President Bo Dahl in Oslo on Monday. The agency quoted Lee as saying it.";
  for (let to = text.indexOf(" "); to > 0; to = text.indexOf(" ", to + 1))
    check(text.slice(0, to), derive(text.slice(0, to), { published: "2024-05-07" }));
});

test("a dispatch of which some is missing is read without it", () => {
  for (const [i, { text, published }] of cases.entries()) {
    const paragraph = text[i % text.length]!.split(" ");
    for (let word = 1; word < paragraph.length; word += 9) {
      for (const rest of [
        paragraph.slice(0, word),
        paragraph.slice(word),
        paragraph.filter((_, at) => at % 7 !== word % 7),
      ])
        check(rest.join(" "), derive(rest.join(" "), { published }));
    }
  }
});

test.each([
  ["We were told of it by the embassy, according to the"],
  ["“We have nothing to hide,” Mr Dahl told"],
  ["that the cost of closing the gap has risen to 140 million dollars, and was reported to have met Bo Dahl."],
  ["target set by the government met, Commerce Minister Bo Dahl said on Monday."],
  ["She met Bo Dahl of Norway on 9 March and saw Ann Lee of Fiji that same"],
  [
    "Bo Dahl arrived.\n\nHe met our reporter in Suva. It rained.\n\nWe talked.\n\nTwo days before, the minister had been ",
  ],
  ["Minister Ann Lee, Fiji: Two days on our border. Here is the summary.\n\nOn Monday in Oslo "],
])("what breaks off before or after a word that a rule looks past is read: %s", (text) => {
  check(text, derive(text, { published: "2024-05-07" }));
});

test("a text that is no more than a dateline is read to its end", () => {
  expect(derive("Oslo. (NTB)", { published: "2024-05-07" }).events).toEqual([]);
});

test("a paragraph about nothing of the kind changes no event", () => {
  const weather = "Rain fell over the hills and the harvest was said to be good.";
  for (const gold of cases) {
    const before = derive(gold.text.join("\n\n"), { published: gold.published });
    const after = derive([...gold.text, weather].join("\n\n"), { published: gold.published });
    expect(after.events).toEqual(before.events);
  }
});

test("a byte-order mark and other line ends move nothing", () => {
  for (const gold of cases.slice(0, 6)) {
    const text = gold.text.join("\n\n");
    const plain = derive(text, { published: gold.published });
    expect(derive(`\ufeff${text}`, { published: gold.published }).events).toEqual(plain.events);
    const names = (events: typeof plain.events) => events.map((event) => [event.kind, event.date, event.participants]);
    expect(names(derive(text.replaceAll("\n", "\r\n"), { published: gold.published }).events)).toEqual(
      names(plain.events),
    );
  }
});

test.each([
  ["commas", ",".repeat(100_000)],
  ["capitals", "Kim ".repeat(50_000)],
  ["quotation marks and brackets", "\u201c(".repeat(50_000)],
  ["meetings without an end", "Minister Ann Lee met President Bo Li ".repeat(3_000)],
  ["possessives", "the country's ".repeat(20_000)],
])("a hostile text of %s comes to an end", (_, text) => {
  expect(derive(text, { published: "2019-05-26" }).article.length).toBe(text.length);
});

test("a day of publication that is none is refused", () => {
  expect(() => derive("Text.", { published: "2019-02-30" })).toThrow(/YYYY-MM-DD/);
});
