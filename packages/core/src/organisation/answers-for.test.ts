import assert from "node:assert/strict";
import { test } from "node:test";
import { today, townOn } from "../../test/town.ts";
import { answersFor } from "./answers-for.ts";
import { postOf } from "./post.ts";

const answers = (post: string, ...more: Parameters<typeof townOn>[1][]) => {
  const state = townOn(today, ...more);
  const found = answersFor(state, postOf(state, post)!);
  return found && [found.post.id, found.holding.person];
};

test("for a vacant grid whose branch has no secretary the community's secretary answers", () =>
  assert.deepEqual(answers("grid-2/officer"), ["east-cc/secretary", "sun"]));

test("once the branch has a secretary, that one answers", () =>
  assert.deepEqual(answers("grid-2/officer", { id: "b", post: "garden-branch/secretary", person: "chen", from: "2024-01-01" }), [
    "garden-branch/secretary",
    "chen",
  ]));

test("across a gap in the chain the next level up answers", () => assert.deepEqual(answers("grid-3/officer"), ["qx-wc/secretary", "boss"]));

test("for a vacant deputy's post whoever leads the same body answers", () =>
  assert.deepEqual(answers("east-cc/deputy"), ["east-cc/secretary", "sun"]));

test("above the top nobody answers", () => assert.equal(answers("conference/convener"), undefined));
