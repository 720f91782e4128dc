import { expect, test } from "vitest";
import { countDays } from "../../src/counts/per-day";
import { derive } from "../../src/derive/derive";
import { eventRow } from "../../src/review/event-row";

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
    "the day of a round behind which two remain apart is the story's",
    `Fiji and Norway remain far apart over tuna after a second round in Oslo yesterday.\n\n${A} and ${B} met for three hours.`,
    ["2024-05-09 Lee, Dahl"],
  ],
  [
    "a part of the day in a dateline that ends like a sentence",
    `SUVA, Thursday night. ${A} this morning received ${B}.`,
    ["2024-05-09 Lee, Dahl"],
  ],
  [
    "whose second session it was is whom the text goes on about",
    `Fiji's chief negotiator met her Norwegian counterpart on Wednesday.\n\nAnn Lee and Bo Dahl talked for five hours.\n\nIt was Dahl's second session with a Pacific envoy this week. On Monday he saw the Tongan expert Siosi Vea in Nadi.`,
    ["2024-05-08 Lee, Dahl", "2024-05-06 Dahl, Vea"],
  ],
  [
    "they who were received, and not who received them, are met elsewhere",
    `The three envoys, Bo Dahl of Norway, Ida Holm of Denmark and Tomas Berg of Finland, were received together on Tuesday by ${A}. They flew on. Foreign Minister Siosi Vea of Tonga met them on Thursday.`,
    ["2024-05-07 Dahl, Holm, Berg, Lee", "2024-05-09 Vea, Dahl, Holm, Berg"],
  ],
  [
    "the day of a treaty is not the story's",
    `Wednesday: ${A} met ${B}.\n\nLee spoke of the treaty of 4 May between the islands.\n\nShe met ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-08 Lee, Vea"],
  ],
  [
    "the number of a post stands before the day that heads it",
    `1/ Monday: ${A} met ${B}.\n\n2/ Tuesday: the reef. Lee sat down with ${C}.`,
    ["2024-05-06 Lee, Dahl", "2024-05-07 Lee, Vea"],
  ],
  [
    "a day and a place head an item, and hold for the items after it",
    `YESTERDAY IN OSLO: A big crowd came. ${A} met ${B}.\n\nALSO SEEN: Lee having lunch with ${C}.\n\nTODAY: Lee saw Foreign Minister Tomas Berg of Finland.`,
    ["2024-05-09 Lee, Dahl", "2024-05-09 Lee, Vea", "2024-05-10 Lee, Berg"],
  ],
  [
    "today is, in a quotation, the day of the one who spoke",
    `The two countries agreed on Wednesday on a bridge. ${A} and ${B} met for two hours. "Today's conversation was about steel," Dahl said.`,
    ["2024-05-08 Lee, Dahl"],
  ],
  [
    "today is, outside the quotations, the day of writing",
    `The two countries agreed on Wednesday "on a bridge". ${A} met ${B} today.`,
    ["2024-05-10 Lee, Dahl"],
  ],
  [
    "yesterday is, in a quotation, the day before that on which it was said",
    `"I met ${B} yesterday," ${A} said on Wednesday.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  [
    "a day that another explains",
    `On Monday, two days before he resigned in Oslo, ${A} met ${B}.`,
    ["2024-05-06 Lee, Dahl"],
  ],
  [
    "a day behind a semicolon is of what follows",
    `In Suva on Tuesday ${A} met ${B}; in Nadi on Wednesday she opened a school.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  ["a place and a day in brackets date the text", `(Suva, 8 May 2024) ${A} met ${B} today.`, ["2024-05-08 Lee, Dahl"]],
  [
    "talks between two did something, and not the second of them",
    `Monday's talks between ${A} and ${B} did not last.`,
    ["2024-05-06 Lee, Dahl"],
  ],
  [
    "an office says on which day the meeting was held",
    `${A} receives ${B}. Her office said the meeting, held on Tuesday 7 May, dealt with a cable, expected to open next year.`,
    ["2024-05-07 Lee, Dahl"],
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
    "a paragraph that begins later in the day is of the day of the meeting told",
    `${A} met ${B} on Wednesday. She told him of a letter that she had on Monday from Nadi.\n\nLater in the day Lee met ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-08 Lee, Vea"],
  ],
  [
    "within a paragraph it is of the day last spoken of",
    `${A} met ${B} on Wednesday. On Monday she flew to Oslo. In the evening she saw ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-06 Lee, Vea"],
  ],
  [
    "yesterday's talks, which the text is about, begin its story",
    `What we learned from yesterday's round of the fishing talks.\n\n${A} met ${B} for an hour.`,
    ["2024-05-09 Lee, Dahl"],
  ],
  [
    "up to a day, and that evening",
    `The pilots were on strike until Tuesday. That evening ${A} met ${B}.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  [
    "a date with its weekday opens the clause that tells the meeting",
    `${A} flew to Oslo, where on Tuesday, 7 May, she met ${B}.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  [
    "who speaks after talks does so on the day of the announcement",
    `A bridge will be built, ${A}, announced yesterday. Lee was speaking to reporters after talks with ${B}.`,
    ["2024-05-09 Lee, Dahl"],
  ],
  [
    "a day still to come moves no story",
    `${A} met ${B} on Wednesday. He is due to leave on Saturday. Lee also met ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-08 Lee, Vea"],
  ],
  [
    "the sentence after it tells the day of a meeting",
    `${A} met ${B}. The meeting, which took place on Tuesday, lasted an hour.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  [
    "a day that names the meeting told before dates it",
    `${A} has met ${B}. Tuesday's talks dwelt on fish.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  [
    "those who met and talked on a day met on that day",
    `${A} met ${B}. They talked for an hour on Tuesday.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  [
    "the day of the next meeting dates no meeting before it",
    `${A} met ${B} at the palace. The next meeting will be held on Saturday.`,
    ["2024-05-10 Lee, Dahl"],
  ],
  [
    "a meeting that another came after keeps its day to itself",
    `On Wednesday ${A} met ${B}, following Tuesday's meeting with ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-07 Lee, Vea"],
  ],
  [
    "the day of a summit still to come dates no meeting before it",
    `${A} met ${B} ahead of Friday's summit, on Wednesday.`,
    ["2024-05-08 Lee, Dahl"],
  ],
  [
    "the day of an occasion dates those who met at it",
    `At Tuesday's ceremony ${A} met ${B}.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  [
    "prices that rose on a day move no story",
    `${A} met ${B} on Wednesday. Inflation rose to 5 percent on Monday. She also met ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-08 Lee, Vea"],
  ],
  [
    "an earthquake that struck on a day moves no story",
    `${A} met ${B} on Wednesday. They spoke of the earthquake that hit Suva on May 2. She also met ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-08 Lee, Vea"],
  ],
  [
    "the 9th meeting of a body is no day of the month",
    `${A} met ${B} on Wednesday to speak of the outcome of the 6th meeting of the commission. The same day she met ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-08 Lee, Vea"],
  ],
  [
    "the night before, of what had been, looks back from the day told",
    `${A} met ${B} on Wednesday. The night before she had met ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-07 Lee, Vea"],
  ],
  [
    "talks held on works still to be built were held",
    `${A} held talks with ${B} on Tuesday on a dam that is to be built next year.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  [
    "the previous day, told in passing, is leant on by nothing",
    `${A} met ${B} on Wednesday. Dahl informed her of the outcome of his talks, held the previous day, with ${C}. The same day Lee saw Senator Kai Moe of Fiji.`,
    ["2024-05-08 Lee, Dahl", "2024-05-07 Dahl, Vea", "2024-05-08 Lee, Moe"],
  ],
  [
    "a day that a visit lasts to is leant on by nothing",
    `${A} met ${B} on Wednesday. Lee, who is on a visit to Norway through Saturday, toured a port the previous day. She also met ${C}.`,
    ["2024-05-08 Lee, Dahl", "2024-05-08 Lee, Vea"],
  ],
  [
    "when they last met is told of another meeting",
    `${A} and ${B} agreed on Wednesday on a treaty during talks in Oslo. They last met in November.`,
    ["2024-05-08 Lee, Dahl"],
  ],
  [
    "talks held in quotation marks, and long ago, move no story",
    `${A} told reporters in Suva on Wednesday that she had held "brotherly discussions" with ${B} on Sunday. While in Suva she called on ${C}.`,
    ["2024-05-05 Lee, Dahl", "2024-05-08 Lee, Vea"],
  ],
  [
    "what was said on a day when meeting someone was said at a meeting on that day",
    `${A} said here Wednesday when meeting with visiting ${B} that Fiji would sign.`,
    ["2024-05-08 Lee, Dahl"],
  ],
  [
    "that session is of the day last spoken of",
    `${A} met ${B} on Wednesday. Experts had opened the round on Monday. At that session ${C} met Senator Kai Moe of Fiji.`,
    ["2024-05-08 Lee, Dahl", "2024-05-06 Vea, Moe"],
  ],
  [
    "the day that someone came on, told with since, moves no story",
    `Fiji and Norway agreed on Wednesday to open a port. It was the first such step since the president arrived on Monday. ${A} paid a courtesy call on ${B}.`,
    ["2024-05-08 Lee, Dahl"],
  ],
  [
    "what one drove somewhere for is done once the text speaks of it as over",
    `${A} drove up to the lodge for talks with ${B} on Thursday. Dahl told reporters after the talks that he was glad.`,
    ["2024-05-09 Lee, Dahl"],
  ],
  [
    "what one flew somewhere for on a day gone by is done",
    `On Tuesday ${A} flew to Oslo for talks with ${B}.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  [
    "what one leaves for is not done",
    `${A} left for Oslo on Friday for talks with ${B}. After the talks she will fly to Paris.`,
    [],
  ],
  [
    "days that open the paragraphs of a diary date what they head",
    `The President's diary, 6-9 May 2024\n\n6 May. ${B} meets with ${A}.\n\n7 May. The President opens an exhibition.\n\n9 May. ${B} meets with ${C}.`,
    ["2024-05-06 Dahl, Lee", "2024-05-09 Dahl, Vea"],
  ],
  [
    "weekdays with a colon head what follows",
    `Tuesday: ${A} toured the port. She met ${B}.\n\nWednesday: rain. Lee met ${C}.`,
    ["2024-05-07 Lee, Dahl", "2024-05-08 Lee, Vea"],
  ],
  [
    "a first round that is told of after the second was on a day of its own",
    `${A} and ${B} held a second round of talks on Wednesday. The first round took place on Monday.`,
    ["2024-05-08 Lee, Dahl", "2024-05-06 Lee, Dahl"],
  ],
  [
    "the day of a page that reports is not the day of the meeting",
    `${A} held talks with ${B} in Oslo, the ministry said on its website on Thursday. The talks took place on Tuesday.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  [
    "a month that a topic lies in dates no talks about it",
    `${A} and ${B} discussed fish, labour and preparations for the forum in Nadi in September. They met today.`,
    ["2024-05-10 Lee, Dahl"],
  ],
  [
    "a day of long ago moves no story",
    `Dahl spoke on Wednesday of the line which was drawn on 4 June 1967. ${A} met ${B}.`,
    ["2024-05-08 Lee, Dahl"],
  ],
  [
    "the first day is that of several told before",
    `${A} was in Oslo on Monday and Tuesday. On the first day she called on ${B}, and on the last day she met ${C}.`,
    ["2024-05-06 Lee, Dahl", "2024-05-07 Lee, Vea"],
  ],
  [
    "the first day of spring is none of several",
    `${A} was in Oslo on Monday and Tuesday. On the first day of spring the ice broke. On Tuesday she met ${B}.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  [
    "the day of talks during a meeting may be told after it",
    `${A} met ${B} in Oslo. Talks during the meeting, which was held on Tuesday, dealt with tuna.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  [
    "the day on which journalists were told is not that of the dinner",
    `${A} received ${B} on Tuesday. Spokesman Kari Moe told journalists this morning that Lee and Dahl had talked over dinner.`,
    ["2024-05-07 Lee, Dahl"],
  ],
  [
    "a line with a reporter, a place and a day dates the text",
    `By a Times Reporter, Oslo, Thursday\n\n${A} yesterday met ${B}.`,
    ["2024-05-08 Lee, Dahl"],
  ],
  [
    "who was received there was on the day when they had been there",
    `${A} met ${B} on Tuesday. Two days before, Lee had been in Vila. The palace said she was received there by ${C}.`,
    ["2024-05-07 Lee, Dahl", "2024-05-05 Lee, Vea"],
  ],
  [
    "half an hour later is on the day of the meeting told before",
    `${A} saw ${B} on Tuesday. Half an hour later she was with ${C}.`,
    ["2024-05-07 Lee, Dahl", "2024-05-07 Lee, Vea"],
  ],
];

test.each(CASES)("%s", (_, text, expected) => {
  const { events } = derive(text, { published: "2024-05-10" });
  const held = events.filter((event) => event.status === "held" && event.kind === "meeting");
  const surnames = (event: (typeof held)[number]) => event.participants.map(({ name }) => name.split(" ").pop());
  expect(held.map((event) => `${event.date} ${surnames(event).join(", ")}`)).toEqual(expected);
});

/** What the case shows, the text, and the fewest meetings of Wednesday 8 May 2024. */
const SERIES: [string, string, number][] = [
  [
    "a string of meetings told one by one adds nothing",
    `${A} held a string of meetings on Wednesday. She first met ${B}. Afterwards she met ${C}.`,
    2,
  ],
  [
    "a number of meetings holds those told",
    `${A} had four meetings on Wednesday. She first met ${B}. Afterwards she met ${C}.`,
    4,
  ],
  [
    "a meeting besides a series adds to it",
    `${A} had three meetings on Wednesday with church leaders. She also met ${B}.`,
    4,
  ],
  [
    "separate meetings with three are three",
    `On Wednesday ${A} met ${B}. She then held separate meetings with three ministers.`,
    4,
  ],
  [
    "a lead sums up, whomever it tells of",
    `${A} held meetings with leaders on Wednesday. She first met ${B}. Afterwards she met ${C}.`,
    2,
  ],
  ["several deputies are two or more", `On Wednesday ${A} met several members of parliament.`, 2],
  ["a number of ministers are two or more", `On Wednesday ${A} met with a number of ministers.`, 2],
  ["members of a club are no office holders", `On Wednesday ${A} met several members of the club.`, 0],
  [
    "the envoys of three states are three",
    `On Wednesday ${A} met separately with the ambassadors of Japan, Chile and Canada.`,
    3,
  ],
  [
    "those received one after another are as many",
    `${A} received on Wednesday, one after another, the ambassadors of Japan, Chile and Canada.`,
    3,
  ],
  [
    "a joint meeting with three is one",
    `On Wednesday ${A} held a joint meeting with the ambassadors of Japan, Chile and Canada.`,
    1,
  ],
  [
    "two who are received together are one",
    `On Wednesday ${A} received the Japanese and Chilean ministers together.`,
    1,
  ],
  [
    "ambassadors named one by one are the named ones",
    `On Wednesday ${A} received the ambassadors of Japan, Mr. Ken Abe, and of Chile, Mr. Luis Soto.`,
    2,
  ],
  ["meetings with three other ministers are three", `${A} held meetings on Wednesday with three other ministers.`, 3],
];

test.each(SERIES)("%s", (_, text, fewest) => {
  const rows = derive(text, { published: "2024-05-10" }).events.map((event) => eventRow(event, "text"));
  expect(countDays(rows).find(({ day }) => day === "2024-05-08")?.at_least ?? 0).toBe(fewest);
});
