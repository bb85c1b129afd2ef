import assert from "node:assert/strict";
import { test } from "node:test";
import { HierarchyError } from "./hierarchy-error.ts";

test("an error says the first fault in words and carries them all", () => {
  const faults = [
    { code: "unknown-parent", id: "yl-3", row: 4, parentId: "yl-9" },
    { code: "own-parent", id: "yl-4", row: 5 },
    { code: "no-root" },
  ] as const;
  const error = new HierarchyError(faults);
  assert.ok(error instanceof RangeError);
  assert.equal(error.name, "HierarchyError");
  assert.deepEqual(error.faults, faults);
  assert.match(error.message, /^buildHierarchy: .*"yl-3".*"yl-9".*\(and 2 more\)$/);
});

test("an error names every id of its fault, but no more than a reader takes in", () => {
  const error = new HierarchyError([{ code: "cycle", ids: Array.from({ length: 40 }, (_, at) => `grid-${at}`) }]);
  assert.match(error.message, /"grid-0".*"grid-4".* 35 more$/);
  assert.ok(!error.message.includes("grid-5"));
});
