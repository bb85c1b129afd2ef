import assert from "node:assert/strict";
import { test } from "node:test";
import { qrCodeOf } from "./qr-code.ts";

const address = "https://example.org/notices?grid=grid-0412";

/** The modules that a path covers, row by row. */
function modulesOf(address: string): string[] {
  const { side, path } = qrCodeOf(address)!;
  const rows = Array.from({ length: side }, () => Array.from({ length: side }, () => " "));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = 0; at < Number(length); at++) rows[Number(y)]![Number(x) + at] = "#";
  return rows.map((row) => row.join(""));
}

test("a code has its three finders, and four modules free around it", () => {
  const rows = modulesOf(address);
  const finder = ["#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######"];
  const side = rows.length;
  const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  assert.deepEqual([at(4, 4), at(side - 11, 4), at(4, side - 11)], [finder, finder, finder]);
  assert.ok([...rows.slice(0, 4), ...rows.slice(-4)].every((row) => row.trim() === ""));
  assert.ok(rows.every((row) => row.slice(0, 4).trim() === "" && row.slice(-4).trim() === ""));
  // Sizes of codes go up by four.
  assert.equal((side - 8 - 17) % 4, 0);
});

test("another address is another code, the same one the same", () => {
  assert.deepEqual(modulesOf(address), modulesOf(address));
  assert.notDeepEqual(modulesOf(address), modulesOf(`${address}1`));
});

for (const [why, given] of [
  ["what runs", "javascript:alert(1)"],
  ["what is no whole address", "/notices"],
  ["nothing", ""],
  ["more than a code can say", `https://example.org/${"a".repeat(9000)}`],
] as const)
  test(`there is no code of ${why}`, () => assert.equal(qrCodeOf(given), undefined));
