import assert from "node:assert/strict";
import { test } from "node:test";
import { seatsTown } from "../../test/seats-town.ts";
import { after, appoint, as, codesOf, now, today, townParticulars } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { localSource } from "../view/open-county.ts";
import { holdersOf, stintsIn } from "./holding.ts";
import { openItemsOf } from "./open-items.ts";

const promise = appoint("grid-2/officer", "sun", { appointment: "a-later", from: "2027-01-01" });
const link: Command = { type: "link-post", post: "qx-wc/member", follows: "east-cc/secretary", from: today };
const town = after(after(seatsTown(), promise), link);
const end = (more: Partial<Extract<Command, { type: "end-appointment" }>> = {}): Command => ({
  type: "end-appointment",
  appointment: "a-sun",
  to: "2026-12-01",
  ended: "transferred",
  ...more,
});
const codes = (command: Command, actor = as("head"), register = town) => codesOf(decide(register, command, { actor, now }));
const promised = (register: Register) => holdersOf(asOf(register, "2027-01-01"), "grid-2/officer").map(({ person }) => person);

test("when somebody leaves, the seats that go with the post and what was promised to them are open; of all their posts these too", () => {
  const state = asOf(town, today);
  const open = [
    { kind: "ex-officio", post: "qx-wc/member" },
    { kind: "promised", post: "grid-2/officer", appointment: "a-later" },
  ];
  assert.deepEqual(openItemsOf(state, { appointment: "a-sun" }), open);
  assert.deepEqual(openItemsOf(state, { person: "sun" }), [{ kind: "held", post: "east-cc/secretary", appointment: "a-sun" }, ...open]);
  assert.deepEqual(openItemsOf(state, { person: "chen" }), []);
});

test("a dry run of an end lists what is open", async () => {
  const source = localSource({ register: town, particulars: townParticulars, clock: () => now, actor: as("head") });
  const sent = await source.send(end(), { dryRun: true, lang: "en" });
  assert.deepEqual(sent.ok && sent.open, [
    { kind: "ex-officio", id: "qx-wc/member", about: "member", unit: { id: "qx-wc", name: "桥下街道大工委" } },
    { kind: "promised", id: "a-later", about: "grid officer", unit: { id: "grid-2", name: "第二网格" } },
  ]);
});

test("what was promised to somebody who leaves is left, taken back or handed on, as the command says", () => {
  assert.deepEqual(promised(after(town, end())), ["sun"]);
  assert.deepEqual(promised(after(town, end({ open: "leave" }))), ["sun"]);
  assert.deepEqual(promised(after(town, end({ open: "cancel" }))), []);
  const handed = after(town, end({ open: "reassign", reassignTo: "chen" }));
  assert.deepEqual(promised(handed), ["chen"]);
  assert.deepEqual(
    stintsIn(asOf(handed, today), "grid-2/officer").map(({ subject, from }) => [subject, from]),
    [["a-later", "2027-01-01"]],
  );
});

test("what is handed on meets the rules of an appointment", () => {
  let busy = town;
  for (const post of ["grid-1/officer", "grid-3/officer"]) busy = after(busy, appoint(post, "wang"));
  assert.deepEqual(codes(end({ open: "reassign", reassignTo: "wang" }), as("head"), busy), ["too-many-posts"]);
});

test("nothing is handed on to oneself, to nobody or by who may not appoint there", () => {
  assert.deepEqual(codes(end({ open: "reassign", reassignTo: "head" })), ["own-appointment"]);
  assert.deepEqual(codes(end({ open: "reassign", reassignTo: "nobody" })), ["unknown"]);
  assert.deepEqual(codes(end({ open: "reassign" })), ["unknown"]);
  // Who answers for the street may not fill the conference's post, promised to whoever leaves the street.
  const above = after(town, appoint("conference/convener", "sun", { from: "2028-01-01" }));
  assert.deepEqual(codes(end({ open: "cancel" }), as("boss"), above), ["not-open-to-you"]);
  assert.deepEqual(codes(end(), as("boss"), above), []);
});

test("the ways come in by their names alone", () => {
  assert.ok(safeParseCommand(end({ open: "reassign", reassignTo: "chen" })).ok);
  assert.ok(!safeParseCommand({ ...end(), open: "forget" }).ok);
});
