import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, asOf, unitOf } from "@jinlin/core";
import { published } from "./published.ts";
import { sampleRegister } from "./testing/sample-register.ts";

const register = sampleRegister();
const today = asOf(register, "2026-11-23");

for (const { id, quantity, members } of published)
  if (members)
    test(`${id}: the sample agrees with the published ${quantity.precision} ${quantity.value}`, () => {
      const counted = members(today);
      assert.equal(new Set(counted).size, counted.length, "each member once");
      assert.ok(agrees(counted.length, quantity), `${counted.length} counted`);
    });

for (const { id, quantity, count } of published)
  if (count)
    test(`${id}: the counts of the sample sum to the published ${quantity.precision} ${quantity.value}`, () =>
      assert.ok(agrees(count(today), quantity), String(count(today))));

test("figures the records cannot hold yet are listed, not made up", (t) => {
  const toCome = published.filter(({ members, count }) => members === undefined && count === undefined);
  for (const { id, point, quantity, texts } of toCome)
    t.diagnostic(`still to come: ${id} = ${quantity.value} ${quantity.unit ?? ""} (point ${point}, ${texts["zh-Hans"]})`);
  t.diagnostic(`${published.length - toCome.length} figures hold, ${toCome.length} are still to come`);
  assert.deepEqual(
    toCome.filter(({ id }) =>
      ["branches", "community-committees", "responsibility-areas", "dual-check-in-people", "networks", "jinxi-residents"].includes(id),
    ),
    [],
  );
});

test("the community without a committee is one of the 28, and has branches all the same", () => {
  const [gap, ...more] = published.find(({ id }) => id === "communities-without-committee")!.members!(today);
  assert.deepEqual(more, []);
  assert.equal(unitOf(today, gap!)?.kind, "community");
  const branches = published.find(({ id }) => id === "branches")!.members!(today);
  assert.ok(branches.some((branch) => unitOf(today, unitOf(today, branch)!.area!)?.within === gap));
});

test("every figure has an id of its own and words in both languages", () => {
  assert.equal(new Set(published.map(({ id }) => id)).size, published.length);
  for (const { texts } of published) assert.ok(texts["zh-Hans"] && texts["en"]);
});
