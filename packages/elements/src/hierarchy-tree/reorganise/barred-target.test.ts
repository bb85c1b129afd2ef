import assert from "node:assert/strict";
import { test } from "node:test";
import { indexOf, streets } from "../../../test/forest.ts";
import { barOf } from "./barred-target.ts";

const index = indexOf(streets);

for (const [title, rows, target, bar] of [
  ["a row goes under another branch", ["yard-1"], "nanji", undefined],
  ["a row goes up to its grandparent", ["yard-1"], "north", undefined],
  ["a row goes under its sibling", ["yard-1"], "yard-2", undefined],
  ["a row does not go under itself", ["hefeng"], "hefeng", "itself"],
  ["a row does not go under its child", ["north"], "hefeng", "below-itself"],
  ["a row does not go under what is far below it", ["north"], "yard-3", "below-itself"],
  ["a row does not go where it is", ["yard-1"], "hefeng", "already-there"],
  ["several rows go where some of them are", ["yard-1", "nanji"], "hefeng", undefined],
  ["several rows do not go where all of them are", ["yard-1", "yard-2"], "hefeng", "already-there"],
  ["several rows do not go below one of them", ["nanji", "hefeng"], "yard-2", "below-itself"],
] as const)
  test(title, () =>
    assert.equal(
      barOf(
        index,
        rows.map((id) => index.indexOf(id)),
        index.indexOf(target),
      ),
      bar,
    ),
  );
