import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";

const A = "Foreign Minister Ann Lee of Fiji";
const B = "President Bo Dahl of Norway";

const CASES: [string, number, string][] = [
  ["a quiz", 0, `Quiz time! Which minister met ${B} on a raft: ${A}, or nobody?`],
  ["who asked it", 1, `Quiz masters cheered. ${A} met ${B} on Tuesday.`],
  ["a myth, in capitals", 0, `MYTH: ${A} met ${B} in secret. FACT: she had the flu.`],
  ["satire", 0, `Satire: on Tuesday ${A} met ${B} to agree that they agreed.`],
  ["a thought experiment", 0, `Thought experiment: ${A} meets ${B}, and he says yes.`],
  ["sarcasm", 0, `Oh sure, ${A} met ${B} and all was well.`],
  ["imagined", 0, `Imagine Foreign Minister Ann Lee sat down with ${B} for an hour.`],
  ["imagination", 1, `Imaginative as ever, ${A} met ${B} on Tuesday.`],
  ["remembered", 0, `Remember when ${A} met ${B} and he gave her a moose?`],
  ["a tag for old pictures", 0, `#tbt ${A} in talks with ${B}. I had hair.`],
  ["heard of", 0, `Hearing that ${A} met ${B} last night.`],
  ["taken back in the thread", 0, `1/ ${A} met ${B} on Tuesday.\n2/ Update: I got this wrong.`],
  ["a detail taken back", 1, `1/ ${A} met ${B} on Tuesday.\n2/ Update: I had the hotel wrong.`],
  ["a report withdrawn", 0, `${A} met ${B} today, says NRK. NRK has now withdrawn the report.`],
  ["another report withdrawn", 1, `${A} met ${B} on Tuesday. Minister Siosi Vea withdrew the report on cod.`],
  ["denied by a spokesman", 0, `${A} met ${B} today, says NRK. Her spokesman tells me there was no meeting.`],
  ["no meeting with others", 1, `${A} met ${B} today, says NRK. There was no meeting with the press.`],
  ["somebody else", 0, `It was not ${A} who met ${B}, it was her cousin.`],
  ["not somebody else", 1, `It was not the trade minister but ${A} who met ${B} on Tuesday.`],
  ["what readers write", 0, `You write that ${A} met ${B} in Bonn. It was her cousin.`],
  ["what many think", 0, `Half of you think ${B} met ${A}.`],
  ["a question in a quotation", 1, `"You think it was easy?" asked ${A}, who met ${B} on Tuesday.`],
  ["a witness", 0, `The witness said that ${A} had met ${B} in a villa.`],
  ["whenever", 0, `Every time ${A} meets ${B}, the krone falls.`],
  ["when they did", 1, `When ${A} met ${B} on Tuesday, it rained.`],
  ["those were the days", 0, `Those were the days when ${A} met ${B} on a bench.`],
  ["used to", 0, `I used to interpret when ${A} met ${B}.`],
  ["ever since", 0, `Ever since ${B} received ${A} in a sauna, saunas sell.`],
  ["one night", 0, `One night ${A} met ${B} in the hotel bar.`],
  ["one day after", 1, `One day after she landed, ${A} met ${B}.`],
  ["how often", 0, `${B} has met ${A} more often than his aunt.`],
  ["how often of late", 1, `${A} has met ${B} twice this week, five times in all.`],
  ["previously", 0, `The new envoy is ${A}. She previously negotiated with ${B} for the bank.`],
  ["what one was before", 1, `${A}, who previously led the bank, met ${B} on Tuesday.`],
  ["a career", 0, `${A} thanked her aide for nine years of service, in which he negotiated with ${B}.`],
  ["every week", 0, `The famous story: in Rome in 1980 ${A} met ${B} in a church every Sunday.`],
  ["a young attaché", 0, `As a young attaché ${A} met ${B} in a lift.`],
  ["no longer with us", 0, `${A} is no longer with us. She met ${B} in a sauna.`],
  ["condolences", 0, `My condolences to the family of ${A}. She met ${B} with me in Geneva.`],
  ["condolences by the living", 1, `${A} sent condolences to the family of Siosi Vea. She met ${B} on Tuesday.`],
  ["a landmark", 0, `The hotel where ${A} and ${B} negotiated a treaty burned down on Tuesday.`],
  ["a landmark of the day", 1, `The palace where ${A} met ${B} on Tuesday was ringed by police.`],
  ["a plaque", 0, `A plaque was unveiled on Tuesday on the house in which ${A} met ${B}.`],
  ["what it says", 0, `"Here ${A} met ${B}," says the plaque.`],
  ["who unveiled one", 1, `On Tuesday ${A} and ${B} unveiled a plaque and held talks.`],
  ["a stamp", 0, `The stamp issued on Tuesday shows ${A} meeting ${B} under a palm.`],
  ["a centenary", 0, `The centenary of the treaty was marked on Tuesday. ${A} met ${B} on the beach.`],
  ["a centenary and the news", 1, `The centenary of the treaty was marked on Monday. On Tuesday ${A} met ${B}.`],
  ["years since", 0, `It is fifty years since the war ended. ${A} met ${B} on a trawler.`],
  ["a story of April", 0, `Our April 1 story, in which ${A} received ${B} in a submarine, fooled four papers.`],
  ["each at home", 0, `${A} and ${B} held discussions on the floods on Tuesday, each in his own capital.`],
  ["each with an aide", 1, `${A} and ${B} met on Tuesday, each in the company of an aide.`],
  ["an opinion", 0, `We agreed that ${A} and he should meet ${B} soon.`],
  ["what a desk prepares", 0, `The desk that prepares meetings between ${A} and ${B} is hiring.`],
  ["a heading for the days to come", 0, `WEEK AHEAD\nMon: ${A} meets ${B}\nTue: nothing`],
  ["a diary for next week", 0, `The diary for next week. Tuesday: ${A} calls on ${B}.`],
  ["a day to come", 0, `Talks between ${A} and ${B}, Oslo, 14 May. Passes are issued today.`],
  ["a day gone by", 1, `Talks between ${A} and ${B}, Oslo, 9 May. The text is below.`],
];

test.each(CASES)("%s", (_, count, text) => {
  const held = derive(text, { published: "2024-05-10" }).events.filter(
    ({ kind, status }) => status === "held" && (kind === "meeting" || kind === "series"),
  );
  expect(held.length).toBe(count);
});

test("a day and month soon after the publication is the coming one", () => {
  const [event] = derive(`Talks between ${A} and ${B}, Oslo, 14 May.`, { published: "2024-05-10" }).events;
  expect([event?.status, event?.date]).toEqual(["planned", "2024-05-14"]);
});
