import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";
import { daysAndNames } from "./held";

const PUBLISHED = "2024-05-08";
const MEETS = "Prime Minister Mere Rokotui of Samoa met Queen Sita Molisa of Vanuatu on Thursday.";
const MET = "2024-05-02 Molisa,Rokotui";

/** What the case shows, and the text: Lee and Dahl were together on 7 May. */
const TOGETHER: [string, string][] = [
  [
    "shared something with another official",
    "On Tuesday Foreign Minister Ann Lee of Fiji shared a bench with President Bo Dahl of Norway.",
  ],
  [
    "was found with another official",
    "Foreign Minister Ann Lee of Fiji was closeted for an hour on Tuesday with President Bo Dahl of Norway.",
  ],
  [
    "did something with one met before",
    `President Bo Dahl of Norway is in Nadi. ${MEETS} On Tuesday Foreign Minister Ann Lee of Fiji walked the length of the pier with Dahl.`,
  ],
  [
    "told with its source",
    "Foreign Minister Ann Lee of Fiji hauled nets on Tuesday with President Bo Dahl of Norway, her ministry said.",
  ],
  [
    "named together on a day, beside another meeting",
    `${MEETS} On Tuesday Foreign Minister Ann Lee of Fiji got hold of President Bo Dahl of Norway in a side room.`,
  ],
  [
    "a line of a post without a verb",
    `${MEETS}\n\nAlso yesterday: Foreign Minister Ann Lee of Fiji & President Bo Dahl of Norway at the Reef Hotel.`,
  ],
  [
    "said to have talked in so many words",
    `${MEETS} Foreign Minister Ann Lee of Fiji said the offer was put to her on Tuesday by President Bo Dahl of Norway in talks at the port.`,
  ],
];

test.each(TOGETHER)("together: %s", (_, text) => {
  const other = text.includes(MEETS) ? [MET] : [];
  expect(daysAndNames(text, PUBLISHED).sort()).toEqual([...other, "2024-05-07 Dahl,Lee"]);
});

const NOT_TOGETHER: [string, string][] = [
  ["a quarrel", "Foreign Minister Ann Lee of Fiji broke with President Bo Dahl of Norway on Tuesday."],
  ["a friendship", "Foreign Minister Ann Lee of Fiji has long worked with President Bo Dahl of Norway."],
  ["on the line", "Foreign Minister Ann Lee of Fiji was on the line on Tuesday with President Bo Dahl of Norway."],
  ["on one plane", "Foreign Minister Ann Lee of Fiji waited on the plane on Tuesday with President Bo Dahl of Norway."],
  [
    "to come",
    "On Tuesday Foreign Minister Ann Lee of Fiji was to have shared a stage with President Bo Dahl of Norway.",
  ],
  [
    "a promise brought along",
    "Foreign Minister Ann Lee of Fiji met nobody on Tuesday. Minister Bo Dahl of Norway brought with him a list.",
  ],
  ["an opinion", "On Tuesday Foreign Minister Ann Lee of Fiji praised President Bo Dahl of Norway."],
  ["an election", "Foreign Minister Ann Lee of Fiji defeated President Bo Dahl of Norway in the runoff on Tuesday."],
  ["an invitation", "Foreign Minister Ann Lee of Fiji is invited for Tuesday by President Bo Dahl of Norway."],
  ["in one town", "Foreign Minister Ann Lee of Fiji and President Bo Dahl of Norway were in Oslo on Tuesday."],
  ["spoken of", "Foreign Minister Ann Lee of Fiji lectured on Tuesday on President Bo Dahl of Norway."],
  ["of one state", "On Tuesday Foreign Minister Ann Lee of Fiji and Trade Minister Siosi Vea of Fiji opened a bridge."],
  ["without a day", "Foreign Minister Ann Lee of Fiji and President Bo Dahl of Norway like the reef."],
  ["quoted", "“Tuesday is fine for Minister Ann Lee of Fiji and President Bo Dahl of Norway,” she thought aloud."],
];

test.each(NOT_TOGETHER)("not together: %s", (_, text) => {
  expect(daysAndNames(`${MEETS}\n\n${text}`, PUBLISHED)).toEqual([MET]);
});

test("officials named together on a day make a meeting no more than possible where the text tells of no other", () => {
  const { events } = derive("On Tuesday Foreign Minister Ann Lee of Fiji got hold of President Bo Dahl of Norway.", {
    published: PUBLISHED,
  });
  expect(events.map(({ kind, status }) => `${kind} ${status}`)).toEqual(["meeting possible"]);
});

test("that they were there is inferred, not stated", () => {
  const { events } = derive("On Tuesday Foreign Minister Ann Lee of Fiji ate with President Bo Dahl of Norway.", {
    published: PUBLISHED,
  });
  expect(events.flatMap(({ participants }) => participants.map(({ attendance }) => attendance))).toEqual([
    "inferred",
    "inferred",
  ]);
});
