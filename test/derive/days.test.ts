import { expect, test } from "vitest";
import { parseDay } from "../../src/derive/days/calendar";
import { findDates } from "../../src/derive/days/match";
import { resolve } from "../../src/derive/days/resolve";
import { tokenize } from "../../src/derive/tokens";

/** Expression, day of writing, EDTF, and the day last spoken of. */
const CASES: [string, string, string | null, string?][] = [
  ["on Tuesday", "2019-05-26", "2019-05-21"],
  ["on Sunday", "2019-05-26", "2019-05-26"],
  ["on Wednesday evening", "2019-05-26", "2019-05-22"],
  ["on Wednesday", "2005-12-02", "2005-11-30"],
  ["last Friday", "2019-05-26", "2019-05-24"],
  ["on Friday last", "2019-05-31", "2019-05-24"],
  ["Thursday last week", "2019-05-29", "2019-05-23"],
  ["yesterday", "2020-01-01", "2019-12-31"],
  ["the day before yesterday", "2020-03-01", "2020-02-28"],
  ["on May 23", "2019-05-26", "2019-05-23"],
  ["on 30 December", "2019-01-02", "2018-12-30"],
  ["May 23, 2018", "2019-05-26", "2018-05-23"],
  ["Thursday, May 23", "2019-05-26", "2019-05-23"],
  ["2019-05-23", "2019-05-26", "2019-05-23"],
  ["23.5.2019", "2019-05-26", "2019-05-23"],
  ["the 23rd of May", "2019-05-26", "2019-05-23"],
  ["from May 21 to 25", "2019-05-26", "2019-05-21/2019-05-25"],
  ["21-25 May", "2019-05-26", "2019-05-21/2019-05-25"],
  ["from 29 to 31 August", "2018-09-02", "2018-08-29/2018-08-31"],
  ["from Monday to Wednesday", "2019-05-26", "2019-05-20/2019-05-22"],
  ["the previous day", "2019-05-26", "2019-05-23", "2019-05-24"],
  ["a day earlier", "2019-05-26", "2019-05-23", "2019-05-24"],
  ["the following day", "2019-05-26", "2019-03-01", "2019-02-28"],
  ["a day after, they met", "2019-05-26", "2019-05-24", "2019-05-23"],
  ["earlier the same day", "2019-05-26", "2019-05-23", "2019-05-23"],
  ["two days later", "2019-05-26", "2019-05-26", "2019-05-24"],
  ["three days ago", "2019-05-02", "2019-04-29"],
  ["last week", "2019-05-29", "2019-05-20/2019-05-26"],
  ["late February", "2019-05-26", "2019-02-2X"],
  ["in February 2018", "2019-05-26", "2018-02"],
  ["mid-March", "2019-05-26", "2019-03-1X"],
  ["over the weekend", "2019-05-27", "2019-05-25/2019-05-26"],
  ["in 2007", "2019-05-26", "2007"],
  ["from 2009, when", "2019-05-26", "2009"],
  ["a week ago today", "2019-05-26", "2019-05-19"],
  ["the third of May", "2019-05-26", "2019-05-03"],
  ["the third of them", "2019-05-26", null],
  ["the day after that", "2019-05-26", "2019-05-24", "2019-05-23"],
  ["a fortnight ago", "2019-05-29", "2019-05-13/2019-05-19"],
  ["a fortnight later", "2019-05-29", "2019-05-24", "2019-05-10"],
  ["ten years ago", "2019-05-26", "2009"],
  ["two months ago", "2019-05-26", "2019-03"],
  ["earlier in the week", "2019-05-23", "2019-05-20/2019-05-26"],
  ["Mayor Jan Mulder", "2019-05-26", null],
  ["they may meet", "2019-05-26", null],
  ["a march on the capital", "2019-05-26", null],
  ["31 June", "2019-05-26", null],
];

test("a weekday right after the dateline is that of publication, where the text was published then", () => {
  const tokens = tokenize("on Thursday");
  const match = findDates(tokens, 0, tokens.length)[0]!;
  const anchors = { written: parseDay("2021-07-28"), story: null, told: null };
  const published = parseDay("2021-07-29");
  expect(resolve(match.expression, { ...anchors, published }, false)?.edtf).toBe("2021-07-29");
  expect(resolve(match.expression, anchors, false)?.edtf).toBe("2021-07-22");
});

test.each(CASES)("%s, written on %s, is %s", (text, written, edtf, story) => {
  const tokens = tokenize(text);
  const match = findDates(tokens, 0, tokens.length)[0];
  const anchors = { written: parseDay(written), story: story ? parseDay(story) : null, told: null };
  expect(match ? (resolve(match.expression, anchors, false)?.edtf ?? null) : null).toBe(edtf);
});
