import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";

const A = "Foreign Minister Ann Lee of Fiji";
const B = "President Bo Dahl of Norway";

const heldMeetings = (text: string): string[] =>
  derive(text, { published: "2024-05-10" })
    .events.filter(({ kind, status }) => status === "held" && (kind === "meeting" || kind === "series"))
    .map(
      ({ date, participants }) =>
        `${date} ${participants
          .map(({ name }) => name)
          .sort()
          .join(", ")}`,
    );

/** Ways of saying that A and B met on Tuesday. */
const MET = [
  `${A} and her partner from Oslo, ${B}, conferred in Suva on Tuesday.`,
  `${A} went through the text with ${B} on Tuesday.`,
  `${A} and ${B} went through the draft on Tuesday with the door shut.`,
  `${A} gave ${B} twenty minutes on Tuesday.`,
  `${A} was briefed by ${B} on Tuesday over breakfast.`,
  `The warm conversations which ${A} had on Tuesday with ${B} dealt with fish.`,
  `Fish was at the centre of the talks that ${A} sustained on Tuesday with ${B}.`,
  `${A} made the statement at a reception in Suva on Tuesday for ${B}.`,
  `${A} sat down w/ ${B} on Tuesday.`,
  `${A} spent Tuesday afternoon at the palace with ${B}.`,
  `${A} spent two hours on Tuesday in a villa outside Suva with ${B}.`,
  `${A} and ${B} spent most of Tuesday in talks on fish.`,
  `On Tuesday ${A} had ${B} in for tea.`,
  `${A} had ${B} over for dinner on Tuesday.`,
  `${A} paid a courtesy visit on ${B} on Tuesday.`,
  `${A} crossed the border on Tuesday to see ${B}.`,
  `${A} talked with ${B} about fish in Suva on Tuesday.`,
  `${A} took ${B} aside on Tuesday at the forum.`,
  `${A} made a courtesy call on ${B} on Tuesday.`,
  `${A} sat for three hours on Tuesday with ${B}.`,
  `${A} was closeted on Tuesday with ${B}.`,
  `${A} was closeted for two hours on Tuesday with ${B}.`,
  `${A} was shut in a room with ${B} on Tuesday.`,
  `${A} co-chaired the fourth Partnership Forum with ${B} on Tuesday.`,
  `The forum on Tuesday was co-chaired by ${A} and ${B}.`,
  `${A} went to see ${B} on Tuesday.`,
  `${A} had a frank exchange of views with ${B} on Tuesday.`,
  `${A} had a frank exchange with ${B} on Tuesday.`,
  `${A} had a quiet word with ${B} on Tuesday.`,
  `${A} conferred on Tuesday for the second time in as many days with ${B}.`,
  `Prices fell on Tuesday as ${A} received ${B}.`,
  `${A} and ${B} failed to narrow their differences in two hours of talks on Tuesday.`,
  `${A} on Tuesday welcomed to Suva the President of Norway, Bo Dahl.`,
  `Fish are plenty, ${A} told ${B} in Suva on Tuesday.`,
  `On Tuesday ${A} saw ${B} and asked for help in opening the Suva airport project to others.`,
  `${A} hosted a reception on Tuesday in Suva for visiting ${B}.`,
  `${A} gave a dinner on Tuesday for ${B}.`,
  `${A} told visiting ${B} on Tuesday that Fiji would sell fish.`,
  `${A} was summoned on Tuesday by ${B}.`,
  `${A} was called to the palace on Tuesday and told by ${B} that fish was dear.`,
  `${A} called in ${B} on Tuesday to protest.`,
  `${A} and ${B} opened in Suva on Tuesday talks on fish.`,
  `${A} and ${B} failed on Tuesday to bridge their differences over fish.`,
  `${A} and ${B} wound up two days of talks on Tuesday.`,
  `${A} reaffirmed the pledge in a meeting with ${B} on Tuesday.`,
  `Talks on Tuesday between ${A} and ${B} ended without agreement.`,
  `There were talks on Tuesday between ${A} and ${B}.`,
  `${A} sounded out ${B} on Tuesday over breakfast.`,
  `${A} breakfasted with ${B} on Tuesday.`,
  `${A} took tea with ${B} on Tuesday.`,
  `${A} walked with ${B} in the palace garden on Tuesday.`,
  `${A} was at the palace on Tuesday to see ${B}.`,
  `${A} stopped in Oslo on Tuesday to confer with ${B}.`,
  `${A} was received on Tuesday at the Palace of the Republic, in Oslo, by ${B}.`,
  `${A} was welcomed at his office on Tuesday by ${B}.`,
  `${A} had an audience of ${B} on Tuesday.`,
  `${A} had an audience with ${B} on Tuesday.`,
  `${A} obtained an audience of ${B} on Tuesday.`,
  `${A} presented her credentials to ${B} on Tuesday.`,
  `${A} and ${B} got down to business on Tuesday in Oslo.`,
  `${A} and ${B} sat down together on Tuesday.`,
  `${A} and ${B} went into conclave on Tuesday.`,
  `${A} got together with ${B} on Tuesday.`,
  `${A} and ${B} held a two-hour session on Tuesday.`,
  `${A} had three hours with ${B} on Tuesday.`,
  `${A} was with ${B} for three hours on Tuesday.`,
  `${A} conferred for two hours with ${B} in the Oval Office on Tuesday.`,
  `${A} and ${B} came out of a side room together on Tuesday.`,
  `${A} emerged from a meeting with ${B} on Tuesday.`,
  `${A} came away from her meeting with ${B} on Tuesday with a promise.`,
  `${A} left a meeting with ${B} on Tuesday smiling.`,
  `${A} visited ${B} on Tuesday at his residence.`,
  `${A} sought out ${B} on Tuesday.`,
  `${A} played host on Tuesday to ${B}.`,
  `${A} entertained ${B} to lunch on Tuesday.`,
  `${A} lunched with ${B} on Tuesday.`,
  `${A} signed a fish pact in Suva on Tuesday with ${B}.`,
  `${A} and ${B} signed a fish pact in Suva on Tuesday.`,
  `${A} worked through the list with ${B} on Tuesday.`,
  `${A} went through the file line by line with ${B} on Tuesday at the ministry.`,
  `${A} discussed fish with ${B} on Tuesday.`,
  `${B} was among those who called on ${A} on Tuesday.`,
  `${A} had tea on Tuesday with ${B}.`,
  `${A} welcomed ${B} to her office on Tuesday.`,
  `${A} held a tête-à-tête on Tuesday with ${B}.`,
  `${A} had her third sitting on Tuesday with ${B}.`,
  `${A} huddled with ${B} in a corner on Tuesday.`,
  `Spotted on Tuesday: ${A} huddling with ${B} in the lounge.`,
  `${A} shuttled on Tuesday to the residence of ${B} for talks.`,
  `${A} drove to the residence of ${B} for lunch on Tuesday.`,
  `${A} joined ${B} at his ranch on Tuesday.`,
  `${A} flew to Oslo on Tuesday and met there with ${B}.`,
  `${A} and ${B} resumed negotiations on Tuesday.`,
  `${A} and ${B} ended two days of negotiations on Tuesday.`,
  `${A} and ${B} agreed on Tuesday in Suva to share the fish.`,
  `${A} and ${B} failed on Tuesday to narrow their differences over fish.`,
  `${A} and ${B} reached agreement on Tuesday on fish.`,
  `${A} and ${B} hammered out a fish accord on Tuesday.`,
  `${A} and ${B} clashed over fish at a meeting in Suva on Tuesday.`,
  `${A} reaffirmed with ${B} on Tuesday that fish would be shared.`,
  `${A} met, in one sitting, ${B} on Tuesday.`,
  `${A} talked "in depth" on Tuesday with ${B}.`,
  `On Tuesday came ${B}, whom ${A} entertained at the ministry.`,
];

test.each(MET)("%s", (text) => {
  expect(heldMeetings(text)).toEqual(["2024-05-07 Ann Lee, Bo Dahl"]);
});

/** Sentences with the same words that tell of no meeting. */
const NOT_MET = [
  `${A} was briefed by telephone by ${B} on Tuesday.`,
  `${A} went through the wording of the letter from ${B} on Tuesday.`,
  `${A} and ${B} went through a bad Tuesday.`,
  `The talks which ${A} will have on Tuesday with ${B} deal with fish.`,
  `${A} thanked Norway on Tuesday at a meeting held after Hurricane Oscar.`,
  `${A} spent two hours on Tuesday with her family.`,
  `${A} had ${B} in mind on Tuesday.`,
  `${A} had ${B} to thank for the fish on Tuesday.`,
  `${A} had ${B} under pressure on Tuesday.`,
  `${A} told ${B} by letter on Tuesday that fish was dear.`,
  `${A} flew to Oslo on Tuesday to see ${B} next week.`,
  `${A} will fly to Oslo to see ${B}.`,
  `${A} sat behind ${B} at the final on Tuesday.`,
  `${A} sided with ${B} on Tuesday.`,
  `${A} differed with ${B} on Tuesday over fish.`,
  `${A} agreed with ${B} on Tuesday that fish was dear.`,
  `${A} talked with ${B} by telephone on Tuesday.`,
  `${A} talked on Tuesday about ${B}.`,
  `${A} broke with ${B} on Tuesday.`,
  `${A} congratulated ${B} on Tuesday.`,
  `${A} drew a line on Tuesday.`,
  `${A} took the place of ${B} on Tuesday.`,
  `${A} wanted to spend Tuesday with ${B}.`,
  `${A} called for talks on Tuesday with ${B}.`,
  `${A} was named on Tuesday to succeed ${B}.`,
  `${A} criticised ${B} on Tuesday in Oslo.`,
  `${A} discussed fish with ${B} by telephone on Tuesday.`,
  `${A} signed a letter to ${B} on Tuesday.`,
  `${A} and ${B} will sit down on Tuesday.`,
  `${A} did not spend Tuesday with ${B}.`,
  `${A} refused on Tuesday to sit with ${B}.`,
  `${A} and ${B} issued statements on Tuesday.`,
  `${A} and ${B} voted against the motion on Tuesday.`,
  `${A} and ${B} were re-elected on Tuesday.`,
  `${A} engaged in a war of words with ${B} on Tuesday.`,
  `${A} faced ${B} in the runoff on Tuesday.`,
  `${A} defeated ${B} in the election on Tuesday.`,
  `${A} and Finance Minister Siosi Vea of Fiji agreed on Tuesday to cut the budget.`,
  `${A} and ${B} failed on Tuesday to win re-election.`,
  `${A} and ${B} agreed on Tuesday by telephone to share the fish.`,
  `${A} and ${B} will agree on Tuesday to share the fish.`,
  `${A} and ${B} made headlines on Tuesday.`,
];

test.each(NOT_MET)("not a meeting: %s", (text) => {
  expect(heldMeetings(text)).toEqual([]);
});

test.each([
  [
    "a post whose first line is a name, a handle and a day is that one's",
    "Ann Lee @annlee · May 10, 2024\n\n1/ Yesterday: good talk with Bo Dahl, Foreign Minister of Fiji.",
    ["2024-05-09 Ann Lee, Bo Dahl"],
  ],
  [
    "an office that a word parts from its name is no other guest's",
    "Ann Lee, CBS (@annlee)\n\nDelighted to host Bo Dahl, Special Envoy of the Federal Government of Fiji on Drought Response, at the treasury this afternoon.",
    ["2024-05-10 Ann Lee, Bo Dahl"],
  ],
])("%s", (_what, text, met) => {
  expect(heldMeetings(text)).toEqual(met);
});
