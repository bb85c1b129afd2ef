import assert from "node:assert/strict";
import { test } from "node:test";
import type { Particulars } from "./person.ts";
import { isSameParticulars, replaceParticulars } from "./replace-particulars.ts";

const consent = { basis: "holds-post", notice: "n-1", day: "2026-01-01" } as const;
const known: Particulars = { person: "p-1", name: "陈明", phone: "19900000001", membership: "full", consent };

for (const [why, sent, sees, phone, membership] of [
  ["a phone one does not see stays when a name is corrected", {}, false, "19900000001", "full"],
  ["a phone one sees and leaves out is taken out", {}, true, undefined, "full"],
  ["a new phone is taken from whoever sends it", { phone: "19900000002" }, false, "19900000002", "full"],
  ["membership is changed by saying so", { membership: "none" }, true, undefined, "none"],
] as [string, Partial<Particulars>, boolean, string | undefined, string][])
  test(why, () => {
    const now = replaceParticulars(known, { person: "p-1", name: "陈敏", consent, ...sent }, sees);
    assert.deepEqual([now.name, now.phone, now.membership], ["陈敏", phone, membership]);
  });

test("of somebody nothing was known of all is as sent", () => assert.deepEqual(replaceParticulars(undefined, known, false), known));

test("two notes are the same whatever the order of what they say", () => {
  const { consent: agreed, ...others } = known;
  assert.ok(isSameParticulars(known, { consent: { ...agreed }, ...others }));
  assert.ok(!isSameParticulars(known, { ...known, consent: { ...consent, withdrawn: "2026-02-01" } }));
  assert.ok(!isSameParticulars(known, undefined));
});
