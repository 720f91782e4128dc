import { expect, test } from "vitest";
import { creditedIn, daysAndNames, heldIn } from "./held";

const A = "Foreign Minister Ann Lee of Fiji";
const B = "President Bo Dahl of Norway";
const TWO = ["2024-05-07 Dahl,Lee"];

/** What the case shows, the text, and the meetings held: day, and who. Written on Friday 10 May 2024. */
const MEETINGS: [string, string, string[]][] = [
  ["across from each other", `${A} and ${B} sat across from each other on Tuesday for two hours.`, TWO],
  [
    "days in a row, each with its meeting",
    `${A} met ${B} on Tuesday, Speaker Kari Moe on Wednesday and Envoy Siosi Vea on Thursday.`,
    ["2024-05-07 Dahl,Lee", "2024-05-08 Lee,Moe", "2024-05-09 Lee,Vea"],
  ],
  [
    "whose visit it is meets those who come after another spoke",
    `${A} arrived in Oslo on Monday. ${B} spoke to parliament of fish. On Tuesday the visiting minister met Dahl.`,
    TWO,
  ],
  ["an attribution between the verb and whom it takes", `${A} met, the ministry said, ${B} on Tuesday.`, TWO],
  ["did meet", `${A} did meet ${B} on Tuesday, the palace said.`, TWO],
  ["did indeed meet", `${A} did indeed meet ${B} on Tuesday.`, TWO],
  ["did not meet", `${A} did not meet ${B} on Tuesday, the palace said.`, []],
  ["along with", `${B}, along with Speaker Kari Moe, met ${A} on Tuesday.`, ["2024-05-07 Dahl,Lee,Moe"]],
  [
    "at both meetings",
    `${B} received ${A} on Tuesday and, separately, Prime Minister Siosi Vea of Tonga. Speaker Kari Moe was present at both meetings.`,
    ["2024-05-07 Dahl,Lee,Moe", "2024-05-07 Dahl,Moe,Vea"],
  ],
  [
    "relations between two countries are what talks are on",
    `${B} and ${A} held talks on Tuesday on relations between the two countries.`,
    TWO,
  ],
  [
    "'with X, the sides discussed' is one of the series",
    `${B} held three meetings in Oslo on Tuesday. With ${A}, the sides discussed fish. With Prime Minister Siosi Vea, they discussed ships.`,
    ["2024-05-07 Dahl x3", "2024-05-07 Dahl,Lee", "2024-05-07 Dahl,Vea"],
  ],
  [
    "two delegations with their leaders",
    `The delegations of Fiji, led by ${A}, and Norway, led by ${B}, met in Oslo on Tuesday.`,
    TWO,
  ],
  [
    "a country's minister told of before",
    `${B} travelled to Fiji. On Tuesday he met that country's foreign minister, Ann Lee.`,
    TWO,
  ],
  ["the eve of a summit", `${A} met ${B} on Tuesday, on the eve of the summit.`, TWO],
  ["the talks which a minister held", `The talks which ${A} held with ${B} on Tuesday lasted an hour.`, TWO],
  [
    "a phrase that closes with an office, and then somebody else",
    `At the request of the president, Ann Lee met ${B} on Tuesday.`,
    TWO,
  ],
  ["on behalf of another", `On behalf of the prime minister, ${A} met ${B} on Tuesday.`, TWO],
  [
    "at a summit that somebody unnamed chaired",
    `On the sidelines of a summit chaired by the president of Mali, ${A} met ${B} on Tuesday.`,
    TWO,
  ],
  [
    "what was done before it, on the day that the sentence gives",
    `After talks with Speaker Kari Moe, ${A} met ${B} on Tuesday.`,
    ["2024-05-07 Dahl,Lee", "2024-05-07 Lee,Moe"],
  ],
  [
    "having met another before",
    `Having met Speaker Kari Moe, ${A} met ${B} on Tuesday.`,
    ["2024-05-07 Dahl,Lee", "2024-05-07 Lee,Moe"],
  ],
  [
    "the day of what is to come is not the day of what was",
    `${A} met Speaker Kari Moe and will meet ${B} on Tuesday.`,
    ["2024-05-10 Lee,Moe"],
  ],
  [
    "each country's delegation with its leader behind it",
    `Delegations from Fiji (led by ${A}) and Norway (led by ${B}) met in Oslo on Tuesday.`,
    TWO,
  ],
  ["with both sides stressing", `${A} and ${B} held talks on Tuesday, with both sides stressing peace.`, TWO],
  ["but that was in March", `${A} did meet ${B}, but that was in March.`, []],
  ["able to", `${A} was able to see ${B} on Tuesday.`, TWO],
  ["unable to", `${A} was unable to see ${B} on Tuesday.`, []],
  ["no time was lost", `${A} lost no time in meeting ${B} on Tuesday.`, TWO],
  ["no choice but to", `${A} had no choice but to meet ${B} on Tuesday.`, TWO],
  ["no chance to", `${A} had no chance to meet ${B} on Tuesday.`, []],
  ["in vain", `${A} tried in vain to see ${B} on Tuesday.`, []],
  ["put off", `${A} put off talks with ${B} on Tuesday.`, []],
  ["begged off", `${A} begged off a lunch with ${B} on Tuesday.`, []],
  ["spoken or dreamt of", `${A} dreamt of meeting ${B} on Tuesday.`, []],
  ["stopped short of", `${A} stopped short of meeting ${B} on Tuesday.`, []],
  ["had the honour of", `${A} had the honour of meeting ${B} on Tuesday.`, TWO],
  [
    "another, in a separate audience",
    `${B} received ${A} on Tuesday and, in a separate audience, Portugal's ambassador, Rui Silva.`,
    ["2024-05-07 Dahl,Lee", "2024-05-07 Dahl,Silva"],
  ],
  ["a patronymic with its particle", `Deputy Minister Rafig oglu Lee met ${B} on Tuesday.`, TWO],
  [
    "a day between resuming and what is resumed",
    "The deputy foreign ministers of Fiji and Norway, Ann Lee and Bo Dahl, resumed on Tuesday in the city of Bergen their conversations on fish.",
    TWO,
  ],
  ["the day on which talks began", `${A} and ${B} continued here on Tuesday the talks begun on Monday.`, TWO],
  ["an officer by rank and surname", `${A} and Major Dahl conferred on Tuesday.`, TWO],
  ["major powers", `Major powers met ${A} on Tuesday.`, []],
  [
    "who flew in for talks had them on the day told next",
    `${A} arrived in Oslo on Monday for talks with ${B}. The two met on Tuesday.`,
    TWO,
  ],
  [
    "the talks for which one flew in, and their day",
    `${A} arrived in Oslo on Monday for talks with ${B}. The talks took place on Tuesday.`,
    TWO,
  ],
  [
    "she, of two of whom one is known to be a woman",
    `${B} met ${A} on Tuesday. She met Speaker Kari Moe on Wednesday.`,
    ["2024-05-07 Dahl,Lee", "2024-05-08 Lee,Moe"],
  ],
  [
    "she who was called so before",
    `Envoy Siosi Vea of Tonga came to Oslo on Sunday. She saw a port. Talks with the speaker, Ann Lee, were called off. On Tuesday she met ${B}.`,
    ["2024-05-07 Dahl,Vea"],
  ],
  ["seen in passing", `${B} saw ${A} in the corridor on Tuesday.`, []],
  [
    "a call that has been requested",
    `${A} met ${B} on Tuesday. A call on the speaker, Kari Moe, has been requested.`,
    TWO,
  ],
  ["'they did not', of what others say", `NTB says that ${A} met ${B} on Tuesday. They did not.`, []],
  ["'they did not speak of fish'", `${A} met ${B} on Tuesday. They did not speak of fish.`, TWO],
  [
    "days of the month last told, in an archive's tale",
    `In August 1972 ${A} flew to Oslo. On 19 August she met ${B}. They met again on the 21st.\n\nThis Tuesday the notes were published.`,
    [],
  ],
  [
    "a month told long ago leaves the days of late alone",
    `${A} took office in April 2015. On 30 April she met ${B}.`,
    ["2024-04-30 Dahl,Lee"],
  ],
  [
    "what channels say, and is denied a little later",
    `Several channels say that ${A} met ${B} on Tuesday. With an address, even. He didn't. On Tuesday he was at a school play.`,
    [],
  ],
  [
    "a conversation confirmed for a day to come",
    `${A} met ${B} on Tuesday. The Norwegian side has confirmed a conversation with Speaker Kari Moe for 14 May.`,
    TWO,
  ],
  ["years later", `In 1982 he was in prison. Four years later ${A} met ${B} on a ferry.`, []],
  ["once sat through meetings", `${A} knows ${B}, and she once sat through eleven meetings with him.`, []],
  ["who, once met, is met again", `${A} and ${B}, who had more than once met, held talks on Tuesday.`, TWO],
  ["everyone except", `${A} met everyone except ${B} on Tuesday.`, []],
  [
    "a day that opens what a body did leaves its people alone",
    `On Tuesday ${B} met ${A}. Before the day was out he also met Speaker Kari Moe.`,
    ["2024-05-07 Dahl,Lee", "2024-05-07 Dahl,Moe"],
  ],
];

test.each(MEETINGS)("%s", (_, text, wanted) => {
  expect(daysAndNames(text)).toEqual(wanted);
});

/** What the case shows, the text, and the outlets credited for what was held. */
const CREDITS: [string, string, string[]][] = [
  [
    "who was at a meeting and told an outlet of it, beside the outlet",
    `${A} met ${B} on Tuesday. "We spoke of fish," Lee told NTB after the meeting.`,
    ["Ann Lee", "NTB"],
  ],
  [
    "whom an agency learned it from gives way to no one",
    `MINSK, 8 May (BelTA) \u2013 ${A} met ${B} on Tuesday, BelTA learned from the press service of the Fijian fisheries ministry.`,
    ["press service of the Fijian fisheries ministry"],
  ],
  [
    "an office signs in a line of its own",
    `${A} met ${B} in Oslo on Tuesday. They spoke of fish.\n\nPress Office, Ministry of Fisheries of Fiji`,
    ["Ministry of Fisheries of Fiji"],
  ],
  ["sources in a town are nobody's", `${A} met ${B} on Tuesday, sources in Oslo said.`, []],
  [
    "who confirms a meeting by name",
    `${A} met ${B} on Tuesday. Ambassador Siosi Vea confirmed the meeting.`,
    ["Siosi Vea"],
  ],
  [
    "an embassy with the word of a newspaper's country",
    `${A} met ${B} on Tuesday, the Norwegian Embassy said.`,
    ["Norwegian Embassy"],
  ],
  ["the town before a paper", `${A} met ${B} on Tuesday, according to the Rio daily O Globo.`, ["O Globo"]],
  ["a paper's leaning", `${A} met ${B} on Tuesday, according to the pro-government newspaper Al-Watan.`, ["Al-Watan"]],
  ["a source in a town, quoted", `${A} met ${B} on Tuesday, according to "a source in Dandong".`, []],
  ["a station on FM", `${A} met ${B} on Tuesday, Radio Blue FM reported.`, ["Radio Blue FM"]],
  [
    "what will be said of a meeting credits nobody yet",
    `${A} met ${B} on Tuesday. She will tell NTB of it tomorrow.`,
    [],
  ],
];

/** What the case shows, the text, and who is credited for the meeting of each day. */
const OF_TWO: [string, string, string[]][] = [
  [
    "each meeting's outlet in brackets",
    `${A} met ${B} on Tuesday (NTB) and Speaker Kari Moe on Wednesday (Reuters).`,
    ["2024-05-07 NTB", "2024-05-08 Reuters"],
  ],
  [
    "each meeting's source behind it",
    `${A} met ${B} on Tuesday, according to NTB, and Speaker Kari Moe on Wednesday, according to Reuters.`,
    ["2024-05-07 NTB", "2024-05-08 Reuters"],
  ],
  [
    "'it said', at the end",
    `${A} met ${B} on Tuesday, NTB reported. Lee met Speaker Kari Moe on Wednesday, it said.`,
    ["2024-05-07 NTB", "2024-05-08 NTB"],
  ],
  [
    "'it said', at the beginning",
    `${A} met ${B} on Tuesday, NTB reported. It said she also met Speaker Kari Moe on Wednesday.`,
    ["2024-05-07 NTB", "2024-05-08 NTB"],
  ],
  [
    "'the agency added'",
    `${A} met ${B} on Tuesday, NTB reported. On Wednesday she met Speaker Kari Moe, the agency added.`,
    ["2024-05-07 NTB", "2024-05-08 NTB"],
  ],
  [
    "the talks of a day",
    `${A} met ${B} on Tuesday. On Wednesday she met Speaker Kari Moe. NTB said Tuesday's talks were about fish.`,
    ["2024-05-07 NTB", "2024-05-08 "],
  ],
];

test.each(OF_TWO)("credited, of two meetings: %s", (_, text, wanted) => {
  expect(heldIn(text).map(({ date, outlets }) => `${date} ${outlets.map(({ name }) => name)}`)).toEqual(wanted);
});

test.each(CREDITS)("credited: %s", (_, text, wanted) => {
  expect(creditedIn(text)).toEqual(wanted);
});
