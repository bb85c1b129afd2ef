import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bench } from "./bench.ts";
import { onlyThose } from "./only-those.ts";

const bench: Bench = {
  name: "tree",
  sizes: ["1k", "100k"],
  contenders: ["jinlin", "limit", "peer"],
  reach: [
    { task: "mount", size: "1k", atMost: 2, times: "limit" },
    { task: "heap", atMost: 4, unit: "MB" },
  ],
  open: () => ({}),
};

test("contenders and sizes that are named stay, in the order of the whole, and what is to be reached at them", () => {
  const { sizes, contenders, reach } = onlyThose(bench, ["limit", "100k", "jinlin"]);
  assert.deepEqual([sizes, contenders], [["100k"], ["jinlin", "limit"]]);
  assert.deepEqual(
    reach.map(({ task }) => task),
    ["heap"],
  );
});

test("without the name of a size all sizes stay", () => assert.deepEqual(onlyThose(bench, ["peer"]).sizes, bench.sizes));

test("a word that is neither is refused by name", () => assert.throws(() => onlyThose(bench, ["1m"]), /RangeError.*"1m"/s));
