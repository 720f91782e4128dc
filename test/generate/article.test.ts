import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type GeneratedArticle, generateArticle } from "../../src/generate/article";

const articles = (seed: number, from: number, size: number): GeneratedArticle[] =>
  Array.from({ length: size }, (_, at) => generateArticle(seed, from + at));
const many = articles(7, 0, 1500);

function groups<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const byKey = new Map<string, T[]>();
  for (const [key, value] of pairs) byKey.set(key, [...(byKey.get(key) ?? []), value]);
  return byKey;
}

test("an article is the same whichever were made before it", () => {
  expect(generateArticle(7, 1203)).toEqual(many[1203]);
  generateArticle(8, 5);
  expect(articles(7, 40, 3)).toEqual(many.slice(40, 43));
});

test("the articles are the same on every machine", () => {
  const lines = many.slice(0, 300).map((one) => JSON.stringify(one));
  expect(createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16)).toBe("4d6fc4d6b9daa9d5");
});

test("other seeds tell other stories, and far articles can be made at once", () => {
  expect(generateArticle(8, 3).text).not.toBe(many[3]!.text);
  const [far] = articles(2 ** 40, 900_000_000, 1);
  expect(far!.id).toBe("s1099511627776-900000000");
  expect(far!.text).not.toBe("");
});

test("a text is whole: no slot is left open, no space or comma doubled, each paragraph begins with a capital", () => {
  const odd = /[[\]{}‚|]|undefined|NaN| {2}|,,| [,.;]|,\.|\.\./;
  expect(many.filter(({ text, title }) => odd.test(text) || odd.test(title))).toEqual([]);
  const low = many.flatMap(({ text }) => text.split("\n\n").filter((paragraph) => /^[a-z]/.test(paragraph)));
  expect(low).toEqual([]);
});

test("texts have some words to some hundreds", () => {
  const lengths = many.map(({ text }) => text.split(/\s+/).length).sort((a, b) => a - b);
  expect(lengths[0]).toBeGreaterThan(9);
  expect(lengths[750]).toBeGreaterThan(100);
  expect(lengths.at(-1)).toBeLessThan(800);
});

test("gold is what its text says: everybody is named there, nothing is later than the publication, days add up", () => {
  for (const { text, published, gold } of many) {
    for (const { officials, day } of gold.events) {
      for (const name of officials) expect(text).toContain(name);
      if (day) expect(day <= published).toBe(true);
    }
    const counted = gold.events.filter(({ kind, day }) => kind !== "call" && day !== null);
    const sum = Object.values(gold.days).reduce((total, least) => total + least, 0);
    expect(sum).toBe(counted.reduce((total, { min }) => total + min, 0));
  }
});

test("a visit is told by several articles, which agree on the day and tell different parts", () => {
  const told = groups(
    many.flatMap(({ id, gold }) => gold.events.map((event) => [event.meeting, { id, ...event }] as const)),
  );
  const twice = [...told.values()].filter((events) => new Set(events.map(({ id }) => id)).size > 1);
  expect(twice.length).toBeGreaterThan(200);
  for (const events of twice) {
    expect(new Set(events.flatMap(({ day }) => day ?? [])).size).toBeLessThan(2);
    expect(new Set(events.map(({ kind }) => kind)).size).toBe(1);
  }
});

test("officials come back in other visits", () => {
  const pairs = many.flatMap(({ gold }) =>
    gold.events.flatMap((event) => event.officials.map((name) => [name, gold.visit] as const)),
  );
  const again = [...groups(pairs).values()].filter((visits) => new Set(visits).size > 1);
  expect(again.length).toBeGreaterThan(50);
});

test("some articles tell of no meeting, some of series and calls, some credit others than themselves", () => {
  const events = many.flatMap(({ gold }) => gold.events);
  const none = many.filter(({ gold }) => gold.events.length === 0).length / many.length;
  expect(none).toBeGreaterThan(0.1);
  expect(none).toBeLessThan(0.4);
  for (const kind of ["series", "call"])
    expect(events.filter((event) => event.kind === kind).length).toBeGreaterThan(20);
  expect(events.filter(({ outlets }) => outlets.length === 0).length).toBeGreaterThan(100);
  expect(new Set(events.flatMap(({ outlets }) => outlets)).size).toBeGreaterThan(100);
});
