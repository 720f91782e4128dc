import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";

const A = "Foreign Minister Ann Lee of Fiji";
const B = "President Bo Dahl of Norway";

const held = (text: string): number =>
  derive(text, { published: "2024-05-10" }).events.filter(
    ({ kind, status }) => status === "held" && (kind === "meeting" || kind === "series"),
  ).length;

const NOT_HELD = [
  `Norway on Wednesday denied a report that its president had secretly met a minister. The daily Aftenposten said that ${B} met ${A} on Monday.`,
  `The daily Aftenposten reported that ${B} met ${A} on Monday. "There was no such meeting," a spokesman said.`,
  `According to a report in the Fiji Times, ${B} held secret talks with ${A}. The ministry called the report baseless.`,
  `A website claimed that ${B} met ${A} on Monday. "This is a fabrication from beginning to end," said her spokesman.`,
  `The meeting between ${B} and ${A} that a newspaper told of never took place, both offices said.`,
  `It is not true that ${A} met ${B} on Monday.`,
  `Reports of a meeting between ${A} and ${B} were wide of the mark, her office said.`,
  `ON THE AGENDA TODAY: Parliament votes on fish. ${A} meets ${B}.`,
  `COMING UP\n\n${A} meets ${B}.\n\n${A} holds talks with Prime Minister Siosi Vea of Tonga.`,
  `The week ahead. ${A} sits down with ${B}.`,
  `${A} meets ${B} at 11 a.m.`,
  `At Oslo airport ${A} was welcomed by ${B}.`,
  `${A} was greeted on arrival by ${B}.`,
  `${A} had been due to arrive on Tuesday for a visit which included an audience with ${B}.`,
  `A storm kept ${A} from meeting ${B}.`,
  `${A} skipped a meeting with ${B} on Wednesday.`,
  `${A} pulled out of talks with ${B} on Wednesday.`,
  `${A} ruled out a meeting with ${B}.`,
  `${A}'s talks with ${B} fell through on Wednesday.`,
  `${A} is on her way to Oslo for talks with ${B}.`,
  `${A} hoped to go to Nadi this month to talk with ${B}.`,
  `The camp of ${A} on Tuesday shot down talk that she had gone into a huddle with ${B}.`,
  `The spokesman rejected a report in a newspaper that ${A} had held secret talks with ${B} last week.`,
  `The tale was that ${A} had dined with ${B} in the winter.`,
  `${A}'s conversations with ${B} will open on Monday.`,
  `${A} welcomed the first visit to Suva of her guest. She welcomed ${B}'s visit.`,
  `He was greeted at the foot of the ladder by ${B}, and ${A} was there.`,
  `An encounter between ${A} and ${B} could take place next week.`,
  `${A} has asked for an audience with ${B}, who had not replied by last night.`,
  `Not confirmed: claims on Telegram that ${A} landed on Sunday and saw ${B}.`,
  `Did ${A} meet ${B} on Tuesday?`,
  `There are reports that ${A} met ${B} on Tuesday. Those are false, she said.`,
  `${A} said that her session with ${B}, which was to have been held last weekend, had been reset.`,
  `${A} ruled out on Thursday any meeting with her counterpart.`,
  `Rumours that ${A} had seen ${B} in Istanbul have been going round.`,
  `The Government dismissed as "the imagination of idle people" reports in sections of the foreign press that a minister had secretly met an envoy. A Sunday newspaper had claimed that ${A} held talks with ${B}.`,
  `${A} said that the notice was received by ${B}.`,
  `${A} spoke to us in her office.\n\nQ: It was said that you had also met ${B}.\n\nA: I read that too.\n\nQ: And that you'd meet him again.\n\nA: No.`,
  `${A} said that the talks with ${B} had been frozen since March.`,
  `A correction. I wrote this morning that ${A} had met ${B} in Nadi. She had not.`,
  `At 15.00 talks with ${A} are foreseen in the palace with ${B}.`,
  `On that occasion ${B} met the then foreign minister, Ann Lee, in Nadi.`,
  `A meeting of ${A} and ${B}, which a paper announced for last Friday, was denied by both governments.`,
  `Senator Siosi Vea told the court on Wednesday that he had met ${B} in a hotel in 1998.`,
  `An article on Saturday said that ${A} met ${B} on Friday. They did not meet; their deputies spoke by telephone.`,
  `Two years ago this week, ${A} and ${B} met on the bridge.`,
  `"Nobody came," a spokesman said in reaction to a story in a magazine that ${A} held secret talks with ${B}.`,
  `${A} flew to Oslo at the height of that crisis and met ${B}, who said then that it would pass.`,
  `It became clear after yesterday's cabinet session, where ${A} and Trade Minister Siosi Vea took opposite sides. "We have had a good discussion," said Lee.`,
  `TOMORROW: ${A} has breakfast with ${B}.`,
  `WHAT TO WATCH: Parliament votes on fish at noon. ${A} receives ${B}.`,
  `${A} leaves today for Oslo, where she holds talks with ${B} on Sunday.`,
  `On Thursday ${A} flew to Oslo to meet ${B} on Saturday.`,
  `On Tuesday ${A} flew to Oslo for talks with ${B}, only to be told that he was ill.`,
  `A meeting between ${A} and ${B} remains unlikely, analysts say.`,
  `It was reported in the Sunday papers that ${A} had met ${B} in a hotel. Both laughed it off.`,
  `Former Foreign Minister Ann Lee of Fiji, who dined with ${B}, died on Tuesday, aged 91.`,
  `In the film, ${A} meets ${B} in a bunker.`,
  `${A} and ${B} disagreed in public on Tuesday about the reef.`,
  `Ten years ago this month, ${A} and ${B} met on a pier in Oslo.`,
  `A decade ago today ${A} and ${B} met on a pier in Oslo.`,
  `Asked about a report that ${A} had tea with ${B} on Monday, he smiled.`,
  `"Nonsense," he said, in reply to an article in a magazine that ${A} held secret talks with ${B}.`,
  `The opposition said that ${A} had secretly met ${B} on Monday, which her office denied.`,
  `Last year, the river rose to nine metres on April 21. ${A} flew to Oslo in the middle of that flood and met ${B}.`,
  `${A} met ${B} in a harbour bar in Oslo for the first time in 2012.`,
  `The last time ${A} met ${B}, they quarrelled about fish.`,
  `Had ${A} met ${B} on Monday, things would be different.`,
  `${A} said that she would be happy to meet ${B} anywhere.`,
];

test.each(NOT_HELD)("not held: %s", (text) => {
  expect(held(text)).toBe(0);
});

const HELD = [
  `The Fiji Times said that ${B} met ${A} on Monday. Lee dismissed claims that she had offered to resign.`,
  `The Fiji Times said that ${B} met ${A} on Monday. The minister rejected the demand as unfounded.`,
  `The Fiji Times said that ${B} met ${A} on Monday. Dahl denied that the meeting touched on fishing.`,
  `Israel Radio said that ${B} met ${A} on Monday. Officials dismissed reports that a general had met an envoy.`,
  `Fish were on the agenda when ${A} met ${B}.`,
  `${A} held talks with ${B} on Tuesday on a plan that has been called off.`,
  `${A} meets ${B}.`,
  `${A} met ${B} on Wednesday, the press service said. An official denied media reports that she had also met a relative. "No such meeting took place," he said.`,
  `${A} held talks with ${B} on Tuesday, and will fly home on Saturday.`,
  `${A}, due to fly home on Sunday, met ${B} today.`,
  `${A}, who hopes to win the vote, met ${B} today.`,
  `${A} said that the talks with ${B} on Tuesday had been suspended after an hour.`,
  `On Tuesday ${A} asked ${B}, at a meeting in Nadi, whether he had signed. He had not.`,
  `On Tuesday ${A} met ${B} to discuss a treaty that was signed in 1998.`,
  `On Tuesday ${A} met ${B} on the closing of a harbour in 2031.`,
  `On Tuesday ${A} flew to Oslo to meet ${B} on Wednesday.`,
  `Last year, the river rose to nine metres. On Tuesday ${A} met ${B} in that flood.`,
  `Asked about the article, ${A} met ${B} on Tuesday.`,
  `It was the last time this year that ${A} met ${B}.`,
  `${A} was happy to meet ${B} on Tuesday.`,
  `${A}, who died on Thursday, was mourned by ${B}. He met Prime Minister Siosi Vea of Tonga on Wednesday.`,
];

test.each(HELD)("held: %s", (text) => {
  expect(held(text)).toBe(1);
});
