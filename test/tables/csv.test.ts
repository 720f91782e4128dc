import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCsv, parseCsv } from "../../src/tables/csv";

const read = (text: string) => parseCsv(Buffer.from(text), "t.csv");

test("a record knows the line on which it begins, past empty lines and line breaks in cells", () => {
  expect(read('a,b\n\n1,"x\ny"\n2,3\n').records).toEqual([
    { line: 1, cells: ["a", "b"] },
    { line: 3, cells: ["1", "x\ny"] },
    { line: 5, cells: ["2", "3"] },
  ]);
});

test("a byte-order mark and Windows line ends are read as what they are", () => {
  expect(read("\uFEFFa,b\r\n1,2\r\n").records.map(({ cells }) => cells)).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

test.each(["=1+1", "+1", "-1", "@x", "'=1", "''@", "\t=x"])(
  "the cell %j is harmless in a spreadsheet and reads back unchanged",
  (cell) => {
    const csv = formatCsv([["a"], [cell]]);
    expect(csv.split("\n")[1]!.replace(/^"/, "")).toMatch(/^'/);
    expect(read(csv).records[1]!.cells).toEqual([cell]);
  },
);

test("whatever is written reads back unchanged", () => {
  const cell = fc.string({ unit: "grapheme" }).filter((text) => !/[\0\uFEFF\r]/.test(text));
  const rows = fc.array(fc.tuple(fc.constant("x"), cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(rows, (written) => {
      expect(read(formatCsv(written)).records.map(({ cells }) => cells)).toEqual(written);
    }),
  );
});

test.each([
  ["an empty file", "", "empty"],
  ["a quotation mark that is never closed", 'a,b\n1,"2\n3,4\n', "csv"],
  ["NUL characters, as UTF-16 has", "a\0,\0b\0", "encoding"],
])("%s is refused whole", (_, text, rule) => {
  expect(read(text)).toMatchObject({ records: [], problems: [{ file: "t.csv", rule }] });
});

test("text that is not UTF-8 is refused whole", () => {
  expect(parseCsv(Buffer.from("a\nD\xedaz\n", "latin1"), "t.csv")).toMatchObject({
    records: [],
    problems: [{ rule: "encoding" }],
  });
});
