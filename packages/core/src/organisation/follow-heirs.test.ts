import assert from "node:assert/strict";
import { test } from "node:test";
import { seatsTown } from "../../test/seats-town.ts";
import { after, as, now, today } from "../../test/town.ts";
import { entryOf, fold, type Command } from "../county.ts";
import { asOf, type Register } from "../register/register.ts";
import { followHeirs } from "./follow-heirs.ts";
import { holdersOf } from "./holding.ts";

const seat = "qx-wc/member";
const link = (follows: string): Command => ({ type: "link-post", post: seat, follows, from: today });
const linked = after(after(seatsTown(), link("garden-branch/secretary")), link("east-cc/secretary"));
const inherit = (register: Register, heirs: [string, string | undefined][], has = true): Register => {
  const events = followHeirs(asOf(register, today), new Map(heirs), "2027-01-01", () => has);
  return fold([entryOf(register, { type: "merge-units" }, events, { actor: as("head"), now })], register);
};
const follows = (register: Register, day: typeof today | "2027-01-01") =>
  holdersOf(asOf(register, day), seat).map(({ person, follows }) => [person, follows]);

test("case 14: when the unit a seat follows is merged, the seat follows the same post of its heir from that day on", () => {
  const merged = inherit(linked, [["east-cc", "qx-wc"]]);
  assert.deepEqual(
    [follows(merged, today), follows(merged, "2027-01-01")],
    [[["sun", "east-cc/secretary"]], [["boss", "qx-wc/secretary"]]],
  );
});

test("case 14: two units merged into one leave one seat to its holder", () => {
  const merged = inherit(linked, [
    ["garden-branch", "qx-wc"],
    ["east-cc", "qx-wc"],
  ]);
  assert.deepEqual(follows(merged, "2027-01-01"), [["boss", "qx-wc/secretary"]]);
});

test("without an heir, or without such a post there, the seat follows nothing", () => {
  assert.deepEqual(follows(inherit(linked, [["east-cc", undefined]]), "2027-01-01"), []);
  assert.deepEqual(follows(inherit(linked, [["east-cc", "qx-wc"]], false), "2027-01-01"), []);
});

test("what follows units that stay, and seats of units that go, are left alone", () => {
  const state = asOf(linked, today);
  assert.deepEqual(
    followHeirs(state, new Map([["east", "west"]]), "2027-01-01", () => true),
    [],
  );
  assert.deepEqual(
    followHeirs(state, new Map([["qx-wc", "east-cc"]]), "2027-01-01", () => true),
    [],
  );
});
