import assert from "node:assert/strict";
import { test } from "node:test";
import { scrollPath } from "./scroll-path.ts";

test("sixty frames, most of them a notch of the wheel, and the last one the end of the way", () => {
  assert.equal(scrollPath.length, 60);
  assert.equal(scrollPath.filter((step) => "by" in step).length, 45);
  assert.deepEqual(scrollPath.at(-1), { to: 1 });
});
