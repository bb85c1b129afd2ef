import assert from "node:assert/strict";
import { test } from "node:test";
import { divisionQueries, divisionRows } from "./divisions.ts";

const rows = divisionRows("10k");

test("a city has 10,000 divisions, each but itself below another whose code its own continues", () => {
  const ids = new Set(rows.map(({ id }) => id));
  assert.equal(ids.size, 10_000);
  assert.deepEqual(
    rows.filter(({ parentId }) => parentId === null).map(({ id }) => id),
    ["1101"],
  );
  for (const { id, parentId } of rows) if (parentId !== null) assert.ok(ids.has(parentId) && id.startsWith(parentId));
});

test("every run has the same divisions in the same order", () => assert.deepEqual(divisionRows("10k"), rows));

test("between a half and two thirds of the questions are answered with yes, and all ask for divisions there are", () => {
  const { ids, aboves } = divisionQueries("10k", rows, 10_000);
  const known = new Set(rows.map(({ id }) => id));
  assert.ok([...ids, ...aboves].every((id) => known.has(id)));
  const yes = ids.filter((id, at) => id !== aboves[at] && id.startsWith(aboves[at]!)).length;
  assert.ok(yes > 5_000 && yes < 6_667, `${yes}`);
});
