import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";
import { generateArticle } from "../../src/generate/article";
import { scoreGold } from "../../src/score/score";

// A floor well under what is measured, so that it falls only when something breaks.
test("what is derived from generated articles is mostly right, and what several tell is linked, hardly ever wrongly", () => {
  const gold = Array.from({ length: 600 }, (_, index) => {
    const { id, published, text, gold } = generateArticle(11, index);
    return { id, published, text: [text], events: gold.events.filter(({ kind }) => kind !== "call"), days: gold.days };
  });
  const { officials, links } = scoreGold(gold, derive);
  expect(officials.f1).toBeGreaterThan(0.85);
  expect(links.right).toBeGreaterThan(200);
  expect(links.precision).toBeGreaterThan(0.98);
  expect(links.recall).toBeGreaterThan(0.85);
}, 60_000);
