import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../../test/grids-town.ts";
import { fixesOf, ruleOf, toldOf } from "../../../test/lint-town.ts";
import { after, today } from "../../../test/town.ts";
import { asOf } from "../../register/register.ts";
import { noticeMissing } from "./notice-missing.ts";

const rule = ruleOf("notice-missing", {});

test("grids without a public notice are found, dedicated ones too, each with the notice to publish", () => {
  const found = noticeMissing(gridsTownOn(), rule);
  assert.deepEqual([toldOf(found), found.of], [[["grid-2"], ["grid-3"], ["tower"]], 4]);
  assert.deepEqual(fixesOf(found)[0], { command: "publish-notice", with: { grid: "grid-2", from: today } });
});

test("one that is published is found no longer, from that day on", () => {
  const register = after(gridsTown(), { type: "publish-notice", grid: "grid-3", extent: "西院", phone: "0593-2801003", from: today });
  const on = (day: "2026-11-22" | typeof today) => toldOf(noticeMissing(asOf(register, day), rule)).length;
  assert.deepEqual([on("2026-11-22"), on(today)], [3, 2]);
});
