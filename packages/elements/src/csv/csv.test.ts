import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseCsv } from "../../test/parse-csv.ts";
import { csvOf, harmless, type CsvColumn } from "./csv.ts";

const columns = (count: number): CsvColumn<readonly (string | number | undefined)[]>[] =>
  Array.from({ length: count }, (_, at) => ({ name: `列${at}`, cell: (row) => row[at] }));

test("a table begins with the mark of UTF-8, has its headings, and ends each line in CR LF", () => {
  assert.equal(
    csvOf(columns(2), [
      ["鹤峰", 3],
      ["南际", undefined],
    ]),
    "\uFEFF列0,列1\r\n鹤峰,3\r\n南际,\r\n",
  );
});

for (const [title, cell, written] of [
  ["a comma", "鹤峰,南际", '"鹤峰,南际"'],
  ["a quote", '"鹤峰"社区', '"""鹤峰""社区"'],
  ["a line break", "鹤峰\n社区", '"鹤峰\n社区"'],
  ["a formula", "=HYPERLINK(A1)", "'=HYPERLINK(A1)"],
  ["a formula with a comma", "=SUM(A1,A2)", `"'=SUM(A1,A2)"`],
  ["a telephone number", "+86 593", "'+86 593"],
  ["a negative number as text", "-1", "'-1"],
  ["a negative number", -1.5, "-1.5"],
  ["no number", Number.NaN, ""],
  ["an at sign", "@陈明", "'@陈明"],
  ["a sign in full width", "＝1＋1", "'＝1＋1"],
  ["a tab", "\t=1", `"'\t=1"`],
  ["a formula after a semicolon", "鹤峰;=1+1", '"鹤峰;=1+1"'],
  ["a formula after a tab", "鹤峰\t=1+1", '"鹤峰\t=1+1"'],
  ["a sign inside", "A-1", "A-1"],
  ["nothing", "", ""],
] as const)
  test(`${title} is written safely`, () => assert.equal(csvOf(columns(1), [[cell]]), `\uFEFF列0\r\n${written}\r\n`));

test("a heading is made safe too", () => assert.equal(csvOf([{ name: "=a,b", cell: () => 1 }], []), `\uFEFF"'=a,b"\r\n`));

const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."=+-@＝\t\r\n\",'鹤") }));

test("whoever reads the file gets the cells again, and none of them begins a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(anyText, fc.double()), { minLength: 3, maxLength: 3 })), (rows) => {
      const [, ...read] = parseCsv(csvOf(columns(3), rows).slice(1));
      const expected = rows.map((row) =>
        row.map((cell) => (typeof cell === "string" ? harmless(cell) : Number.isFinite(cell) ? String(cell) : "")),
      );
      assert.deepEqual(read, expected);
      for (const [at, row] of rows.entries())
        for (const [place, cell] of row.entries())
          if (typeof cell === "string") assert.doesNotMatch(read[at]![place]!, /^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});

test("only one apostrophe is added, so that the text can be had again", () => {
  fc.assert(fc.property(anyText, (text) => assert.ok(harmless(text) === text || harmless(text) === `'${text}`)));
});
