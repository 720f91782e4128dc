import { expect, test } from "vitest";
import { dateFits } from "../../src/tables/date-words";

test.each([
  ["Thursday", "2019-05-23", true],
  ["Wednesday", "2019-05-23", false],
  ["May 23", "2019-05-23", true],
  ["23rd of May", "2019-05-23", true],
  ["May 24", "2019-05-23", false],
  ["June 23", "2019-05-23", false],
  ["late February", "2019-02-2X", true],
  ["late March", "2019-02-2X", false],
  ["last week", "2019-05-21/2019-05-25", true],
  ["that day", "2019-05-24", true],
  ["in December", "2018-11-20/2019-01-05", true],
  ["the delegation", "2019-05-23", false],
  ["Thursday", "some time", false],
])("%j can stand for %s: %s", (span, edtf, expected) => {
  expect(dateFits(span, edtf)).toBe(expected);
});
