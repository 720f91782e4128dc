import fc from "fast-check";
import { expect, test } from "vitest";
import { bundleOf } from "../../src/notebook/show";
import { markText } from "../../src/review/mark";
import { proposals } from "../../src/review/proposals";
import { derivation, derived, outlet, person, words } from "./derivation";

const TEXT = "🤝 Ana Ruiz may have met <b>Jon Berg</b> on Tuesday.\n\nShe met Kari Lie, the Wire said.";
const possible = derived({
  status: "possible",
  participants: [person("Ana Ruiz"), person("Jon Berg", { attendance: "possible" })],
  evidence: [
    words(TEXT, "kind", "met", "meeting"),
    words(TEXT, "official", "Ana Ruiz"),
    words(TEXT, "official", "<b>Jon Berg", "Jon Berg"),
    words(TEXT, "official", "Jon Berg"),
    words(TEXT, "date", "Tuesday", "2024-05-07"),
  ],
});
const held = derived({
  id: "e2",
  participants: [person("Ana Ruiz"), person("Kari Lie")],
  outlets: [outlet("Wire")],
  evidence: [
    words(TEXT, "kind", "met", "meeting", 50),
    words(TEXT, "official", "She", "Ana Ruiz"),
    words(TEXT, "outlet", "Wire", "Northern Wire"),
  ],
});
const document = derivation([held, possible]);

test("each claim is marked at its words, the longer of two that overlap", () => {
  const { marks } = markText(TEXT, document);
  expect(
    marks.map(({ kind, label, start, end }) => [kind, label, Array.from(TEXT).slice(start, end).join("")]),
  ).toEqual([
    ["official", "Ana Ruiz", "Ana Ruiz"],
    ["meeting", "e1 possible meeting", "met"],
    ["official", "Jon Berg", "<b>Jon Berg"],
    ["day", "2024-05-07", "Tuesday"],
    ["official", "Ana Ruiz", "She"],
    ["meeting", "e2 meeting", "met"],
    ["outlet", "Northern Wire", "Wire"],
  ]);
});

test("a marked text is shown with its labels in words, and nothing of it is markup", async () => {
  const bundle = await bundleOf(markText(TEXT, document));
  const html = String(bundle!.data["text/html"]);
  expect(html).toContain("She <small>[official: Ana Ruiz]</small>");
  expect(html).toContain("&lt;b&gt;Jon Berg");
  expect(html).not.toContain("<b>");
  expect(bundle!.data["text/plain"]).toContain("Wire [outlet: Northern Wire] said.");
});

test("whatever the marks, the text is kept whole and its marks do not overlap", () => {
  const evidence = fc.record({
    field: fc.constantFrom("official", "date", "kind", "outlet", "place"),
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(evidence, { maxLength: 8 }), (spans) => {
      const made = spans.map(({ field, start, length }) => ({
        ...words(TEXT, field as "kind", "met"),
        start,
        end: start + length,
      }));
      const { text, marks } = markText(TEXT, derivation([derived({ evidence: made })]));
      expect(text).toBe(TEXT);
      for (const [index, mark] of marks.entries())
        expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
    }),
  );
});

test("proposals stand beside their sentences, the most uncertain first", () => {
  expect(proposals(TEXT, document)).toMatchObject([
    {
      event: "e1",
      what: "meeting, possible",
      officials: ["Ana Ruiz", "Jon Berg (possible)"],
      uncertain: "said to be possible; possibly there: Jon Berg; no outlet",
      sentence: "🤝 Ana Ruiz may have met <b>Jon Berg</b> on Tuesday.",
    },
    { event: "e2", uncertain: "", sentence: "She met Kari Lie, the Wire said." },
  ]);
});
