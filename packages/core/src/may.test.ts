import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, now, today, town } from "../test/town.ts";
import type { Command } from "./county.ts";
import { may } from "./may.ts";

const rename: Command = { type: "rename-unit", unit: "grid-3", name: "新名", from: today };

test("who may not is told why, and whom to ask; who may is told nothing", () => {
  // #region may
  const [why] = may(town(), appoint("grid-2/officer", "wang"), { actor: as("li"), now });
  assert.deepEqual(why, {
    code: "not-open-to-you",
    what: "appoint-person",
    ask: {
      post: { id: "garden-branch/secretary", name: { "zh-Hans": "书记", en: "secretary" } },
      unit: { id: "garden-branch", name: "东园党支部" },
    },
  });
  assert.deepEqual(may(town(), appoint("grid-2/officer", "wang"), { actor: as("sun"), now }), []);
  // #endregion may
});

test("what the rule refuses is no matter of who may", () => {
  const twice = appoint("grid-1/officer", "wang", { from: "2027-01-01", to: "2026-12-01" });
  assert.deepEqual(may(town(), twice, { actor: as("head"), now }), []);
});

test("nobody decides about themselves, and earlier days take a grant of their own", () => {
  assert.deepEqual(may(town(), appoint("grid-2/officer", "sun", { from: "2026-11-01" }), { actor: as("sun"), now }), [
    { code: "own-appointment" },
    { code: "backdating-not-open", today },
  ]);
});

test("of a draft it is told which step may not be given", () => {
  const draft: Command = { type: "save-draft", draft: "d-1", name: "草案", from: today, commands: [rename] };
  const register = after(town(), draft);
  assert.deepEqual(may(register, { type: "publish-draft", draft: "d-1" }, { actor: as("head"), now }), []);
  assert.deepEqual(
    may(register, { type: "publish-draft", draft: "d-1" }, { actor: as("sun"), now }).map(({ code }) => code),
    ["not-open-to-you"],
  );
});
