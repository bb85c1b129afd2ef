import assert from "node:assert/strict";
import { test } from "node:test";
import { formatsIn } from "../messages/formats.ts";
import { peopleCount } from "./people-count.ts";

test("fewer than five people are told to the public as that, nobody at all among them; to others as they are", () => {
  // #region covered
  assert.deepEqual(
    [0, 4, 5, 31].map((count) => peopleCount(count, true)),
    [{ under: 5 }, { under: 5 }, 5, 31],
  );
  assert.equal(peopleCount(4, false), 4);
  // #endregion covered
});

test("it is said in both languages", () => {
  assert.deepEqual(
    (["zh-Hans", "en"] as const).map((language) => formatsIn(language).people({ under: 5 })),
    ["少于 5", "fewer than 5"],
  );
  assert.equal(formatsIn("en").people(1200), "1,200");
});
