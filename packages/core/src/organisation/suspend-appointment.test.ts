import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, now, today, town } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, factOf, type Register } from "../register/register.ts";
import { holderOf, holdersOf } from "./holding.ts";

const suspend = (more: Partial<Extract<Command, { type: "suspend-appointment" }>> = {}): Command => ({
  type: "suspend-appointment",
  appointment: "a-li",
  from: today,
  reason: "核查期间",
  ...more,
});
const reinstate = (from = today, appointment = "a-li"): Command => ({ type: "reinstate-appointment", appointment, from });
const codes = (register: Register, command: Command, actor = as("head")) => codesOf(decide(register, command, { actor, now }));
const post = "grid-1/officer";

test("case 16: a suspended holder keeps the post, which is neither vacant nor active", () => {
  // #region suspended
  const register = after(town(), suspend());
  assert.equal(holderOf(asOf(register, today), post).state, "suspended");
  // #endregion suspended
  assert.deepEqual(
    holdersOf(asOf(register, today), post).map(({ id, since }) => [id, since]),
    [["a-li", today]],
  );
  assert.equal(holderOf(asOf(register, "2026-11-22"), post).state, "held");
});

test("case 16: who is suspended has no authority from the post", () => {
  const register = after(town(), suspend({ appointment: "a-sun" }));
  assert.deepEqual(codes(register, appoint("grid-2/officer", "wang"), as("sun")), ["not-open-to-you"]);
});

test("case 12: somebody acts beside a suspended holder, and hands over the day that one is back", () => {
  const acting = after(after(town(), suspend()), appoint(post, "wang", { appointment: "a-wang", mode: "acting" }));
  assert.deepEqual(
    holdersOf(asOf(acting, today), post).map(({ person, state }) => [person, state]),
    [
      ["wang", "acting"],
      ["li", "suspended"],
    ],
  );
  const back = after(acting, reinstate("2027-01-01"));
  assert.deepEqual(
    (["2026-12-31", "2027-01-01"] as const).map((day) => holdersOf(asOf(back, day), post).map(({ person, state }) => [person, state])),
    [
      [
        ["wang", "acting"],
        ["li", "suspended"],
      ],
      [["li", "held"]],
    ],
  );
  assert.equal(factOf(asOf(back, "2027-01-01"), "a-wang", "ending")?.value, "handed-over");
});

test("who acts for somebody suspended until a day acts until that day at most", () => {
  const register = after(town(), suspend({ to: "2027-01-01" }));
  assert.deepEqual(decide(register, appoint(post, "wang", { mode: "acting" }), { actor: as("head"), now }), {
    ok: false,
    refusals: [{ code: "taken-later", from: "2027-01-01" }],
  });
  assert.deepEqual(codes(register, appoint(post, "wang", { mode: "acting", to: "2027-01-01" })), []);
});

test("whoever is appointed in full takes the post over from the suspended one and from whoever acts", () => {
  const acting = after(after(town(), suspend()), appoint(post, "wang", { mode: "acting" }));
  const filled = after(acting, appoint(post, "chen", { from: "2026-12-01" }));
  assert.deepEqual(
    holdersOf(asOf(filled, "2026-12-01"), post).map(({ person }) => person),
    ["chen"],
  );
});

test("suspending or reinstating twice in the same way changes nothing", () => {
  const once = after(town(), suspend());
  assert.equal(after(once, suspend()), once);
  const back = after(once, reinstate("2026-12-01"));
  assert.equal(after(back, reinstate("2026-12-01")), back);
});

for (const [why, register, command, code] of [
  ["a suspension over before it began", town(), suspend({ to: today }), "period-empty"],
  ["suspending from a day before the appointment", town(), suspend({ from: "2021-12-31" }), "not-in-office"],
  ["suspending somebody suspended", after(town(), suspend()), suspend({ from: "2026-12-01" }), "suspended-already"],
  ["reinstating somebody at work", town(), reinstate(), "not-suspended"],
  ["suspending an appointment nobody knows", town(), suspend({ appointment: "a-nobody" }), "unknown"],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(codes(register, command), [code]));

test("nobody is reinstated while somebody is promised to act until later", () => {
  const promised = after(after(town(), suspend()), appoint(post, "wang", { mode: "acting", from: "2027-01-01" }));
  assert.deepEqual(codes(promised, reinstate("2026-12-01")), ["taken-later"]);
});

test("nobody suspends or reinstates themselves, or a post beyond their reach, or without a reason", () => {
  assert.deepEqual(codes(town(), suspend({ appointment: "a-sun" }), as("sun")), ["own-appointment"]);
  assert.deepEqual(codes(town(), suspend({ appointment: "a-boss" }), as("sun")), ["not-open-to-you"]);
  const acting = after(after(town(), suspend()), appoint(post, "boss", { mode: "acting" }));
  assert.deepEqual(codes(acting, reinstate(), as("boss")), ["own-appointment"]);
  const { reason: _, ...silent } = suspend() as Extract<Command, { type: "suspend-appointment" }>;
  assert.deepEqual(
    [silent, suspend(), { ...reinstate(), to: today }].map((command) => safeParseCommand(command).ok),
    [false, true, false],
  );
});
