import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";

const A = "Foreign Minister Ann Lee of Fiji";
const B = "President Bo Dahl of Norway";
const C = "Prime Minister Siosi Vea of Tonga";

/** What the case shows, the text, and the meetings held: day and surnames. Written on Friday 10 May 2024. */
const CASES: [string, string, string[]][] = [
  [
    "the day of what one told another carries to the meeting after it",
    `${A} told ${B} on Wednesday that Fiji would sign. She met ${C} at the palace.`,
    ["2024-05-08 Lee, Vea"],
  ],
  [
    "what is to come in one clause takes nothing from the day of another",
    `Fiji and Norway agreed on Wednesday to work on a treaty which will enter into force next year. ${A} met ${B}.`,
    ["2024-05-08 Lee, Dahl"],
  ],
  [
    "a day that only tells which devaluation moves no story",
    `${A} met ${B} on Wednesday. They spoke of the effects of the April 22 devaluation. Lee also met ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-08 Lee, Vea"],
  ],
  [
    "a weekday that an older day stands before is still the last one",
    `${A} met ${B} on Wednesday to speak of the April 22 devaluation. She had met ${C} on Tuesday.`,
    ["2024-05-08 Lee, Dahl", "2024-05-07 Lee, Vea"],
  ],
  [
    "a day told in passing moves no story",
    `${A} met ${B} on Wednesday. Dahl, who flew to Suva on Monday, praised her. Lee also met ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-08 Lee, Vea"],
  ],
  [
    "a look back leaves the story where it was",
    `${A} met ${B} on Wednesday. On Monday her deputies had met in Nadi. Lee also received ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-08 Lee, Vea"],
  ],
  [
    "that day is the one last spoken of, a look back included",
    `${A} met ${B} on Wednesday. On Monday she had flown to Oslo. That evening she had met ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-06 Lee, Vea"],
  ],
  [
    "a day still to come moves no story",
    `${A} met ${B} on Wednesday. He is due to leave on Saturday. Lee also met ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-08 Lee, Vea"],
  ],
];

test.each(CASES)("%s", (_, text, expected) => {
  const { events } = derive(text, { published: "2024-05-10" });
  const held = events.filter((event) => event.status === "held" && event.kind === "meeting");
  const surnames = (event: (typeof held)[number]) => event.participants.map(({ name }) => name.split(" ").pop());
  expect(held.map((event) => `${event.date} ${surnames(event).join(", ")}`)).toEqual(expected);
});
