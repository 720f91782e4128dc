import { expect, test } from "vitest";
import { daysAndNames } from "./held";

const A = "Foreign Minister Ann Lee of Fiji";
const B = "President Bo Dahl of Norway";
const C = "Prime Minister Siosi Vea of Tonga";
const MET = `${A} met ${B} on Tuesday.`;

/** What a text tells, and its meetings held: day and surnames. Written on Friday 10 May 2024. */
const CASES: [string, string[]][] = [
  [`${A} talked on Tuesday with ${B} about trade, and later with ${C}.`, ["2024-05-07 Dahl,Lee", "2024-05-07 Lee,Vea"]],
  [
    `${A} held talks with ${B} on fishing and with ${C} on the cable on Tuesday.`,
    ["2024-05-07 Dahl,Lee", "2024-05-07 Lee,Vea"],
  ],
  [
    `${A} came together on Tuesday with ${B} and, separately, with ${C}.`,
    ["2024-05-07 Dahl,Lee", "2024-05-07 Lee,Vea"],
  ],
  [`${A} had lunch on Tuesday with ${B} and with ${C}.`, ["2024-05-07 Dahl,Lee,Vea"]],
  [`${A} had breakfast on Tuesday with ${B} and later with ${C}.`, ["2024-05-07 Dahl,Lee", "2024-05-07 Lee,Vea"]],
  [
    `The two ministers, Ann Lee of Fiji and Kari Moe of Finland, met on Tuesday, with ${B} and ${C} sitting in.`,
    ["2024-05-07 Dahl,Lee,Moe,Vea"],
  ],
  [`${A} spent an hour on Tuesday with ${B} and ${C}, who received her together.`, ["2024-05-07 Dahl,Lee,Vea"]],
  [
    `${A} was received on Tuesday by ${B}. Before the talks with Dahl she had exchanged views with ${C}.`,
    ["2024-05-07 Dahl,Lee", "2024-05-07 Lee,Vea"],
  ],
  [`${A} saw ${B} in the morning and ${C} in the afternoon on Tuesday.`, ["2024-05-07 Dahl,Lee", "2024-05-07 Lee,Vea"]],
  [`${A} called on ${B} at ten and ${C} at noon.`, ["2024-05-10 Dahl,Lee", "2024-05-10 Lee,Vea"]],
  [`${A} met ${B} at ten and told ${C} at noon that it was over.`, ["2024-05-10 Dahl,Lee"]],
  [`${A} talked on Tuesday with ${B} about ties with ${C}.`, ["2024-05-07 Dahl,Lee"]],
  [`${A} met for 90 minutes on Tuesday with ${B}.`, ["2024-05-07 Dahl,Lee"]],
  [`${A} met jointly on Tuesday with ${B} and with ${C}.`, ["2024-05-07 Dahl,Lee,Vea"]],
  [
    `${MET} Ambassador Siosi Vea, who heads the mission, and the head of the office, Kari Moe, took part in the talks.`,
    ["2024-05-07 Dahl,Lee,Moe,Vea"],
  ],
  [`${MET} On Wednesday the two were joined by ${C}.`, ["2024-05-07 Dahl,Lee", "2024-05-08 Dahl,Lee,Vea"]],
  [
    `${MET} On Wednesday they were joined by ${C} and went over the text again.`,
    ["2024-05-07 Dahl,Lee", "2024-05-08 Dahl,Lee,Vea"],
  ],
  [`${MET} They were joined on Tuesday by ${C}.`, ["2024-05-07 Dahl,Lee,Vea"]],
  [
    `${A} met ${B} on Thursday. It was their second session; the first, on Tuesday, had dealt with fish.`,
    ["2024-05-09 Dahl,Lee", "2024-05-07 Dahl,Lee"],
  ],
  [
    `${A} held her third round of talks with ${B} on Thursday; the first two, on Monday and on Tuesday, ended in silence.`,
    ["2024-05-09 Dahl,Lee", "2024-05-06 Dahl,Lee", "2024-05-07 Dahl,Lee"],
  ],
  [
    `${A} and ${B} met for four hours on Tuesday and for another three hours on Wednesday morning.`,
    ["2024-05-07 Dahl,Lee", "2024-05-08 Dahl,Lee"],
  ],
  [`${MET} In the evening they sat down together a second time.`, ["2024-05-07 Dahl,Lee", "2024-05-07 Dahl,Lee"]],
  [`${MET} It was the first time that they sat down together.`, ["2024-05-07 Dahl,Lee"]],
  [`${MET} Two more rounds followed the same day.`, ["2024-05-07 Dahl,Lee", "2024-05-07 Dahl,Lee x2"]],
  [`${MET} Two more rounds are to follow the same day.`, ["2024-05-07 Dahl,Lee"]],
  [
    `${A} and ${B} met in the morning and then again in the afternoon on Tuesday.`,
    ["2024-05-07 Dahl,Lee", "2024-05-07 Dahl,Lee"],
  ],
  [`${A} and ${B} met several times on Tuesday.`, ["2024-05-07 Dahl,Lee x2"]],
  [
    `${A} conferred on Tuesday for the second time in as many days with ${B}.`,
    ["2024-05-07 Dahl,Lee", "2024-05-06 Dahl,Lee"],
  ],
  [`${A} met ${B} on Tuesday for the second time in two years.`, ["2024-05-07 Dahl,Lee"]],
  [
    `${MET} Their first talk, on Monday evening, lasted until midnight.`,
    ["2024-05-07 Dahl,Lee", "2024-05-06 Dahl,Lee"],
  ],
  [`${A} met ${B} on Tuesday, and ${C} the day after that.`, ["2024-05-07 Dahl,Lee", "2024-05-08 Lee,Vea"]],
  [
    `${A} saw ${B} in the morning. In the afternoon she drove to a hotel to see ${C}.`,
    ["2024-05-10 Dahl,Lee", "2024-05-10 Lee,Vea"],
  ],
  [
    `${A} met on Tuesday with ${B} and with ${C}. They were attended by Ambassador Kari Moe.`,
    ["2024-05-07 Dahl,Lee,Moe", "2024-05-07 Lee,Moe,Vea"],
  ],
  [
    `${A} met on Tuesday, on the sidelines of the UN General Assembly, with ${B} and ${C}.`,
    ["2024-05-07 Dahl,Lee", "2024-05-07 Lee,Vea"],
  ],
  [`${MET} It was her first visit. The first Norwegian ships came on Monday.`, ["2024-05-07 Dahl,Lee"]],
  [
    `On Tuesday Ann Lee, the Fijian foreign minister, had ${B} to lunch. ${C} joined them.`,
    ["2024-05-07 Dahl,Lee,Vea"],
  ],
  [
    `The foreign ministers of Fiji and Norway sat down together on Tuesday. The Fijian side was headed by Ann Lee. Across the table was Bo Dahl.`,
    ["2024-05-07 Dahl,Lee"],
  ],
  [
    `${A} met ${B} and a group of shipowners led by Siosi Vea on Tuesday.`,
    ["2024-05-07 Dahl,Lee", "2024-05-07 Lee,Vea"],
  ],
  [
    `${A} and ${B} held a second round of official conversations on Tuesday. As in the first round, which took place on Monday night, they spoke of fish.`,
    ["2024-05-07 Dahl,Lee", "2024-05-06 Dahl,Lee"],
  ],
  [
    `${A} and ${B} held a second round of official conversations on Tuesday. In the first year of her office ships were built.`,
    ["2024-05-07 Dahl,Lee"],
  ],
  [
    `The talks were held on Tuesday. The Fijian team was led by Secretary for Fisheries, Ann Lee, while the Norwegian side was headed by Bo Dahl.`,
    ["2024-05-07 Dahl,Lee"],
  ],
  [
    `${A} and ${B} met for an hour on Wednesday. Experts had opened the round on Monday. At that session Lee and Dahl were joined by ${C}, who presented to them a scheme.`,
    ["2024-05-08 Dahl,Lee", "2024-05-06 Dahl,Lee,Vea"],
  ],
  [`${MET} So did ${C}.`, ["2024-05-07 Dahl,Lee", "2024-05-07 Dahl,Vea"]],
  [`${A} met ${B} on Tuesday, and so did ${C}.`, ["2024-05-07 Dahl,Lee", "2024-05-07 Dahl,Vea"]],
  [`${MET} Prime Minister Siosi Vea did the same on Wednesday.`, ["2024-05-07 Dahl,Lee", "2024-05-08 Dahl,Vea"]],
  [`${MET} It rained in Oslo. So did ${C} say.`, ["2024-05-07 Dahl,Lee"]],
  [
    `${A} met twice this week with ${B}. The first session, on Monday, took place in Suva. The second was on Wednesday at the palace, with ${C} joining in.`,
    ["2024-05-06/2024-05-12 Dahl,Lee x2", "2024-05-06 Dahl,Lee", "2024-05-08 Dahl,Lee,Vea"],
  ],
  [`${A} met ${B} twice this week, on Monday and on Wednesday.`, ["2024-05-06 Dahl,Lee", "2024-05-08 Dahl,Lee"]],
  [
    "The foreign ministers of Fiji and Norway met on Tuesday. The ministry said Minister Ann Lee and her colleague, Bo Dahl, were accompanied by Ambassador Siosi Vea.",
    ["2024-05-07 Dahl,Lee,Vea"],
  ],
  [`${C} and ${A} each met ${B} on Tuesday.`, ["2024-05-07 Dahl,Lee", "2024-05-07 Dahl,Vea"]],
  [`${C} and ${A} met ${B} on Tuesday.`, ["2024-05-07 Dahl,Lee,Vea"]],
];

test.each(CASES)("%s", (text, held) => {
  expect(daysAndNames(text)).toEqual([...held].sort());
});
