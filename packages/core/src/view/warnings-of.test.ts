import assert from "node:assert/strict";
import { test } from "node:test";
import { callsTown, morning, raise } from "../../test/calls-town.ts";
import { as, townParticulars } from "../../test/town.ts";
import { localSource } from "./open-county.ts";

const source = () => localSource({ register: callsTown, particulars: townParticulars, clock: () => morning, actor: as("bo") });

test("whoever writes a phone number into a call is warned before it is sent, and may send it", async () => {
  const said = raise({ words: "夜间巡逻，联系 13900001234" });
  const tried = await source().send(said, { dryRun: true });
  assert.deepEqual(tried.ok && tried.warnings, [{ code: "phone-number", field: "words" }]);
  const sent = await source().send({ ...said, call: "call-7" });
  assert.ok(sent.ok && sent.warnings === undefined);
});

test("a call without one, and a text of another command, are not warned about", async () => {
  const plain = await source().send(raise({ call: "call-8" }), { dryRun: true });
  assert.ok(plain.ok && plain.warnings === undefined);
  const other = await localSource({ register: callsTown, particulars: townParticulars, clock: () => morning, actor: as("head") }).send(
    { type: "rename-unit", unit: "garden", name: "东园 13900001234", from: "2026-11-23" },
    { dryRun: true },
  );
  assert.ok(other.ok && other.warnings === undefined);
});
