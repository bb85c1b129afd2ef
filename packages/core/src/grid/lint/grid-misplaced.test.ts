import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTownOn } from "../../../test/grids-town.ts";
import { ruleOf, toldOf, withFacts } from "../../../test/lint-town.ts";
import { gridMisplaced } from "./grid-misplaced.ts";

const rule = ruleOf("grid-misplaced", { areaKinds: ["community"] });
const within = (area: string) => withFacts(gridsTownOn(), { subject: "grid-3", aspect: "within", value: area, refs: [area] });

test("a grid lies in a community, with a compound between or not", () =>
  assert.deepEqual(gridMisplaced(gridsTownOn(), rule), { of: 4, members: [] }));

test("one directly under a street, or under the county, is found", () => {
  assert.deepEqual(toldOf(gridMisplaced(within("qx"), rule)), [["grid-3"]]);
  assert.deepEqual(toldOf(gridMisplaced(within("qq"), rule)), [["grid-3"]]);
});

test("elsewhere a compound alone may be enough", () =>
  assert.deepEqual(gridMisplaced(within("qx"), ruleOf("grid-misplaced", { areaKinds: ["community", "street"] })), { of: 4, members: [] }));
