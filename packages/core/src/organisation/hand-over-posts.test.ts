import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown } from "../../test/grids-town.ts";
import { as, codesOf, now, today, after } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf, type Register } from "../register/register.ts";
import { holderOf } from "./holding.ts";

const handOver = (posts: readonly (readonly [string, string])[], to = "chen"): Extract<Command, { type: "hand-over-posts" }> => ({
  type: "hand-over-posts",
  posts: posts.map(([appointment, becomes]) => ({ appointment, becomes })),
  to,
  from: today,
});
const holders = (register: Register, ...posts: string[]) =>
  posts.map((post) => {
    const holding = holderOf(asOf(register, today), post);
    return holding.state === "vacant" ? undefined : holding.person;
  });
const wangs = ["grid-1/net-officer/safety-net", "grid-2/net-officer/party-net"];

test("case 20: all the grids of an officer go to another in one entry, and each has one holder on the day", () => {
  const register = after(
    gridsTown(),
    handOver([
      ["n-1", "n-10"],
      ["n-2", "n-20"],
    ]),
  );
  assert.equal(register.seq, 3);
  assert.deepEqual(holders(register, ...wangs), ["chen", "chen"]);
});

test("what one of them is refused for refuses all, with which and why", () => {
  const decision = decide(
    gridsTown(),
    handOver([
      ["n-1", "n-10"],
      ["n-2", "a-li"],
      ["none", "n-30"],
    ]),
    { actor: as("head"), now },
  );
  assert.ok(!decision.ok);
  assert.deepEqual(
    decision.refusals.map((refusal) => refusal.code === "not-handed-over" && [refusal.appointment, refusal.why.code]),
    [
      ["n-2", "id-taken"],
      ["none", "unknown"],
    ],
  );
});

test("nobody hands over to themself, and who may hand over nothing is told so once", () => {
  assert.deepEqual(codesOf(decide(gridsTown(), handOver([["n-1", "n-10"]], "head"), { actor: as("head"), now })), ["own-appointment"]);
  assert.deepEqual(
    codesOf(
      decide(
        gridsTown(),
        handOver([
          ["n-1", "n-10"],
          ["n-2", "n-20"],
        ]),
        { actor: as("li"), now },
      ),
    ),
    ["not-open-to-you"],
  );
});

test("what is taken over in one go counts towards how many of a kind one may hold", () => {
  const held = (["grid-2", "grid-3"] as const).reduce(
    (before, grid, place) =>
      after(before, { type: "appoint-person", appointment: `o-${place}`, post: `${grid}/officer`, person: "wang", from: today }),
    gridsTown(),
  );
  const all = [
    ["a-li", "p-1"],
    ["o-0", "p-2"],
    ["o-1", "p-3"],
  ] as const;
  const decision = decide(held, handOver(all), { actor: as("head"), now });
  assert.ok(!decision.ok);
  assert.deepEqual(
    decision.refusals.map((refusal) => refusal.code === "not-handed-over" && [refusal.post, refusal.why.code]),
    [["grid-3/officer", "too-many-posts"]],
  );
});

test("sent again after an answer that was lost it changes nothing", () => {
  const register = after(gridsTown(), handOver([["n-1", "n-10"]]));
  assert.equal(after(register, handOver([["n-1", "n-10"]])).seq, register.seq);
});
