import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UsageError } from "../../src/errors";
import { readGold } from "../../src/score/gold";
import { temporaryFolder } from "../fixtures";

const folderWith = (content: string) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "one.json"), content);
  return folder;
};
const whole = {
  published: "2024-05-08",
  text: ["One.", "Two."],
  events: [
    { kind: "meeting", status: "held", day: "2024-05-07", officials: ["Ana Ruiz"], outlets: [] },
    { kind: "meeting", status: "planned", day: null, officials: ["Jon Berg"], outlets: [] },
  ],
  days: { "2024-05-07": 1 },
};

test("a gold file gives its text by paragraphs and the meetings that were held", () => {
  expect(readGold(folderWith(JSON.stringify(whole)))).toEqual([
    {
      id: "one",
      published: "2024-05-08",
      text: ["One.", "Two."],
      events: [{ day: "2024-05-07", officials: ["Ana Ruiz"], outlets: [] }],
      days: { "2024-05-07": 1 },
    },
  ]);
});

test.each([
  ["the file is cut short", '{"published":', /one\.json: this is not JSON/],
  ["there is no day of publication", JSON.stringify({ ...whole, published: "May" }), /published is no day/],
  ["the text is missing", JSON.stringify({ ...whole, text: undefined }), /text is no list of words/],
  ["a day is none", JSON.stringify({ ...whole, events: [{ kind: "meeting", day: "May 7" }] }), /events\[0\]\.day/],
  [
    "an event has no kind",
    JSON.stringify({ ...whole, events: [{ day: null }] }),
    /events\[0\]\.kind is none of meeting/,
  ],
  ["a count is no number", JSON.stringify({ ...whole, days: { "2024-05-07": "one" } }), /days: 2024-05-07/],
  ["the file holds a list", "[]", /the file is no object/],
])("gold is refused, with file and field, where %s", (_, content, message) => {
  const read = () => readGold(folderWith(content));
  expect(read).toThrow(UsageError);
  expect(read).toThrow(message);
});

test("a folder without gold is refused", () => {
  expect(() => readGold(temporaryFolder())).toThrow(/holds no gold/);
});

test("a file of lines gives a text for each, its gold beside it or within", () => {
  const path = join(temporaryFolder(), "corpus.jsonl");
  const { events, days } = whole;
  const lines = [
    { id: "a", published: whole.published, text: "One.\n\nTwo.", gold: { events, days } },
    { ...whole, id: "b" },
  ];
  writeFileSync(path, `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
  const held = [{ day: "2024-05-07", officials: ["Ana Ruiz"], outlets: [] }];
  expect(readGold(path)).toMatchObject([
    { id: "a", text: ["One.\n\nTwo."], events: held, days },
    { id: "b", text: ["One.", "Two."], events: held, days },
  ]);
});

test.each([
  ["a line has no id", JSON.stringify(whole), /corpus\.jsonl, line 1: id/],
  ["a line is cut short", `${JSON.stringify({ ...whole, id: "a" })}\n{"id":`, /line 2: this is not JSON/],
  ["there is none", "\n", /holds no gold/],
])("lines are refused where %s", (_, content, message) => {
  const path = join(temporaryFolder(), "corpus.jsonl");
  writeFileSync(path, content);
  expect(() => readGold(path)).toThrow(message);
});
