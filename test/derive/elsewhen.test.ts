import { expect, test } from "vitest";
import { heldIn } from "./held";

const A = "Foreign Minister Ann Lee of Fiji";
const B = "President Bo Dahl of Norway";

const CASES: [string, number, string][] = [
  [
    "who has died met nobody of late",
    0,
    `Ann Lee, who led the fishing talks, died on Thursday. She met ${B} four times.`,
  ],
  [
    "nor did who dies, by another form of the name",
    0,
    `SUVA - Ratu Ann Pita Lee, twice foreign minister, died last night. Pita Lee led the side that met ${B} in Oslo, and was received by him.`,
  ],
  ["a day of late is told of the dead as well", 1, `${A} died on Thursday. She had met ${B} on Wednesday.`],
  ["whose mother died met", 1, `Ann Lee's mother died on Thursday. ${A} met ${B}.`],
  ["the living met", 1, `Trade Minister Siosi Vea died on Thursday. ${A} met ${B}.`],
  [
    "what stands below a head of rumours",
    0,
    `The harbour is open.\n\nRumours. The Gazette wrote that ${A} had seen ${B} in Oslo on Monday.`,
  ],
  [
    "and below a head of news",
    1,
    `The harbour is open.\n\nTalks. The Gazette wrote that ${A} had seen ${B} in Oslo on Monday.`,
  ],
  [
    "what press accounts say, asked about and not confirmed",
    0,
    `Asked about press accounts that the head of the bureau, Mr. Carl Moe, had met ${B} in Oslo, a spokesman said no more.`,
  ],
  ["a late minister met nobody of late", 0, `The sofa was bought when the late Foreign Minister Ann Lee met ${B}.`],
  ["a state that is no more", 0, `West Germany's Helmut Brandt and East Germany's Horst Mielke met in the corridor.`],
  ["a minister of it", 0, `Soviet Foreign Minister Ivan Petrov received ${B} in that room.`],
  ["one who served it, today", 1, `Former Soviet Foreign Minister Ivan Petrov met ${B} on Tuesday.`],
  [
    "a life from birth",
    0,
    `Born in Levuka in 1931, Ann Lee joined the service in 1955. As ambassador she was received by ${B}.`,
  ],
  [
    "a life, and then the news",
    1,
    `Born in Levuka in 1931, Ann Lee joined the service in 1955. On Tuesday she was received by ${B}.`,
  ],
  ["youth", 0, `Ann Lee, the foreign minister, married a dentist and in her youth met ${B} at a ski school.`],
  ["student days", 0, `As a student ${A} met ${B} at a ski school.`],
  ["before a war", 0, `Before the war, ${A} met ${B} in this house.`],
  [
    "what opens with an age goes on in it",
    0,
    `Forty years ago today, six states signed an act in Oslo. A few memories.\n\n${A} and ${B} met in the corridor.`,
  ],
  [
    "until a day of late",
    1,
    `Forty years ago today, six states signed an act in Oslo. A few memories.\n\nOn Tuesday ${A} and ${B} met in the corridor.`,
  ],
  ["an item of old news", 0, `FIFTY YEARS AGO. ${A} yesterday received ${B}.`],
  ["from the files", 0, `From our files: 1974. ${A} received ${B}.`],
  ["a play", 0, `The play opens in a bunker. ${A} receives ${B}; they talk all night.`],
  ["guests at a play", 1, `The play opened on Thursday. ${A} received ${B} before it.`],
  ["a simulation", 0, `In the simulation at the university on Thursday, ${A} met ${B}.`],
  ["pictures", 0, `The exhibition opened on Thursday. One picture shows ${A} in talks with ${B}.`],
  [
    "a correction",
    0,
    `Correction: a report in yesterday's edition said that ${A} met ${B}. It was his brother, a botanist.`,
  ],
  ["a correction of a day", 1, `Correction: ${A} met ${B} on Tuesday, and not on Monday.`],
  [
    "an earlier version",
    0,
    `An earlier version of this article said that ${A} met ${B} on Thursday. She met his wife.`,
  ],
  [
    "credentials to be presented",
    0,
    `Ambassador-designate Bo Dahl of Norway presents his letters of credence to President Ann Lee on 14 May.`,
  ],
];

test.each(CASES)("%s", (_, count, text) => {
  expect(heldIn(text).length).toBe(count);
});
