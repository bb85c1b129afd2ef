import assert from "node:assert/strict";
import { test } from "node:test";
import { ruleOf, seesAll, toldOf } from "../../../test/lint-town.ts";
import { townOn } from "../../../test/town.ts";
import type { Membership } from "../person.ts";
import { probationaryLeader } from "./probationary-leader.ts";

const rule = ruleOf("probationary-leader", { postKinds: ["secretary"] });
const led = (memberships: Readonly<Record<string, Membership>>) =>
  probationaryLeader(townOn(), rule, { ...seesAll, membership: (person) => memberships[person] });

test("who leads is a full member, neither on probation nor none", () => {
  assert.deepEqual(toldOf(led({ boss: "full", sun: "full" })), []);
  assert.deepEqual(toldOf(led({ boss: "probationary", sun: "full" }), "since"), [["qx-wc/secretary", "2022-01-01"]]);
  assert.deepEqual(toldOf(led({ boss: "full", sun: "none" })), [["east-cc/secretary"]]);
});

test("whose membership is not on record is not known to be wrong", () =>
  assert.deepEqual(led({ boss: "full" }), { of: 1, members: [], unknown: 1 }));

test("a unit whose members the viewer may not know is not looked at", () =>
  assert.deepEqual(
    probationaryLeader(townOn(), rule, {
      isCovered: () => false,
      shows: () => false,
      counts: () => false,
      membership: () => "probationary",
    }),
    {
      of: 0,
      members: [],
    },
  ));
