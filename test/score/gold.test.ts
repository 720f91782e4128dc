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
