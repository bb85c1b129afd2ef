import assert from "node:assert/strict";
import { test } from "node:test";
import { now, today, townOn } from "../../test/town.ts";
import { asOf, foldEntries } from "../register/register.ts";
import { writesOf } from "../county/events.ts";
import { importRecords } from "./import-records.ts";
import { membersOf } from "./members.ts";
import type { MemberRecord } from "./records.ts";

const imported = (...members: MemberRecord[]) => importRecords(townOn(), { format: "jinlin-records/1", members });
const branch = { organisation: "garden-branch", full: 8, probationary: 1, from: "2024-01-01" } as const;

test("counts of members come in with the records", () => {
  const decision = imported({ ...branch, to: "2025-01-01" }, { ...branch, full: 9, from: "2025-01-01" });
  assert.ok(decision.ok);
  const { register } = townOn();
  const entry = {
    format: "jinlin-entry/1",
    seq: 3,
    county: "town",
    recordedAt: now,
    actor: "system",
    command: "import-records",
    events: decision.events,
  } as const;
  const after = foldEntries(register, [entry], writesOf);
  assert.deepEqual(membersOf(asOf(after, today), "garden-branch"), { full: 9, probationary: 1, since: "2025-01-01" });
  assert.equal(membersOf(asOf(after, "2024-06-01"), "garden-branch")?.full, 8);
});

for (const [what, members, code, path] of [
  ["an organisation nobody knows", [{ ...branch, organisation: "nowhere" }], "unknown-reference", "members.0.organisation"],
  ["an overlay", [{ ...branch, organisation: "east-cc" }], "wrong-kind", "members.0.organisation"],
  ["days before the organisation was there", [{ ...branch, from: "2020-01-01" }], "outside-period", "members.0.organisation"],
  ["a period turned round", [{ ...branch, to: "2023-01-01" }], "period-reversed", "members.0.to"],
  ["one day counted twice", [branch, { ...branch, from: "2025-01-01" }], "double-holding", "members.1.from"],
] as const)
  test(`counts of members are refused for ${what}`, () => {
    const decision = imported(...members);
    assert.ok(!decision.ok);
    assert.deepEqual(
      decision.refusals.map((fault) => [fault.code, fault.path.join(".")]),
      [[code, path]],
    );
  });
