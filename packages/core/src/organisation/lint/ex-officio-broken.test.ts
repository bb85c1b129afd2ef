import assert from "node:assert/strict";
import { test } from "node:test";
import { fixesOf, ruleOf, toldOf, withFacts } from "../../../test/lint-town.ts";
import { townOn } from "../../../test/town.ts";
import { exOfficioBroken } from "./ex-officio-broken.ts";

const rule = ruleOf("ex-officio-broken", {});
const follows = (post: string) =>
  ({ subject: "conference/convener", aspect: "link", from: "2023-01-01", value: [{ post }], refs: [post] }) as const;

test("case 14: a seat that follows a post which is there is sound, vacant or not", () =>
  assert.deepEqual(exOfficioBroken(withFacts(townOn(), follows("garden-branch/secretary")), rule), { of: 1, members: [] }));

test("case 14: a seat whose post went with its department is found, and follows no longer from that day", () => {
  const state = withFacts(townOn(), follows("org-dept/head"), { subject: "org-dept", aspect: "organisation", from: "2026-06-01" });
  const found = exOfficioBroken(state, rule);
  assert.deepEqual(toldOf(found, "since"), [["conference/convener", "2026-06-01"]]);
  assert.deepEqual(fixesOf(found), [
    { command: "unlink-post", with: { post: "conference/convener", follows: "org-dept/head", from: "2026-06-01" } },
  ]);
});

test("a town where no seat follows another has none to look at", () =>
  assert.deepEqual(exOfficioBroken(townOn(), rule), { of: 0, members: [] }));
