import { expect, test } from "vitest";
import { comparisonFigure } from "../../src/figures/comparison";
import { article, event, tables } from "../fixtures";

const host = (event_id: string, official_id: string) => ({
  event_id,
  official_id,
  side: "host" as const,
  role: null,
  attendance: "stated" as const,
});

/** Two reports of one visit: they agree on a meeting, give another day for a second, and each tells one alone. */
const reports = tables({
  articles: [
    article({ article_id: "north", publisher: "Harbour Herald", published: "2019-06-02" }),
    article({ article_id: "south", publisher: "Valley Courier", published: "2019-06-03" }),
  ],
  events: [
    event({ event_id: "n1", article_id: "north", date: "2019-06-01" }),
    event({ event_id: "n2", article_id: "north", date: "2019-06-01" }),
    event({ event_id: "n3", article_id: "north", date: "2019-06-02" }),
    event({ event_id: "s1", article_id: "south", date: "2019-06-01" }),
    event({ event_id: "s2", article_id: "south", date: "2019-06-02" }),
    event({ event_id: "s3", article_id: "south", date: "2019-06-02", kind: "gift" }),
  ],
  participants: [host("n1", "ada"), host("n2", "ben"), host("n3", "cleo"), host("s1", "ada"), host("s2", "ben")],
  officials: [
    { official_id: "ada", name: "Ada Moreno", aliases: [], country: "CUB", office: "Minister of Trade" },
    { official_id: "ben", name: "Ben Ortega", aliases: [], country: "CUB", office: "Minister of Health" },
    { official_id: "cleo", name: "Cleo Suárez", aliases: [], country: "CUB", office: null },
  ],
});

test("two reports are set side by side: what they agree on, contradict one another in, and tell alone", () => {
  const { data, layout } = comparisonFigure(reports);
  expect(
    (layout.title as { text: string }).text
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  ).toBe("Two articles agree on one of four events and contradict one another on one; two are told by one alone");
  const marks = (data as { name: string; x: string[] }[]).slice(1);
  expect(marks.map(({ name, x }) => [name, x])).toEqual([
    ["Told", ["north", "south", "north", "south"]],
    ["Contradicted", ["north", "south"]],
  ]);
  expect(layout.annotations!.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["1 Jun", "2 Jun", "day differs"]),
  );
  expect(layout.meta.alt).toContain("Ben Ortega: day differs");
});
