import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";

const MET = "Foreign Minister Ann Lee of Fiji met President Bo Dahl of Norway on Tuesday";
const THERE = ["Lee", "Dahl", "Vea"];
const ALL = [...THERE, "Moe"];
const TWO = ["Lee", "Dahl"];

/** What a text tells, and who was at the one meeting that it tells. Written on Friday 10 May 2024. */
const CASES: [string, string[]][] = [
  [`${MET}. Ambassador Siosi Vea was also present.`, THERE],
  [`${MET}. Ambassador Siosi Vea was also present at the meeting with Dahl.`, THERE],
  [`${MET}. Around the table were also Ambassador Siosi Vea and Foreign Minister Kari Moe.`, ALL],
  [`${MET}. Also present was Ambassador Siosi Vea.`, THERE],
  [
    `${MET}. Taking part in the conversation on the Fijian side was Ambassador Siosi Vea, and on the Norwegian side Foreign Minister Kari Moe.`,
    ALL,
  ],
  [
    `${MET}. The talks were attended, on the Fijian side, by Ambassador Siosi Vea and, on the Norwegian side, by Foreign Minister Kari Moe.`,
    ALL,
  ],
  [
    `${MET}. The meeting was attended by Ambassador Siosi Vea, who heads the mission in Oslo, and Foreign Minister Kari Moe.`,
    ALL,
  ],
  [`${MET}. At his side was Defence Minister Siosi Vea.`, THERE],
  [`${MET}. Defence Minister Siosi Vea was at the president's side.`, THERE],
  [`${MET}. Beside him sat Defence Minister Siosi Vea.`, THERE],
  [`${MET}. With him was Defence Minister Siosi Vea.`, THERE],
  [`${MET}. With Lee was her deputy, Siosi Vea.`, THERE],
  [`${MET}. Lee brought along her deputy, Siosi Vea.`, THERE],
  [`${MET}. Lee brought Ambassador Siosi Vea with her.`, THERE],
  [`${MET}. Ambassador Siosi Vea came along.`, THERE],
  [`${MET}. Ambassador Siosi Vea took notes.`, THERE],
  [`${MET}, with Ambassador Siosi Vea and Foreign Minister Kari Moe also taking part.`, ALL],
  [`${MET}, with Ambassador Siosi Vea at her side.`, THERE],
  [`${MET} in the presence of Ambassador Siosi Vea.`, THERE],
  [`Flanked by Ambassador Siosi Vea, ${MET}.`, THERE],
  [`${MET}. Ambassador Siosi Vea sat in on the talks.`, THERE],
  [`${MET}. Ambassador Siosi Vea was among those present.`, THERE],
  [`${MET}. Among those attending were Ambassador Siosi Vea and Foreign Minister Kari Moe.`, ALL],
  [
    `${MET}. The Fijian delegation included Ambassador Siosi Vea; the Norwegian side included Foreign Minister Kari Moe.`,
    ALL,
  ],
  [
    `${MET}. From the Fijian side Ambassador Siosi Vea and from the Norwegian side Foreign Minister Kari Moe took part in the talks.`,
    ALL,
  ],
  [`${MET}. Lee was assisted by Ambassador Siosi Vea.`, THERE],
  [`${MET}. Also there was Ambassador Siosi Vea.`, THERE],
  [`${MET}. Ambassador Siosi Vea was there too.`, THERE],
  [`${MET}. Ambassador Siosi Vea joined them.`, THERE],
  [`${MET}. They were joined by Ambassador Siosi Vea.`, THERE],
  [`${MET}. Joining them was Ambassador Siosi Vea.`, THERE],
  [`${MET}. Ambassador Siosi Vea joined the talks.`, THERE],
  [`${MET}. In attendance was Ambassador Siosi Vea.`, THERE],
  [`${MET}. Participants: Ambassador Siosi Vea and Foreign Minister Kari Moe.`, ALL],
  [`${MET}. Also present: Ambassador Siosi Vea; Foreign Minister Kari Moe.`, ALL],
  [`${MET}. Ambassador Siosi Vea was not present.`, TWO],
  [`${MET}. Ambassador Siosi Vea did not attend.`, TWO],
  [`${MET}. Ambassador Siosi Vea was to have attended.`, TWO],
  [`${MET}. Ambassador Siosi Vea attended a dinner of the Chamber of Commerce.`, TWO],
  [`${MET}. Lee then opened an exhibition. The ceremony was attended by Ambassador Siosi Vea.`, TWO],
  [`${MET}. In 1988 Ambassador Siosi Vea was present at the signing.`, TWO],
  [`${MET}. Ambassador Siosi Vea took part in the opening of the trade fair.`, TWO],
  [`${MET}. Lee toured a fish plant, accompanied by Ambassador Siosi Vea.`, TWO],
  [`${MET}. Lee visited a fish plant. She was accompanied by Ambassador Siosi Vea.`, TWO],
  [`${MET}. A summit in June will be attended by Prime Minister Siosi Vea.`, TWO],
  [`${MET}. Prime Minister Siosi Vea joined the party in 1990.`, TWO],
  [`${MET}. Ambassador Siosi Vea attended the national day concert.`, TWO],
  [`${MET}. Ambassador Siosi Vea had joined the ministry as a clerk.`, TWO],
  [`${MET}. Lee and her husband attended a performance. Ambassador Siosi Vea was in attendance.`, TWO],
  [`${MET}. The Ambassador of Tonga, Mr. Siosi Vea, also takes part.`, THERE],
  [`${MET}. The Tongan ambassador, Mr Siosi Vea, accompanied her.`, THERE],
  [`${MET}. Ambassador Siosi Vea was also in the room.`, THERE],
  [`${MET}. Seated beside the president was Defence Minister Siosi Vea.`, THERE],
  [`${MET}. Defence Minister Siosi Vea was seated next to the president.`, THERE],
  [`${MET}. Defence Minister Siosi Vea was with her.`, THERE],
  [`${MET}. Defence Minister Siosi Vea was also of the party.`, THERE],
  [`${MET}. Rounding out the party was Defence Minister Siosi Vea.`, THERE],
  [`${MET}. Defence Minister Siosi Vea listened in.`, THERE],
  [`${MET}. Sitting in on the talks was Defence Minister Siosi Vea.`, THERE],
  [`${MET}. Defence Minister Siosi Vea looked on.`, THERE],
  [`${MET}. Defence Minister Siosi Vea, who was present at the meeting, said it had been useful.`, THERE],
  [`${MET}. Defence Minister Siosi Vea, also at the table, nodded.`, THERE],
  [`${MET}. Defence Minister Siosi Vea later joined the two for coffee.`, THERE],
  [`${MET}. Lee was accompanied on the call by the Tongan ambassador, Siosi Vea.`, THERE],
  [`${MET}. Accompanying Lee was Ambassador Siosi Vea.`, THERE],
  [`${MET}. Her deputy, Siosi Vea, was also on hand.`, THERE],
  [`${MET}. Lee's deputy Siosi Vea attended as well.`, THERE],
  [`${MET}. Lee's party comprised Ambassador Siosi Vea and three aides.`, THERE],
  [`${MET}. Lee, with Ambassador Siosi Vea in tow, stayed for an hour.`, THERE],
  [`${MET}. Ambassador Siosi Vea interrupted only once; he was the third man at the table.`, THERE],
  [`${MET}. The only others in the room were Ambassador Siosi Vea and an interpreter.`, THERE],
  [`${MET}. Ambassador Siosi Vea sat in and took part in the drafting.`, THERE],
  [`${MET}. Ambassador Siosi Vea was part of the discussions.`, THERE],
  [`${MET}. Taking part in Tuesday's session was also Ambassador Siosi Vea.`, THERE],
  [
    `${MET}. Taking part on the Fijian side was Ambassador Siosi Vea, and on the Norwegian side Foreign Minister Kari Moe.`,
    ALL,
  ],
  [`${MET}. Ambassador Siosi Vea took part on the Fijian side.`, THERE],
  [`${MET}. Ambassador Siosi Vea took the notes.`, THERE],
  [`${MET}. Ambassador Siosi Vea took part on Friday in the regatta.`, TWO],
  [`${MET}. The Fijian diplomat Siosi Vea and the Dane Kari Moe, representing the mediators, were also present.`, ALL],
  [`${MET}. Ambassador Siosi Vea was with the minister at the meeting.`, THERE],
  [`${MET}. Ambassador Siosi Vea was with the minister at the airport.`, TWO],
  [`${MET}. Norway is part of the alliance that Prime Minister Siosi Vea leads.`, TWO],
];

test.each(CASES)("%s", (text, names) => {
  const found = derive(text, { published: "2024-05-10" }).events.filter(
    ({ status, kind }) => status === "held" && (kind === "meeting" || kind === "series"),
  );
  const surnames = found.map(({ participants }) => participants.map(({ name }) => name.split(" ").at(-1)).sort());
  expect(surnames).toEqual([[...names].sort()]);
});
