import { expect, test } from "vitest";
import { derive } from "../../src/derive/derive";

/** What the case shows, the text, and the meetings held: day, who, and by whom it is told. Written on Friday 10 May 2024. */
const CASES: [string, string, string[]][] = [
  [
    "an official's name before a colon is the author's",
    "Minister Ann Lee, Fiji: What a week in Oslo.\n\nMon: Called on President Bo Dahl. My notes fill a book.\n\nTue: we rested.",
    ["2024-05-06 Ann Lee, Bo Dahl | Ann Lee"],
  ],
  [
    "an account before a colon tells of what nobody else is credited for",
    "@oslowatch: Short notes on a long week.\n\nMinister Ida Holm met President Bo Dahl of Norway on Monday.\n\nOn Tuesday she met Minister Jon Vea of Fiji, NTB says.",
    ["2024-05-06 Ida Holm, Bo Dahl | @oslowatch", "2024-05-07 Ida Holm, Jon Vea | NTB"],
  ],
  [
    "an account above the day of its post, with a flag before it",
    "🇫🇯 @oslowatch · 8 May 2024 — Short notes on a long week.\n\nMinister Ida Holm met President Bo Dahl of Norway on Monday.",
    ["2024-05-06 Ida Holm, Bo Dahl | @oslowatch"],
  ],
  [
    "an account that is only named issues nothing",
    "@oslowatch has the week's list.\n\nMinister Ida Holm met President Bo Dahl of Norway on Monday.",
    ["2024-05-06 Ida Holm, Bo Dahl | "],
  ],
  [
    "a reporter who is told things is at no meeting",
    "Ida Holm @holmreports · 8 May 2024\n\n1/ The meeting w/ President Bo Dahl of Norway was on Monday, hotel staff tell me. Minister Jon Vea of Fiji met him there.",
    ["2024-05-06 Jon Vea, Bo Dahl | Ida Holm"],
  ],
  [
    "a name and an office on a line of their own are the author's",
    "Ann Lee Minister of Fisheries, Fiji 8 May 2024\n\nMy week in three tweets.\n\nOn Monday I met President Bo Dahl of Norway.",
    ["2024-05-06 Ann Lee, Bo Dahl | Ann Lee"],
  ],
  [
    "who says nothing of their own before a colon is no author",
    "Minister Ann Lee of Fiji: the week in fish.\n\nMinister Ida Holm met President Bo Dahl of Norway on Monday.",
    ["2024-05-06 Ida Holm, Bo Dahl | "],
  ],
  [
    "an analyst before a colon takes part in nothing",
    "Ann Lee, Arctic analyst: My notes on a long week.\n\nMinister Ida Holm flew to Oslo on Monday. I hear that she was received there by President Bo Dahl.",
    ["2024-05-06 Ida Holm, Bo Dahl | "],
  ],
  [
    "who writes is not meant by a pronoun of the third person",
    "Ann Lee (@annlee): Fijian minister Jon Vea is in Oslo. What we know so far.\n\nOn Tuesday he had talks with our minister, Bo Dahl.",
    ["2024-05-07 Jon Vea, Bo Dahl | Ann Lee"],
  ],
  [
    "what the writer calls false in a word was not held",
    "Ann Lee (@annlee), Minister of Fiji:\n\nI read that on Tuesday I met President Bo Dahl of Norway. False.",
    [],
  ],
  [
    "hours open the entries of a day that a line above names",
    "Ann Lee (@annlee), Minister of Fiji:\n\nMy Wednesday in three tweets:\n\n08:15 Breakfast with Trinidad & Tobago's foreign minister, Jon Vea.\n\n10.30 am – Met Norwegian colleague Bo Dahl.",
    ["2024-05-08 Ann Lee, Jon Vea | Ann Lee", "2024-05-08 Ann Lee, Bo Dahl | Ann Lee"],
  ],
  [
    "the day before and a place open a post and date no text",
    "Ann Lee (@annlee), Fijian minister, 9 May 2024\n\nYesterday morning: Oslo. I met President Bo Dahl of Norway.",
    ["2024-05-08 Ann Lee, Bo Dahl | Ann Lee"],
  ],
  [
    "whose office it was is no one more",
    "Ann Lee (@annlee), Minister of Fiji:\n\nOn Tuesday I saw the Norwegian minister, Bo Dahl, at his office by the port.",
    ["2024-05-07 Ann Lee, Bo Dahl | Ann Lee"],
  ],
  [
    "an envoy whom others ask is no reporter, and tells of the embassy's own staff",
    "Amb. Ann Lee @annlee · Embassy of Fiji, Oslo\n\nOn Monday I saw President Bo Dahl of Norway. He asked me about fish.\n\nOn Tuesday our Second Secretary, Ida Holm, met Minister Jon Vea.",
    ["2024-05-06 Ann Lee, Bo Dahl | Ann Lee", "2024-05-07 Ida Holm, Jon Vea | Ann Lee"],
  ],
];

test.each(CASES)("%s", (_, text, wanted) => {
  const { events } = derive(text, { published: "2024-05-10" });
  const held = events.filter(({ kind, status }) => kind === "meeting" && status === "held");
  const told = held.map(
    ({ date, participants, outlets }) =>
      `${date} ${participants.map(({ name }) => name).join(", ")} | ${outlets.map(({ name }) => name).join(", ")}`,
  );
  expect(told).toEqual(wanted);
});
