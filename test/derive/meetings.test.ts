import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";

const A = "Foreign Minister Ann Lee of Fiji";
const B = "President Bo Dahl of Norway";

/** What the case shows, the text, and the meetings held: day, fewest, and who. Written on Friday 10 May 2024. */
const CASES: [string, string, string[]][] = [
  [
    "a delegation's leader may be named by the sentence after",
    `${A} received a delegation of the Communist Party of Cuba on Tuesday. The guests were led by Bo Dahl, a deputy section chief.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "whose thread it is may be told behind that it is one",
    "Thread from Oslo by Ann Lee, Foreign Minister of Fiji. 9 May 2024\n\nA good day. Met President Bo Dahl in the morning.",
    ["2024-05-09 1 Ann Lee, Bo Dahl"],
  ],
  [
    "whose thread it is may follow the word",
    "Oslo / thread. Ann Lee, Foreign Minister of Fiji. 9 May 2024\n\nOn Tuesday I met President Bo Dahl.",
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "the number of a day counts no meetings",
    `${A} flew to Oslo on 8 May for meetings with members of the fish board.`,
    ["2024-05-08 2 Ann Lee"],
  ],
  [
    "a day may part a call from whom it is paid on",
    `${A} called yesterday on ${B} after a tour of the harbour.`,
    ["2024-05-09 1 Ann Lee, Bo Dahl"],
  ],
  ["whom one calls on to act is called upon", `${A} called yesterday on ${B} to resign.`, []],
  [
    "a writer may start at an hour with somebody",
    "Thread from Oslo by Ann Lee, Foreign Minister of Fiji. 9 May 2024\n\nStarted at 8 with President Bo Dahl.",
    ["2024-05-09 1 Ann Lee, Bo Dahl"],
  ],
  [
    "who rode together on a day met",
    `${A} and ${B} rode together through the plantations on Monday.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl"],
  ],
  ["who rode together somewhen did not", `${A} and ${B} once rode together.`, []],
  [
    "several ministers seen there are two or more",
    `${A} flew on to Oslo on Thursday and saw several Norwegian ministers there before noon.`,
    ["2024-05-09 2 Ann Lee"],
  ],
  [
    "a month behind the place of talks is theirs",
    `${A} received ${B} on Tuesday. She had talks with her Tongan colleague in Nadi in December on a pipeline, which is to be finished this year.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "one discusses with who heads a delegation",
    `On Tuesday ${A} discussed with a delegation headed by ${B} questions of trade.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "whom one saw straight after one saw",
    `${A} received ${B} on Tuesday. She saw Prime Minister Siosi Vea of Tonga straight after.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-07 1 Ann Lee, Siosi Vea"],
  ],
  [
    "in a meeting two discuss, on whatever day",
    `In a meeting at the ministry, ${A} and ${B} discussed fish, a statement said.`,
    ["2024-05-10 1 Ann Lee, Bo Dahl"],
  ],
  ["with whom one discussed may stand first", `With ${B}, ${A} discussed fish.`, ["2024-05-10 1 Ann Lee, Bo Dahl"]],
  [
    "a cabinet's session is no meeting of two",
    `In a cabinet meeting on Tuesday, ${A} and Finance Minister Kai Moe discussed the budget.`,
    [],
  ],
  [
    "what one put to another during talks",
    `The request was put by ${A} to ${B} during two hours of talks in Suva yesterday.`,
    ["2024-05-09 1 Ann Lee, Bo Dahl"],
  ],
  [
    "before whom one pleads one's case on a day",
    `On Tuesday ${A} pleaded her case before ${B} in the latter's office.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "who came on the day after",
    `${A} received ${B} on Tuesday. On Wednesday came Tonga's State Secretary, Siosi Vea, at the palace.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-08 1 Ann Lee, Siosi Vea"],
  ],
  [
    "an hour with two is one",
    `On Tuesday ${A} spent an hour with ${B} and Prime Minister Siosi Vea of Tonga.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl, Siosi Vea"],
  ],
  ["to whom one was host", `On Tuesday ${A} was host to ${B} at her home.`, ["2024-05-07 1 Ann Lee, Bo Dahl"]],
  [
    "a reception for a delegation is for its leader",
    `${B} received a delegation led by ${A} on Tuesday. On Monday Trade Minister Kai Moe gave a reception for the delegation.`,
    ["2024-05-06 1 Ann Lee, Kai Moe", "2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  ["a reception for the press is for nobody", `${A} gave a reception for the press on Tuesday.`, []],
  ["received by one was another", `Received by ${A} on Tuesday was ${B}.`, ["2024-05-07 1 Ann Lee, Bo Dahl"]],
  [
    "among those received by one was another",
    `Among those received by ${A} on Tuesday were ${B} and Prime Minister Siosi Vea of Tonga.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-07 1 Ann Lee, Siosi Vea"],
  ],
  ["one takes one's leave of another", `${B} took his leave of ${A} on Tuesday.`, ["2024-05-07 1 Ann Lee, Bo Dahl"]],
  [
    "a dinner given by one in honour of another",
    `A dinner was given on Tuesday by ${A} in honour of ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a lunch that brought two together",
    `Tuesday's lunch brought ${A} together with ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "with whom the first appointment was",
    `Foreign Minister Ann Lee's first appointment on Tuesday was with ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "talks among three are one",
    `Talks were held in Nadi on Tuesday among ${A}, ${B} and Prime Minister Siosi Vea of Tonga.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl, Siosi Vea"],
  ],
  [
    "what talks were about, among them a bridge",
    `${A} met ${B} on Tuesday. He said that the talks were devoted to fish, among them those of Prime Minister Siosi Vea.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "what one won from another at a meeting",
    `${A} secured a promise from ${B} at a meeting in Oslo on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "she of whom it is told before she is named",
    `Speaking after she met ${B} on Tuesday, ${A} said all was well.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "one who, meeting another, said",
    `${B}, meeting ${A} on Tuesday, said that the reef was lost.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "as did another",
    `${A} met ${B} on Monday, as did Trade Minister Siosi Vea of Tonga.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl", "2024-05-06 1 Bo Dahl, Siosi Vea"],
  ],
  [
    "a deputy seen on a day of his own",
    `On Monday ${A} saw ${B}, and on Tuesday his deputy, Siosi Vea.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl", "2024-05-07 1 Ann Lee, Siosi Vea"],
  ],
  [
    "a commission's session chaired with another",
    `${A} chaired a session of the joint commission with ${B} on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "also received that day was another",
    `${A} received ${B} on Tuesday. Also received by Lee that day, at the embassy, the agency was told, was Prime Minister Siosi Vea of Tonga.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-07 1 Ann Lee, Siosi Vea"],
  ],
  [
    "whose name and a colon open what says I",
    `Minister Ann Lee: Two days on our border. Here is what I did.\n\nOn Tuesday I held a meeting with ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  ["a delegation of farmers is no counterpart", `${A} received a delegation of Norwegian farmers on Tuesday.`, []],
  [
    "whose turn came met whom the text is about",
    `On Monday ${A} received ${B}. Yesterday it was the turn of Prime Minister Siosi Vea of Tonga.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl", "2024-05-09 1 Ann Lee, Siosi Vea"],
  ],
  [
    "whose turn came met the one who then received him",
    `On Monday ${A} received ${B}. Yesterday it was the turn of Prime Minister Siosi Vea of Tonga. He was received by Trade Minister Kai Moe of Fiji.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl", "2024-05-09 1 Kai Moe, Siosi Vea"],
  ],
  [
    "a turn to speak is no meeting",
    `${A} met ${B} on Monday. Then it was the turn of Prime Minister Siosi Vea of Tonga to speak.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl"],
  ],
  [
    "the two ministers are the host and the guest of the visit, whoever was met before",
    "At the invitation of the Minister of Health of Fiji, the Honourable Ann Lee, the Minister of Health of Norway, the Honourable Bo Dahl, paid a visit to Suva. During his stay he called on Speaker Siosi Vea. On 7 May the two Ministers held talks.",
    ["2024-05-07 1 Ann Lee, Bo Dahl", "[..2024-05-10] 1 Bo Dahl, Siosi Vea"],
  ],
  [
    "an invitation to others makes no pair",
    `At the invitation of the Chamber of Fisheries, ${A} came to Oslo on Monday. The two ministers will meet.`,
    [],
  ],
  [
    "two who saw a third together met once",
    `${A} and Prime Minister Siosi Vea of Tonga saw ${B} together on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl, Siosi Vea"],
  ],
  [
    "who attended the several meetings of one sentence",
    `${A} met on Tuesday with ${B} and with Prime Minister Siosi Vea of Tonga. They were attended by Ambassador Ida Holm.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl, Ida Holm", "2024-05-07 1 Ann Lee, Ida Holm, Siosi Vea"],
  ],
  [
    "who came along to all three",
    `${A} met ${B}, Speaker Siosi Vea and Bishop Ola Vik on Tuesday. Ambassador Ida Holm accompanied the minister at all three meetings.`,
    [
      "2024-05-07 1 Ann Lee, Bo Dahl, Ida Holm",
      "2024-05-07 1 Ann Lee, Ida Holm, Ola Vik",
      "2024-05-07 1 Ann Lee, Ida Holm, Siosi Vea",
    ],
  ],
  [
    "who was with the minister on both calls",
    `${A} called on ${B} and Speaker Siosi Vea on Tuesday. Ambassador Ida Holm was with the minister on both calls.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl, Ida Holm", "2024-05-07 1 Ann Lee, Ida Holm, Siosi Vea"],
  ],
  [
    "a commissioner of a country is no newspaper",
    `${A} briefed the Australian High Commissioner, Mr Tom Koro, at a meeting on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Tom Koro"],
  ],
  ["leave is taken of someone", `${A} took leave of ${B} on Tuesday.`, ["2024-05-07 1 Ann Lee, Bo Dahl"]],
  [
    "a call received is a meeting",
    `${A} received a courtesy call from ${B} on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "those met one by one are met apart",
    `${A} met one by one with ${B} and Prime Minister Siosi Vea of Tonga on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-07 1 Ann Lee, Siosi Vea"],
  ],
  [
    "an audience is granted by its host",
    `On Tuesday, ${A} was granted an audience by ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a guest at table meets the host",
    `${A} was the guest of ${B} at a dinner on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  ["a guest who sits at no table is told of no meeting", `${A} was the guest of ${B} on Tuesday.`, []],
  [
    "those who chair a commission together meet",
    `${A} and ${B} co-chaired the Joint Ministerial Commission on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "the eve of the talks is counted from their day, not from a day of travel",
    `${A} held talks with ${B} on Wednesday. Lee landed on Monday. On the eve of the talks she called on Prime Minister Siosi Vea of Tonga.`,
    ["2024-05-07 1 Ann Lee, Siosi Vea", "2024-05-08 1 Ann Lee, Bo Dahl"],
  ],
  [
    "one who was to have joined them did not",
    `${A} met ${B} on Tuesday. The two were to have been joined by Prime Minister Siosi Vea, but he stayed away.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "who only attended is not the one who goes on",
    `${B} met ${A} on Tuesday. Ambassador Mr Siosi Vea also attended. He had further talks the same day with Speaker Kari Moe of Norway.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl, Siosi Vea", "2024-05-07 1 Bo Dahl, Kari Moe"],
  ],
  [
    "a guest hosted where he went is the one who went",
    `${A} met ${B} on Tuesday. Ambassador Siosi Vea also attended. Dahl went on to Nuku'alofa, where King Tui Leota hosted him to dinner on Wednesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl, Siosi Vea", "2024-05-08 1 Bo Dahl, Tui Leota"],
  ],
  [
    "what is on the draft programme is still to come",
    `A conversation between ${A} and ${B} is on the draft programme for Monday.`,
    [],
  ],
  ["what is pencilled in is still to come", `A lunch between ${A} and ${B} is pencilled in for Monday.`, []],
  [
    "what is on a day's calendar is still to come",
    `${A}'s meeting with ${B}, on Tuesday's calendar until last week, will now be held in June.`,
    [],
  ],
  ["a programme names what is to come", `On the programme, too, is a reception of ${A} for ${B}.`, []],
  ["the dead met when they lived", `${A}, who died on Tuesday, met ${B} in her last month in office.`, []],
  [
    "a meeting that one is asked about is not one of that day",
    `${A} was asked on Tuesday about her meeting with ${B}.`,
    [],
  ],
  ["a war's eve is another age", `It was in this room that ${A} received ${B} on the eve of the war.`, []],
  ["decades ago is another age", `Exactly thirty years ago on Tuesday, ${A} met ${B} in Suva.`, []],
  ["what one remembers is of another time", `${A}, 80, remembers the day she called on ${B}.`, []],
  ["a diary tells of another time", `According to a diary shown on Tuesday, ${A} met ${B} in secret.`, []],
  ["a visit that fell through", `${A} was to have met ${B} on Tuesday, but a storm closed the airport.`, []],
  [
    "offices with a field that no list has are read whole",
    "The Minister of Work and Social Cohabitation, Ann Lee, conferred on Tuesday with Energy, Mining and Water Minister Bo Dahl.",
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "who is responsible for an office bears a name after it",
    "Minister Responsible for Foreign Affairs Ann Lee met Premier Ri Un Dahl on Tuesday on how the Common Market should act.",
    ["2024-05-07 1 Ann Lee, Ri Un Dahl"],
  ],
  [
    "what someone was somewhere to do was done",
    `On Tuesday ${A} was in Oslo to meet ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  ["what there was no time to do was not done", `${A} had no time to meet ${B} on Tuesday.`, []],
  [
    "a stopover used for a meeting tells of one",
    `${A} used a stopover in Oslo on Tuesday to see ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  ["what they used to do is no meeting", `${A} used to meet ${B} on Tuesdays.`, []],
  [
    "an audience granted to someone is a meeting",
    `${B} granted ${A} an audience on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  ["to see each other's letters is not to meet", `${A} and ${B} saw each other's letters on Tuesday.`, []],
  [
    "whose turn it was is whom the next sentence is about",
    `${B} was in Suva. On Tuesday it was the turn of ${A}. She was received in the late morning by Prime Minister Li Wen.`,
    ["2024-05-07 1 Ann Lee, Li Wen"],
  ],
  [
    "a day alone on a line heads what follows it",
    `7 May\n\n${A} met ${B}.\n\n9 May\n\n${A} received Prime Minister Li Wen.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-09 1 Ann Lee, Li Wen"],
  ],
  [
    "the speaker may be a parliament's chairman",
    `The chairman of the parliament of Fiji, Ann Lee, is in Oslo. The Fijian speaker met ${B} on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "what is under negotiation is nobody's meeting",
    `${A} met ${B} on Tuesday. The two discussed a pact that has been under negotiation since last year.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "meetings that something followed are told of as well as what followed",
    `Following a series of meetings on Monday, ${A} met ${B} on Tuesday.`,
    ["2024-05-06 2 Ann Lee", "2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "the day of a relative clause is not the day of the meeting",
    `${A}, who landed in Oslo on Monday, met ${B}.`,
    ["2024-05-10 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a day inside the clause that tells of the meeting is its day",
    `${A}, who met ${B} on Monday, has gone home.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl"],
  ],
  [
    "an occasion lends its day where there is no other",
    `At the summit, which opened on Wednesday, ${A} met ${B}.`,
    ["2024-05-08 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a meeting without a day is on the day that the text last spoke of",
    `${A} flew into Oslo on Tuesday. She sat down in the evening with ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a day to come does not carry over",
    `${A} met ${B} on Tuesday. She will see Minister Eva Holm on Wednesday. She also held talks with Speaker Ida Berg.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-07 1 Ann Lee, Ida Berg"],
  ],
  [
    "earlier the same day leans on the day told before",
    `${A} met ${B} on Tuesday. Earlier the same day she was received by Speaker Ida Berg.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-07 1 Ann Lee, Ida Berg"],
  ],
  [
    "the leader of a delegation is received, and calls on others the following day",
    `${B} received here on Tuesday a delegation of the trade council led by ${A}. The following day the delegation paid a courtesy call on Speaker Ida Berg.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-08 1 Ann Lee, Ida Berg"],
  ],
  [
    "a led delegation that was received",
    `A large delegation led by ${A} was received by ${B} on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "rounds with whom they were held",
    `Her host was ${B}, with whom Foreign Minister Ann Lee held at least two rounds of talks on Thursday.`,
    ["2024-05-09 2 Ann Lee, Bo Dahl"],
  ],
  [
    "one round of talks is one meeting",
    `${A} and ${B} held a second round of talks on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "the two are those whom the sentence before was about",
    `${A} and ${B} agreed on Wednesday to open a port. The two met in Oslo.`,
    ["2024-05-08 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a purpose becomes a meeting when the two men have talked",
    `Foreign Minister Al Lee of Fiji flew to Oslo on Monday to see ${B}. The two men talked for an hour.`,
    ["2024-05-06 1 Al Lee, Bo Dahl"],
  ],
  [
    "to meet again is one meeting more",
    `${A} met ${B} on Tuesday. The two met again in the evening.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "those met are not the subject of the next verb",
    `${A} met Norway's president, Bo Dahl, on Tuesday and had dinner with Speaker Ida Berg that night.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-07 1 Ann Lee, Ida Berg"],
  ],
  [
    "office holders who met are named after",
    "The foreign ministers of Norway and Fiji met on Tuesday. Eva Holm and Ann Lee spoke of fish.",
    ["2024-05-07 1 Ann Lee, Eva Holm"],
  ],
  [
    "an office introduces several names",
    "Presidents Bo Dahl of Norway and Ema Vuki of Fiji met on Tuesday.",
    ["2024-05-07 1 Bo Dahl, Ema Vuki"],
  ],
  [
    "another's deputy is the one met",
    `${A} held talks on Monday with Dahl's deputy, Eva Holm.`,
    ["2024-05-06 1 Ann Lee, Eva Holm"],
  ],
  [
    "guests are those received, not their hosts",
    `${B} received ${A} on Tuesday. Later in the day the guests were received by Speaker Ida Berg.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-07 1 Ann Lee, Ida Berg"],
  ],
  [
    "the day of leaving is not that of the meetings before",
    `${A} left Oslo on Wednesday after two meetings with ${B}. Her talks with Dahl on Monday went well.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl", "null 2 Ann Lee, Bo Dahl"],
  ],
  [
    "in a separate meeting somebody met somebody else",
    `${B} met ${A} on Tuesday. In a separate meeting, the president met with Speaker Ida Berg.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-07 1 Bo Dahl, Ida Berg"],
  ],
  [
    "received in audience",
    `${B} on Tuesday received in audience the ambassador of Fiji, Ann Lee.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a counterpart holds the same office",
    "Foreign Minister Ann Lee of Fiji and her Turkish counterpart Umut Oran met on Tuesday. The Turkish foreign minister was later received by Speaker Ida Berg.",
    ["2024-05-07 1 Ann Lee, Umut Oran", "2024-05-07 1 Ida Berg, Umut Oran"],
  ],
  ["what is to be has not been", `${A} is to be received by ${B} today.`, []],
  ["what was to be has not been", `${A} was to meet ${B} on Thursday.`, []],
  ["a present tense with a day looks ahead", `${A} meets ${B} in Oslo on Friday.`, []],
  ["a meeting pushed back was not held", `The meeting of ${A} with ${B} has been pushed back to June.`, []],
  [
    "days joined by and are each a meeting",
    `On Monday and again on Tuesday, ${A} held talks with ${B}.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl", "2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "the day of the clause that follows is not that of the meeting",
    `On Monday ${A} met ${B}, and the next morning she addressed students.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl"],
  ],
  [
    "received, with where and when before whom",
    `${B} received at his palace here on Tuesday the envoy of Fiji, Ann Lee.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "face to face, and across a table",
    `${A} came face to face with ${B} on Monday. On Tuesday she sat across from Speaker Ida Berg.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl", "2024-05-07 1 Ann Lee, Ida Berg"],
  ],
  [
    "guest and host of a dinner",
    `On Monday evening ${A} was a guest at a dinner hosted by ${B}.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a banquet in honour of somebody",
    `${B} gave a banquet in honour of ${A} on Monday.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl"],
  ],
  ["talk over a meal", `${A} and ${B} discussed fish over lunch on Monday.`, ["2024-05-06 1 Ann Lee, Bo Dahl"]],
  [
    "what is told at a meeting",
    `${A} told ${B} during talks in Oslo on Monday that fish mattered.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a message handed over at a meeting",
    `${A} handed a letter to ${B} at a meeting in Oslo on Monday.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl"],
  ],
  [
    "one round and the next",
    `The first round of talks between ${A} and ${B} took place in Oslo on Monday. A second round followed on Wednesday.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl", "2024-05-08 1 Ann Lee, Bo Dahl"],
  ],
  [
    "who led the two sides",
    `${A} led the Fijian side at the talks on Monday, while the Norwegian team was headed by ${B}.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl"],
  ],
  [
    "talks of delegations, and then who attended",
    `${B} received ${A} on Tuesday. On Monday talks were held between the delegations of the two sides. Attending were Minister Eva Holm and Ann Lee.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-06 1 Ann Lee, Eva Holm"],
  ],
  [
    "jointly",
    `${A} was received jointly on Monday by ${B} and Speaker Ida Berg.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl, Ida Berg"],
  ],
  [
    "the number of a series less those that are named",
    `${A} held four meetings on Monday, beginning with a breakfast with ${B}.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl", "2024-05-06 3 Ann Lee"],
  ],
  ["how often they met", `${A} met three times with ${B} on Monday.`, ["2024-05-06 3 Ann Lee, Bo Dahl"]],
  [
    "who sat in on the talks, and took part on a day",
    `${A} met ${B} on Monday. Speaker Ida Berg sat in on the talks. Minister Eva Holm took part in Monday's meeting.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl, Eva Holm, Ida Berg"],
  ],
  [
    "a call has no meeting in what was discussed",
    `${A} telephoned ${B} on Monday. Ann Lee and Bo Dahl discussed fish on Monday.`,
    [],
  ],
  [
    "a second verb is led by the first",
    `In Oslo, ${A} will hold talks with ${B} on Friday and pay a call on Speaker Ida Berg.`,
    [],
  ],
  ["talks that have not begun", `${A} said on Monday that talks with ${B} had not yet begun.`, []],
  ["a report that is called false", `Reports that ${A} met ${B} on Monday are false, her office said.`, []],
  [
    "what memoirs recall",
    `In her memoirs, out on Monday, former foreign minister Ann Lee recalls how she met ${B}.`,
    [],
  ],
  ["a summit in preparation", `Officials are preparing a summit between ${A} and ${B}, it was said on Monday.`, []],
  ["a letter received is no meeting", `${A} received ${B}'s letter on Monday.`, []],
  [
    "the sidelines of meetings are no meetings",
    `${A} gave a speech on Monday on the sidelines of a series of meetings.`,
    [],
  ],
  ["a condition that was not so", `Had ${A} met ${B} on Monday, there would have been a photograph.`, []],
  [
    "a surname that is an English word",
    `On Sunday ${A} met the Interior Minister, An Jin Hak. An received ${B} on Monday.`,
    ["2024-05-05 1 An Jin Hak, Ann Lee", "2024-05-06 1 An Jin Hak, Bo Dahl"],
  ],
  [
    "no surname at the head of a sentence",
    `However, He said. So ${A} met ${B} on Monday.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl"],
  ],
  [
    "what was said at an airport may tell of a meeting elsewhere",
    `Speaking to newsmen at the airport, ${A} said she had been received on Tuesday by ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  ["a greeting at the airport is none", `At the airport ${A} was welcomed on Tuesday by ${B}.`, []],
  [
    "the number of a day counts no meetings",
    `${A} sailed to Bergen on 7 May for meetings with three members of the new city government.`,
    ["2024-05-07 3 Ann Lee"],
  ],
  [
    "who calls on somebody to appeal for help is there",
    `${A} called on ${B} in Oslo on Tuesday to appeal for the release of the crew.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "who told another something met where the two did",
    `${A} told ${B} on Tuesday that Fiji would sign. Lee gave her word when the two met at Harbour House in the capital, Fijian officials said.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a guest may be one at luncheon of somebody",
    `On Tuesday ${A} was the guest at luncheon of ${B} in Bergen.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a guest of somebody at his ministry met him",
    `${A} was the guest of ${B} at the Air Ministry on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  ["a guest of somebody may only stay in the country", `${A} was the guest of ${B} for a week in May.`, []],
  [
    "a name of the house may stand before whom one met",
    `${A} dined at the Hotel Ritz with ${B} on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "two who paid separate calls had one each",
    `${A} and Ambassador Kari Moe of Tonga paid separate courtesy calls on ${B} on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-07 1 Bo Dahl, Kari Moe"],
  ],
  [
    "one may fly out for an evening with somebody",
    `On Tuesday ${A} flew to Bergen for a long evening with ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a day that heads a paragraph is that of a series in it",
    `Monday. ${A} met several Norwegian officials at the hall.\n\nTuesday. She met ${B}.`,
    ["2024-05-06 2 Ann Lee", "2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "what was said after a meeting that others joined is no second one",
    `${A} met ${B} on Monday. Speaker Ida Berg joined the talks. Dahl told reporters after the meeting that they had spoken about fish.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl, Ida Berg"],
  ],
  [
    "a day in short within a name is part of it",
    `${A} met Trade Minister Dang Thu Tuyet of Vietnam on Monday.`,
    ["2024-05-06 1 Ann Lee, Dang Thu Tuyet"],
  ],
  ["a day in short beside a name", `${A} met ${B} Mon in Oslo.`, ["2024-05-06 1 Ann Lee, Bo Dahl"]],
  [
    "'An' before a consonant is a surname",
    `${A} met ${B} on Monday. An Kyong Suk, North Korea's minister of agriculture, met her on Tuesday.`,
    ["2024-05-06 1 Ann Lee, Bo Dahl", "2024-05-07 1 An Kyong Suk, Ann Lee"],
  ],
  [
    "an offer may be renewed at a meeting",
    `${A} renewed the offer on Tuesday at a meeting with ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  ["an offer of talks is no talks", `${A} made ${B} an offer of talks on Tuesday.`, []],
  [
    "aid may be asked for on a day in talks",
    `${A} asked for aid on Tuesday in talks with ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "one lodges a protest with somebody at a ministry",
    `${A} lodged the protest with ${B} at the ministry on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "one explains a plan to somebody in his palace",
    `${A} explained the plan to ${B} at the palace on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "one takes a complaint to somebody in his city",
    `${A} took her complaint to ${B} in Bergen on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  ["one may take a complaint to somebody in a letter", `${A} took her complaint to ${B} in a letter on Tuesday.`, []],
  [
    "one may be somebody's guest at the palace",
    `${A} was ${B}'s guest at the palace on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "two may be at the same table",
    `${A} and ${B} were at the same table on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "the two may return to the table on another day",
    `${A} saw ${B} on Tuesday. The two returned to the table on Wednesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-08 1 Ann Lee, Bo Dahl"],
  ],
  [
    "who was also present at a second session is nobody met apart",
    `${A} met ${B} on Tuesday. A second session followed on Wednesday, with Ambassador Siosi Vea also present.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-08 1 Ann Lee, Bo Dahl, Siosi Vea"],
  ],
  [
    "who spoke for each of two states sat at their talks",
    "Fiji and Norway held talks in Bergen on Tuesday. Foreign Minister Ann Lee spoke for Fiji and State Secretary Bo Dahl for Norway.",
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "the visit of somebody may end with an audience with another",
    `The visit of ${A} ended on Tuesday with an audience with ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a meeting with two is one, whatever day and place stand before them",
    `${A} hosted a meeting on Tuesday in Suva with the Norwegian minister, Bo Dahl, and the Tongan minister, Siosi Vea.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl, Siosi Vea"],
  ],
  [
    "a house that is called after somebody may stand before the one received",
    `${A} received on Tuesday, at the Berg y Holm residence, the President of Norway, Bo Dahl.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a room may stand before the one received",
    `${A} received on Tuesday, in the Coral Room of the palace, the President of Norway, Bo Dahl.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a conversation that took place is of the two named before",
    `On Tuesday ${A} explained to ${B} why the port was shut. The conversation took place in the minister's office.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a conversation that took place may be by telephone",
    `On Tuesday ${A} rang ${B} about the port. The conversation lasted ten minutes.`,
    [],
  ],
  [
    "several may be announced before a colon, and each be led in",
    `${A} saw two more people on Tuesday: first the president of the fish board, Bo Dahl, and after lunch the Peruvian envoy, Ida Berg.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl", "2024-05-07 1 Ann Lee, Ida Berg"],
  ],
  ["one who is somewhere receives", `${A} is in town and saw ${B} on Tuesday.`, ["2024-05-07 1 Ann Lee, Bo Dahl"]],
  [
    "an hour may part a verb from its object",
    `${A} received on Tuesday at 11 a.m. H.E. the Ambassador of Peru, Mr. Bo Dahl.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "what a firm is called is nobody met",
    `${A} met the CEO of the Italian group Zedoil, Bo Dahl, on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a rank may follow an office and a comma",
    `${B} met General Ida Berg, the army commander, on Monday. ${A} had breakfast on Tuesday with the commander of the northern zone, Rear Adm. Per Moe.`,
    ["2024-05-06 1 Bo Dahl, Ida Berg", "2024-05-07 1 Ann Lee, Per Moe"],
  ],
  [
    "an official's release heads what the official tells of",
    "MEDIA RELEASE - Minister for Trade, The Hon. Ann Lee MP - 10 May 2024\n\nI met today with the Norwegian president, Bo Dahl.\n\nI thanked him for the ships.",
    ["2024-05-10 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a site that was seen makes no hearsay",
    `${A} lunched on Tuesday with ${B} after seeing the site of a dam. Lee said that no such meeting was in the offing with Peru.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "a courtesy call may be paid on a day, and at a palace, on somebody",
    `${A} paid a courtesy call on Tuesday, on the eve of her departure, on ${B}.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  [
    "one who is received in the presence of another is met with the other",
    `${A} received in audience on Tuesday, in the presence of Ambassador Siosi Vea, the President of Norway, Bo Dahl.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl, Siosi Vea"],
  ],
  [
    "the first to be received has been received",
    `${A} was the first to be received by ${B} on Tuesday.`,
    ["2024-05-07 1 Ann Lee, Bo Dahl"],
  ],
  ["the first to be received may be so yet", `${A} will be the first to be received by ${B} on Tuesday.`, []],
];

test.each(CASES)("%s", (_, text, held) => {
  const found = derive(text, { published: "2024-05-10" })
    .events.filter((event) => event.status === "held" && (event.kind === "meeting" || event.kind === "series"))
    .map(({ date, count, participants }) => {
      const names = participants.map(({ name }) => name).sort();
      return `${date} ${count.min} ${names.join(", ")}`;
    });
  expect(found.sort()).toEqual([...held].sort());
});
