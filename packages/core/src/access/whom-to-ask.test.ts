import assert from "node:assert/strict";
import { test } from "node:test";
import { appoint, as, ledger, now, today, town, townProfile } from "../../test/town.ts";
import { decide, fold, type Command } from "../county.ts";
import { profileAdopted } from "../register/adopt-profile.ts";
import type { Profile } from "../profile/profile.ts";
import { wordsIn } from "../messages/words.ts";
import type { Actor } from "./actor.ts";

const asked = (command: Command, actor: Actor, register = town()) => {
  const decision = decide(register, command, { actor, now });
  const refusal = decision.ok ? undefined : decision.refusals[0]!;
  return refusal?.code === "not-open-to-you" ? refusal.ask && [refusal.ask.post.id, refusal.ask.unit.id] : refusal?.code;
};
const withGrants = (grants: Profile["grants"]) => {
  const [adopted, imported] = ledger();
  return fold([{ ...adopted!, events: [profileAdopted({ ...townProfile, grants }, "2022-01-01")] }, imported!]);
};

for (const [what, command, actor, post] of [
  [
    "a grid officer, for the grid beside theirs, the branch above it",
    appoint("grid-2/officer", "wang"),
    as("li"),
    ["garden-branch/secretary", "garden-branch"],
  ],
  [
    "the public, for a grid, the branch above it",
    appoint("grid-2/officer", "wang"),
    "public",
    ["garden-branch/secretary", "garden-branch"],
  ],
  [
    "a secretary, for a grid where no committee stands, the working committee above",
    appoint("grid-3/officer", "zhao"),
    as("sun"),
    ["qx-wc/secretary", "qx-wc"],
  ],
  [
    "a secretary, for what only the department does, the department",
    { type: "erase-person", person: "li" },
    as("sun"),
    ["org-dept/head", "org-dept"],
  ],
  [
    "a secretary, for a member of the committee beside, the working committee above both",
    { type: "move-unit", unit: "east-cc", under: "conference", slice: "command", from: today },
    as("sun"),
    ["org-dept/head", "org-dept"],
  ],
] as [string, Command, Actor, unknown][])
  test(`whoever may not is told whom to ask: ${what}`, () => assert.deepEqual(asked(command, actor), post));

test("a post is named whether anybody holds it or not, and nobody by name", () => {
  const decision = decide(town(), appoint("grid-2/officer", "wang"), { actor: "public", now });
  assert.ok(!decision.ok);
  assert.ok(!/sun|boss|"person"/.test(JSON.stringify(decision.refusals)));
});

test("where no single post may, or units are not open to whoever asks, nobody is named", () => {
  const nobody = withGrants(townProfile.grants.map((grant) => ({ ...grant, commands: [] })));
  assert.equal(asked(appoint("grid-2/officer", "wang"), as("li"), nobody), undefined);
  const closed = withGrants(townProfile.grants.filter(({ to }) => to !== "public"));
  assert.equal(asked(appoint("grid-2/officer", "wang"), "public", closed), undefined);
});

test("the words say whom, in both languages", () => {
  const decision = decide(town(), appoint("grid-2/officer", "wang"), { actor: "public", now });
  assert.ok(!decision.ok);
  assert.match(wordsIn("zh-Hans").refusal(decision.refusals[0]!), /东园党支部书记/);
  assert.match(wordsIn("en").refusal(decision.refusals[0]!), /secretary of 东园党支部/);
});
