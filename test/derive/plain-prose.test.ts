import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";
import { creditedIn, daysAndNames, heldIn } from "./held";

const A = "Foreign Minister Ann Lee of Fiji";
const B = "President Bo Dahl of Norway";
const TWO = ["2024-05-07 Dahl,Lee"];
const THREE = ["2024-05-07 Dahl,Lee", "2024-05-07 Dahl,Moe", "2024-05-07 Dahl,Vea"];

/** What the case shows, the text, and the meetings held: day, and who. Written on Friday 10 May 2024. */
const MEETINGS: [string, string, string[]][] = [
  [
    "a list by bullets",
    `${B} met on Tuesday with:\n- ${A};\n- Siosi Vea, prime minister of Tonga;\n- Kari Moe, speaker of the Storting.\n\nHe left.`,
    THREE,
  ],
  [
    "a list by bullets without marks",
    `${B} received on Tuesday:\n\u2022 ${A}\n\u2022 Siosi Vea, prime minister of Tonga\n\u2022 Kari Moe, speaker of the Storting\n\nHe left.`,
    THREE,
  ],
  [
    "the following, whom a colon names",
    `${B} held meetings on Tuesday with the following counterparts: Ann Lee (Fiji), Siosi Vea (Tonga) and Kari Moe (Sweden).`,
    THREE,
  ],
  [
    "one after the other",
    `${B} on Tuesday received, one after the other, the ambassadors of Fiji and Tonga, Ann Lee and Siosi Vea.`,
    ["2024-05-07 Dahl,Lee", "2024-05-07 Dahl,Vea"],
  ],
  [
    "an hour for each",
    `${B} met Ambassador Ann Lee for an hour, Prime Minister Siosi Vea at noon and Speaker Kari Moe briefly on Tuesday.`,
    THREE,
  ],
  [
    "who flew is none of the list",
    `${B} met Ambassador Ann Lee for an hour on Tuesday and Prime Minister Siosi Vea flew home.`,
    TWO,
  ],
  [
    "who stood at another's side is none of the list",
    `${B} met ${A} for an hour on Tuesday, the speaker, Kari Moe, at his side.`,
    ["2024-05-07 Dahl,Lee,Moe"],
  ],
  [
    "those met, named in the next sentence",
    `${B} met with envoys in Oslo on Tuesday. They included Ambassador Ann Lee of Fiji and Ambassador Siosi Vea of Tonga.`,
    ["2024-05-07 Dahl x2", "2024-05-07 Dahl,Lee", "2024-05-07 Dahl,Vea"],
  ],
  [
    "a visit among those met is nobody",
    `${B} met with envoys in Oslo on Tuesday. They included a visit to a farm.`,
    ["2024-05-07 Dahl"],
  ],
  [
    "dinner and talks on two days",
    `${A} met ${B} on Tuesday evening for dinner and on Wednesday morning for talks.`,
    ["2024-05-07 Dahl,Lee", "2024-05-08 Dahl,Lee"],
  ],
  ["'meeting X, Y said'", `Meeting ${A} on Tuesday, ${B} spoke of fish.`, TWO],
  ["'meeting X is not easy'", `Meeting Bo Dahl, the president of Norway, is not easy.`, []],
  [
    "present when one received another",
    `Speaker Kari Moe was present when ${B} received ${A} on Tuesday.`,
    ["2024-05-07 Dahl,Lee,Moe"],
  ],
  ["absent when one received another", `Speaker Kari Moe was absent when ${B} received ${A} on Tuesday.`, TWO],
  [
    "the highlight of a visit",
    `The highlight of Foreign Minister Ann Lee's visit was a meeting with ${B} on Tuesday.`,
    TWO,
  ],
  ["the purpose of a visit", `The purpose of Foreign Minister Ann Lee's visit was a meeting with ${B} on Tuesday.`, []],
  ["views exchanged with a delegation", `${B} exchanged views on Tuesday with a delegation led by ${A}.`, TWO],
  [
    "who met a guest at the airport",
    `${A} arrived in Oslo on Tuesday. She was met at the airport by ${B}. The two talked for two hours that night.`,
    TWO,
  ],
  [
    "a meeting of which the next sentence names the other",
    `Fiji's foreign minister, Ann Lee, held a meeting behind closed doors on Tuesday. The meeting with ${B} lasted an hour.`,
    TWO,
  ],
  [
    "a meeting that was pencilled in",
    `Fiji's foreign minister, Ann Lee, held a meeting behind closed doors on Tuesday. The meeting with ${B} that was pencilled in for Friday fell through.`,
    [],
  ],
  [
    "an official whom the next sentence but one names",
    `A senior Fijian official met Norway's president in Oslo on Tuesday. President Bo Dahl told Ann Lee, a vice chairman of Fiji's Fish Commission, that he would help.`,
    TWO,
  ],
  [
    "the ministers of another body are not the two told of",
    `${A} met ${B} on Tuesday. Then she met the foreign ministers of the European Community.`,
    TWO,
  ],
  [
    "a spokesperson's remarks are no one met",
    "Foreign Ministry Spokesperson's Remarks on the Meeting of Foreign Minister Ann Lee with Norwegian President\n\nForeign Minister Ann Lee of Fiji met Norwegian President Bo Dahl in Suva on Tuesday.",
    TWO,
  ],
  ["a book about talks", `A book about the talks between ${A} and ${B} came out on Tuesday.`, []],
  ["met at university", `Ambassador Bo Dahl is married to ${A}, whom he met at university.`, []],
  ["at the university", `${B} met Rector Ann Lee at the university on Tuesday.`, TWO],
  ["before one meets another again", `${A} must report before she meets ${B} again.`, []],
  ["a minister whose name is Emir", `${B} met Bosnian Foreign Minister Emir Lee on Tuesday.`, TWO],
  [
    "the heads of delegations, whom a colon names",
    `${B} had separate meetings on Tuesday with the heads of three delegations to the meeting on fish: Ambassador Ann Lee of Fiji, Ambassador Siosi Vea of Tonga and Ambassador Kari Moe of Sweden.`,
    THREE,
  ],
  ["once met", `${A}, now 80, once met ${B}.`, []],
  ["a final with both watching", `Norway met Fiji in the final on Tuesday, with ${B} and ${A} watching.`, []],
  [
    "a visit with its days",
    `${A} paid a visit to Norway from 5 to 7 May. During the visit she met ${B}.`,
    ["[2024-05-05..2024-05-07] Dahl,Lee"],
  ],
  ["a visit of last week", `${A} visited Norway last week. There she met ${B}.`, ["[2024-04-29..2024-05-05] Dahl,Lee"]],
  [
    "a day told since the visit",
    `${A} visited Norway from 5 to 7 May. On May 6 she toured a port. She also met ${B}.`,
    ["2024-05-06 Dahl,Lee"],
  ],
  ["a visit to come", `${A} will visit Norway from 20 to 22 May. She met ${B} on Tuesday.`, TWO],
  [
    "the day before that",
    `On Wednesday ${A} saw Speaker Kari Moe. The day before that she was in Bergen, where she met ${B}.`,
    ["2024-05-07 Dahl,Lee", "2024-05-08 Lee,Moe"],
  ],
];

test.each(MEETINGS)("%s", (_, text, wanted) => {
  expect(daysAndNames(text)).toEqual(wanted);
});

/** Names whose first word is a plain one, and those of them that a text must tell as names elsewhere. */
test.each(
  [
    [
      "No Kwang Chol",
      "So Se Pyong",
      "Per Holm",
      "He Lifeng",
      "Sun Weidong",
      "Paek Nam Sun",
      "Do Van Chien",
      "Than Swe",
      "Long Guoqiang",
    ],
  ].flat(),
)("%s is a name, wherever it stands", (name) => {
  for (const text of [
    `${name} met ${B} on Tuesday.`,
    `${B} received ${name} on Tuesday.`,
    `The vice foreign minister, ${name}, held talks with ${B} on Tuesday.`,
    `On Tuesday ${name} was received by ${B}.`,
  ])
    expect(heldIn(text).flatMap(({ participants }) => participants.map((one) => one.name))).toContain(name);
});

test("a plain word before a name that opens a sentence is none of it", () => {
  const names = (text: string) => heldIn(text).flatMap(({ participants }) => participants.map((one) => one.name));
  expect(names(`So Kim Jong Un met ${B} on Tuesday.`)).toEqual(["Kim Jong Un", "Bo Dahl"]);
  expect(names(`To Lam met ${B} on Tuesday. Dahl thanked President To Lam.`)).toContain("To Lam");
  expect(names(`To Dahl, President Ann Lee was a friend when she met ${B} on Tuesday.`)).not.toContain("To Dahl");
});

/** What the case shows, the text, and who is credited. */
const CREDITS: [string, string, string[]][] = [
  [
    "a station named behind what it is",
    `${A} met ${B} on Tuesday. According to Bulgarian television BNT, they spoke of fish.`,
    ["BNT"],
  ],
  [
    "in a press release of an office",
    `${A} met ${B} on Tuesday. This was stated in a press release of the Ministry of Fisheries.`,
    ["Ministry of Fisheries"],
  ],
  [
    "what one said afterwards, behind the quotation",
    `${A} met ${B} on Tuesday. “We have a plan for the fisheries,” said Dahl afterwards.`,
    ["Bo Dahl"],
  ],
  ["a post on a site", `${A} met ${B} on Tuesday.\n\nIn a post on X, Dahl thanked Lee.`, ["Bo Dahl"]],
  ["a post that ends the sentence of the meeting", `${A} met ${B} on Tuesday, Dahl said on Facebook.`, ["Bo Dahl"]],
  [
    "two officials who are not the two",
    `${A} met ${B} on Tuesday. Two officials told Reuters that fish was discussed.`,
    ["Reuters"],
  ],
  [
    "what topped the agenda",
    `${A} met ${B} on Tuesday.\n\nThe daily Aftenposten wrote that fish topped the agenda.`,
    ["Aftenposten"],
  ],
  ["an agency behind a dash", `${A} met ${B} on Tuesday \u2014 Fiji Times.`, ["Fiji Times"]],
  [
    "one who attended and said nothing",
    `${A} met ${B} on Tuesday. The talks were attended by the spokesman, Siosi Vea.`,
    [],
  ],
  [
    "on emerging from an office",
    `${A} met ${B} on Tuesday.\n\nEmerging from the Foreign Ministry in Oslo, the minister told newsmen she had spoken of fish.`,
    ["Ann Lee"],
  ],
  [
    "of a meeting that did not take place",
    `${A} met ${B} on Tuesday. A meeting with the envoy of Tonga did not take place, NTB said.`,
    [],
  ],
  [
    "whom a readout is attributed to",
    `Readout of Minister Ann Lee's Meeting with President Bo Dahl\n\nThe below is attributable to Spokesperson Siosi Vea:\n\n${A} met ${B} on Tuesday.`,
    ["Siosi Vea"],
  ],
  [
    "by whom a readout is",
    `Following is a readout by the Ministry of Fisheries of Fiji.\n\n${A} met ${B} on Tuesday.`,
    ["Ministry of Fisheries of Fiji"],
  ],
  [
    "the ministry credited before another was",
    `${A} met ${B} on Tuesday, the Fijian fisheries ministry said. “It was useful,” Dahl told NTB. They spoke of fish, according to the ministry.`,
    ["Bo Dahl", "Fijian fisheries ministry", "NTB"],
  ],
];

test.each(CREDITS)("credited: %s", (_, text, wanted) => {
  expect(creditedIn(text)).toEqual(wanted);
});

test("who attended the meeting with the president was not at the other", () => {
  const text =
    "Envoy Ann Lee of Fiji had separate meetings on Tuesday with President Bo Dahl of Norway and with the opposition leader, Kari Moe. The meeting with the President was also attended by the speaker, Siosi Vea.";
  expect(daysAndNames(text)).toEqual(["2024-05-07 Dahl,Lee,Vea", "2024-05-07 Lee,Moe"]);
});

test("a readout's heading tells a call, and the text below it nothing else", () => {
  const text =
    "Readout of Minister Ann Lee's Call with President Bo Dahl of Norway\n\nForeign Minister Ann Lee of Fiji spoke today with President Bo Dahl.";
  const { events } = derive(text, { published: "2024-05-10" });
  expect(events.map(({ kind, date }) => `${kind} ${date}`)).toEqual(["call 2024-05-10"]);
});
