import assert from "node:assert/strict";
import { test } from "node:test";
import { manyGrids, texts } from "./many-grids.ts";

test("a made-up district has a thousand grids in forty communities of a street, each with a code of its own", () => {
  const { places, rows } = manyGrids("1k");
  assert.equal(rows.length, 1000);
  assert.equal(places.length, 42);
  assert.equal(new Set(rows.map(({ code }) => code)).size, 1000);
  assert.equal(places[rows[999]!.place]!.name, "40号社区");
});

test("every text that is typed finds some of its grids, and never all", () => {
  const { places, rows } = manyGrids("1k");
  for (const text of texts) {
    const found = rows.filter(({ name, code, place }) => name.includes(text) || code!.includes(text) || places[place]!.name.includes(text));
    assert.ok(found.length > 0 && found.length < 100, `${text}: ${found.length}`);
  }
});
