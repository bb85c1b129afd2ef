import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyParents, forestOf } from "../../test/any-forest.ts";
import { indexOf, streets } from "../../test/forest.ts";
import { Standings } from "./standings.ts";

test("a row knows its level, its place and how many they are", () => {
  const index = indexOf(streets);
  const standings = new Standings(index);
  assert.deepEqual(standings.of(index.indexOf("c")), { level: 2, position: 2, setSize: 2 });
  assert.deepEqual(standings.of(index.indexOf("west")), { level: 1, position: 3, setSize: 3 });
});

test("law: in any order of asking, each kept row stands where counting the kept siblings puts it", () => {
  fc.assert(
    fc.property(anyParents, fc.array(fc.nat()), fc.infiniteStream(fc.boolean()), (parents, asked, isKept) => {
      const index = forestOf(parents);
      const kept = Uint8Array.from({ length: index.size }, () => Number(isKept.next().value));
      const standings = new Standings(index, kept);
      for (const pick of asked) {
        const at = pick % index.size;
        if (index.size === 0 || kept[at] !== 1) continue;
        const parent = index.parentAt(at);
        const siblings = Array.from(kept.keys()).filter((each) => index.parentAt(each) === parent && kept[each] === 1);
        assert.deepEqual(standings.of(at), { level: index.depthAt(at) + 1, position: siblings.indexOf(at) + 1, setSize: siblings.length });
      }
    }),
  );
});
