import { expect, test } from "vitest";
import { daysAndNames } from "./held";

const A = "Foreign Minister Ann Lee of Fiji";
const B = "President Bo Dahl of Norway";
const C = "Prime Minister Siosi Vea of Tonga";
const MET = `${A} met ${B} on Tuesday.`;
const BOTH = ["2024-05-07 Dahl,Lee", "2024-05-07 Lee,Vea"];

/** What a text tells, and its meetings held: day and surnames. Written on Friday 10 May 2024. */
const CASES: [string, string[]][] = [
  [
    `${A} and ${B} held two rounds of talks, the first on Monday and the second on Tuesday.`,
    ["2024-05-06 Dahl,Lee", "2024-05-07 Dahl,Lee"],
  ],
  [`${A} spent Tuesday morning with ${B}. In the afternoon the visitor saw ${C}.`, BOTH],
  [`${A} had ${B} and ${C} to lunch on Tuesday.`, ["2024-05-07 Dahl,Lee,Vea"]],
  [`${A} went to Nadi on Tuesday to meet ${B} and ${C}.`, BOTH],
  [`${A} signed a 20 million dollar credit with ${B} in Oslo on Tuesday.`, ["2024-05-07 Dahl,Lee"]],
  [`${A} signed a 20 million dollar credit in Oslo on Tuesday.`, []],
  [`Who saw whom in Oslo on Tuesday. A thread.\n\n${A} had an hour with ${B} before lunch.`, ["2024-05-07 Dahl,Lee"]],
  [`The Fiji Sun's scoop that ${A} met ${B} on Tuesday has been denied by the palace.`, []],
  [`On Tuesday ${A} had a meeting with ${B} and ${C}.`, ["2024-05-07 Dahl,Lee,Vea"]],
  [`On Tuesday ${A} had a meeting with ${B} and then with ${C}.`, BOTH],
  [`On Tuesday ${A} worked with ${B}.`, ["2024-05-07 Dahl,Lee"]],
  [`${A} has worked with ${B} since they were students.`, []],
  ["The meeting in Oslo on Tuesday of FMs Ann Lee and Bo Dahl lasted an hour.", ["2024-05-07 Dahl,Lee"]],
  ["It happened: the three-way sitting on Tuesday of FMs Ann Lee, Bo Dahl and Jo Vea.", ["2024-05-07 Dahl,Lee,Vea"]],
  [`Ann Lee is a sitting minister of Fiji, and ${B} is not.`, []],
  [`${A} sat down on Tuesday with two old friends from the coast: ${B} and ${C}.`, BOTH],
  [`${A} held two meetings on Tuesday. The first was with ${B}, the other with ${C}.`, [...BOTH, "2024-05-07 Lee x2"]],
  [`${A} held two meetings on Tuesday. The first lady of Norway, Ida Dahl, stayed at home.`, ["2024-05-07 Lee x2"]],
  [`${A} had a busy Tuesday. First came ${B}. Last through the door was ${C}.`, BOTH],
  [`${MET} ${C} followed on Wednesday.`, ["2024-05-07 Dahl,Lee", "2024-05-08 Lee,Vea"]],
  [`${MET} An hour later it was Siosi Vea, the Tongan envoy.`, BOTH],
  [`${MET} On Wednesday it was ${C} who resigned.`, ["2024-05-07 Dahl,Lee"]],
  [`${MET} Between them sat ${C}.`, ["2024-05-07 Dahl,Lee,Vea"]],
  [`${MET} ${C} was brought in after an hour.`, ["2024-05-07 Dahl,Lee,Vea"]],
  [`${MET} ${C} was called in to the Fijian ministry.`, ["2024-05-07 Dahl,Lee"]],
  [`${A} was driven on Tuesday to the palace, where ${B} was waiting.`, ["2024-05-07 Dahl,Lee"]],
  [`${A} was driven on Tuesday to the palace, where her husband, Jo Lee, was waiting.`, []],
  [`${A} received ${B} on Tuesday after lunch.`, ["2024-05-07 Dahl,Lee"]],
  [`${A} went up to Wat Phou on Tuesday to prepare the ground with ${B}.`, ["2024-05-07 Dahl,Lee"]],
  [`${A} called on ${B} on Tuesday. From there she went on to the Tongan envoy, Siosi Vea.`, BOTH],
  [
    "Fiji's minister and her Norwegian counterpart met on Tuesday. Ann Lee and Bo Dahl said no more.",
    ["2024-05-07 Dahl,Lee"],
  ],
];

test.each(CASES)("%s", (text, held) => {
  expect(daysAndNames(text)).toEqual([...held].sort());
});
