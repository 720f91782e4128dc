import { expect, test } from "vitest";
import type { CorpusArticle } from "../../src/corpus/article";
import { rowsOf } from "../../src/corpus/derive-article";
import { articleId } from "../../src/corpus/identity";
import { compile, DEFAULT_LEXICON } from "../../src/derive/lexicon";

const article = (id: string, text: string): CorpusArticle => ({
  id,
  published: "2024-05-07",
  text,
  title: null,
  publisher: null,
  url: null,
  language: "en",
});
const people = (id: string, text: string, lexicon = DEFAULT_LEXICON) =>
  rowsOf(article(id, text), lexicon).officials.map(({ official_id }) => official_id);
const outlets = (text: string) => rowsOf(article("a", text), DEFAULT_LEXICON).outlets.map(({ outlet_id }) => outlet_id);

test("an id that the tables can hold stays, and two others never become one", () => {
  expect(articleId("havana-2019-05-26")).toBe("havana-2019-05-26");
  expect(articleId(17)).toBe("17");
  const ids = ["A b", "a B", "a--b", "a-b", "a_b", "대화", "a-"].map(articleId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
});

test.each([
  ["country and office", "Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Monday.", true],
  ["an office spelt otherwise", "Ann Lee, Fiji's minister of foreign affairs, met President Bo Dahl of Norway.", true],
  ["another country", "Foreign Minister Ann Lee of Canada met President Bo Dahl of Norway on Monday.", false],
  ["another office", "Defense Minister Ann Lee of Fiji met President Bo Dahl of Norway on Monday.", false],
  ["no country", "Foreign Minister Ann Lee met President Bo Dahl of Norway on Monday.", false],
  ["an office that many hold", "Fijian official Ann Lee met President Bo Dahl of Norway on Monday.", false],
])("a name is tied to its bearer elsewhere by country and office: %s", (_, text, tied) => {
  const known = "ann-lee--fji--foreign-minister";
  const [id] = people("b", text).filter((one) => one.startsWith("ann-lee"));
  if (tied) expect(id).toBe(known);
  else expect(id).not.toBe(known);
});

test("what nothing ties has the article in its id, so that two articles never share it", () => {
  const text = "Foreign Minister Ann Lee met President Bo Dahl of Norway on Monday.";
  expect(people("a", text)).toContain("ann-lee--a");
  expect(people("b", text)).toContain("ann-lee--b");
});

test("the lexicon ties a person under all names, unless the countries differ or two bear the name", () => {
  const text = "Foreign Minister Ann Lee met President Bo Dahl of Norway on Monday.";
  const one = compile({ people: [{ name: "Ann Marie Lee", aliases: ["Ann Lee"], country: "FJI" }] });
  expect(people("a", text, one)).toContain("ann-marie-lee");
  expect(people("a", text.replace("Foreign", "Canadian Foreign"), one)).not.toContain("ann-marie-lee");
  const two = compile({
    people: [
      { name: "Ann Lee", country: "FJI" },
      { name: "Ann Lee", country: "CAN" },
    ],
  });
  expect(people("a", text, two)).toContain("ann-lee--a");
});

test("an outlet is one by the lexicon, else by name and country", () => {
  const met = "Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Monday";
  expect(outlets(`${met}, KCNA reported.`)).toEqual(["korean-central-news-agency"]);
  expect(outlets(`${met}, the Fijian Foreign Ministry said.`)).toEqual(["fijian-foreign-ministry--fji"]);
});

test("every row that names a person or an outlet names it by the id of its own row", () => {
  const text = "Foreign Minister Ann Lee of Fiji met President Bo Dahl on Monday, the Fijian Foreign Ministry said.";
  const rows = rowsOf(article("a", text), DEFAULT_LEXICON);
  const ids = new Set([...rows.officials.map((row) => row.official_id), ...rows.outlets.map((row) => row.outlet_id)]);
  const used = [
    ...rows.participants.map((row) => row.official_id),
    ...rows.reports.map((row) => row.outlet_id),
    ...rows.evidence.filter(({ field }) => /official|party|outlet/.test(field)).map(({ value }) => value),
  ];
  expect(used.length).toBeGreaterThan(4);
  expect(used.filter((id) => !ids.has(id))).toEqual([]);
});
