import { expect, test } from "vitest";
import { comparisonFigure } from "../../src/figures/comparison";
import { matchEvents } from "../../src/figures/matches";
import type { Event, Tables } from "../../src/model";
import { article, event, tables } from "../fixtures";

/** Tables of two articles; each event names its article, its host and what is particular to it. */
function articles(told: (Partial<Event> & { article_id: string; host?: string })[]): Tables {
  const events = told.map(({ host: _, ...values }, index) => event({ event_id: `e${index}`, ...values }));
  return tables({
    articles: [article({ article_id: "a" }), article({ article_id: "b", publisher: "The Other" })],
    events,
    participants: told.flatMap(({ host }, index) =>
      host === undefined
        ? []
        : [
            {
              event_id: `e${index}`,
              official_id: host,
              side: "host" as const,
              role: null,
              attendance: "stated" as const,
            },
          ],
    ),
  });
}

const verdicts = (rows: Tables) =>
  matchEvents(rows).map(({ tellings, contradictions }) => [
    tellings.map(({ event }) => event.event_id),
    contradictions,
  ]);

test("the same kind of event with the same counterparts is one event, told twice", () => {
  expect(
    verdicts(
      articles([
        { article_id: "a", host: "x" },
        { article_id: "b", host: "x" },
      ]),
    ),
  ).toEqual([[["e0", "e1"], []]]);
});

test("other counterparts make another event", () => {
  expect(
    verdicts(
      articles([
        { article_id: "a", host: "x" },
        { article_id: "b", host: "y" },
      ]),
    ),
  ).toHaveLength(2);
});

test("two meetings with the same counterpart are matched in their order", () => {
  const told = [
    { article_id: "a", host: "x", date: "2019-05-22" },
    { article_id: "a", host: "x", date: "2019-05-23" },
    { article_id: "b", host: "x", date: "2019-05-23" },
    { article_id: "b", host: "x", date: "2019-05-22" },
  ];
  expect(verdicts(articles(told))).toEqual([
    [["e0", "e3"], []],
    [["e1", "e2"], []],
  ]);
});

test("days that cannot both be right contradict one another, a day within a span does not", () => {
  const day = { article_id: "a", kind: "arrival" as const, date: "2019-05-21" };
  expect(verdicts(articles([day, { ...day, article_id: "b", date: "2019-05-22" }]))[0]![1]).toEqual(["day"]);
  const span = { ...day, article_id: "b", date: "2019-05-20/2019-05-22", earliest: "2019-05-20", latest: "2019-05-22" };
  expect(verdicts(articles([day, span]))[0]![1]).toEqual([]);
});

test("held against denied, and numbers that exclude one another, are contradictions", () => {
  const told = { article_id: "a", host: "x" };
  expect(verdicts(articles([told, { ...told, article_id: "b", status: "denied" }]))[0]![1]).toEqual(["status"]);
  const series = { article_id: "a", kind: "series" as const, count_min: 2, count_max: 2 };
  expect(verdicts(articles([series, { ...series, article_id: "b", count_min: 3, count_max: null }]))[0]![1]).toEqual([
    "number",
  ]);
});

test("the figure names the agreement and says what each article has where they differ", () => {
  const rows = articles([
    { article_id: "a", host: "x" },
    { article_id: "b", host: "x" },
    { article_id: "a", kind: "arrival", date: "2019-05-21" },
    { article_id: "b", kind: "arrival", date: "2019-05-22" },
    { article_id: "b", kind: "gift" },
  ]);
  const { layout } = comparisonFigure(rows);
  expect((layout.title as { text: string }).text.replaceAll("<br>", " ").replace(/<\/?b>/g, "")).toBe(
    "Two articles agree on one of three events and contradict one another on one; one is told by one alone",
  );
  expect(layout.annotations!.map(({ text }) => text)).toEqual(expect.arrayContaining(["21 May", "22 May"]));
});
