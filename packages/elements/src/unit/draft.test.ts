import assert from "node:assert/strict";
import { test } from "node:test";
import type { PostView } from "@jinlin/core";
import { heldPost, vacantPost } from "../../test/fixtures.ts";
import { commandOf, draftAppointment, draftEnd, fillIn, type Draft, type Field } from "./draft.ts";

const today = { day: "2026-11-23" } as const;
const fill = (draft: Draft, values: Partial<Record<Field, string>>) =>
  Object.entries(values).reduce((filled, [field, value]) => fillIn(filled, field as Field, value), draft);

test("an appointment starts on the shown day, in full, for the post's usual term", () => {
  const { values, fields } = draftAppointment(heldPost, today);
  assert.deepEqual(
    { from: values.from, mode: values.mode, termEnd: values.termEnd },
    { from: "2026-11-23", mode: "full", termEnd: "2031-11-23" },
  );
  assert.ok(!fields.includes("to"));
});

test("the proposed end of term follows the first day, until somebody changes it", () => {
  const moved = fill(draftAppointment(heldPost, today), { from: "2026-12-01" });
  assert.equal(moved.values.termEnd, "2031-12-01");
  const cleared = fill(moved, { from: "" });
  assert.equal(cleared.values.termEnd, "");
  assert.equal(fill(cleared, { from: "2027-01-01" }).values.termEnd, "2032-01-01");
  const chosen = fill(moved, { termEnd: "2029-12-01", from: "2027-01-01" });
  assert.equal(chosen.values.termEnd, "2029-12-01");
});

test("a post without a usual term proposes none", () => {
  assert.equal(draftAppointment(vacantPost, today).values.termEnd, "");
});

test("a post that is promised to somebody later is offered until then", () => {
  const promised: PostView = {
    ...vacantPost,
    stints: [{ appointment: "a-2", holder: {}, mode: "full", from: "2027-03-01", when: "future" }],
  };
  const { fields, values } = draftAppointment(promised, today);
  assert.ok(fields.includes("to"));
  assert.equal(values.to, "2027-03-01");
});

test("a filled-in draft is a command that names what was read; empty fields are left out", () => {
  const draft = fill(draftAppointment(heldPost, today), { person: "p-2", termEnd: "", basis: " 区委组〔2026〕12号 ", mode: "acting" });
  assert.deepEqual(commandOf(draft, 10), {
    command: {
      type: "appoint-person",
      appointment: draft.appointment,
      post: "hefeng/secretary",
      person: "p-2",
      from: "2026-11-23",
      mode: "acting",
      readSeq: 10,
      basis: "区委组〔2026〕12号",
    },
  });
});

test("an end names the running appointment, the day and why", () => {
  const draft = fill(draftEnd(heldPost, today), { ended: "transferred", reason: "另有任用" });
  assert.deepEqual(commandOf(draft, 10), {
    command: { type: "end-appointment", appointment: "a-1", to: "2026-11-23", ended: "transferred", readSeq: 10, reason: "另有任用" },
  });
});

for (const [title, draft, lacks] of [
  ["an appointment without a person lacks the person", draftAppointment(heldPost, today), ["person"]],
  ["and the day, if it is cleared", fill(draftAppointment(heldPost, today), { from: "" }), ["person", "from"]],
  ["an end without a reason lacks it", draftEnd(heldPost, today), ["ended"]],
] as const)
  test(title, () => assert.deepEqual(commandOf(draft, 10), { lacks }));

test("every appointment that is begun has an id of its own", () => {
  assert.notEqual(draftAppointment(heldPost, today).appointment, draftAppointment(heldPost, today).appointment);
});

test("nobody's appointment cannot be ended", () => assert.throws(() => draftEnd(vacantPost, today), /nobody holds "hefeng\/deputy"/));
