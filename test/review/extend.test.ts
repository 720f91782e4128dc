import { expect, test } from "vitest";
import { extendTables } from "../../src/review/extend";
import { toTables } from "../../src/review/to-tables";
import { loadTables } from "../../src/tables/load";
import { tables } from "../fixtures";
import { derivation, derived, outlet, person, words } from "./derivation";

const TEXT = "Ana Ruiz met Jon Berg, the Wire said.";
const meeting = (names: string[], values = {}) =>
  derived({
    participants: names.map((name) => person(name, values)),
    outlets: [outlet("Wire")],
    evidence: [
      words(TEXT, "kind", "met", "meeting"),
      ...names.map((name) => words(TEXT, "official", "Jon Berg", name)),
      words(TEXT, "outlet", "Wire"),
    ],
  });
const article = (article_id: string, names: string[], values = {}, facts = {}) =>
  toTables(derivation([meeting(names, values)]), { article_id, language: "en", ...facts });
const ids = (rows: { official_id: string }[]) => rows.map(({ official_id }) => official_id);

test("an article is added behind the others, and people of one id are one", () => {
  const both = extendTables(
    article("a", ["Jon Berg"], { country: "NOR" }),
    article("b", ["Jon Berg", "Kari Lie"], { role: "guest" }),
  );
  expect(both.events.map(({ event_id }) => event_id)).toEqual(["a-e1", "b-e1"]);
  expect(both.officials).toEqual([
    { official_id: "jon-berg", name: "Jon Berg", aliases: [], country: "NOR", office: "Guest" },
    { official_id: "kari-lie", name: "Kari Lie", aliases: [], country: null, office: "Guest" },
  ]);
  expect(both.outlets).toHaveLength(1);
});

test("the same article again takes the place of its old rows, and its people go with them", () => {
  const both = extendTables(article("a", ["Jon Berg", "Ana Ruiz"]), article("b", ["Kari Lie"]));
  const again = extendTables(both, article("a", ["Jon Berg"], { country: "NOR" }));
  expect(again.events.map(({ event_id }) => event_id)).toEqual(["a-e1", "b-e1"]);
  expect(ids(again.participants)).toEqual(["jon-berg", "kari-lie"]);
  expect(again.officials.map(({ official_id, country }) => [official_id, country])).toEqual([
    ["jon-berg", "NOR"],
    ["kari-lie", null],
  ]);
});

test("deriving twice gives the very rows of deriving once", () => {
  const committed = loadTables();
  const once = extendTables(committed, article("b", ["Kari Lie", "Raúl Castro"]));
  expect(extendTables(once, article("b", ["Kari Lie", "Raúl Castro"]))).toEqual(once);
  expect(extendTables(committed, tables({}))).toEqual(committed);
});

test("what is known of an article stays where it is not said again", () => {
  const known = article("a", ["Jon Berg"], {}, { publisher: "The Wire", url: "https://example.org/" });
  expect(extendTables(known, article("a", ["Jon Berg"])).articles[0]).toMatchObject({
    publisher: "The Wire",
    url: "https://example.org/",
  });
});
