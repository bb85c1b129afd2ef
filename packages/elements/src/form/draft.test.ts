import assert from "node:assert/strict";
import { test } from "node:test";
import type { PostView } from "@jinlin/core";
import { heldPost, unitView, vacantPost } from "../../test/fixtures.ts";
import { commandOf, draftOf, fieldsOf, fillIn, type Draft } from "./draft.ts";
import type { About, Value } from "./form-row.ts";
import { appointPerson, endAppointment } from "./forms/appointments.ts";

const about = (post: PostView): About => ({ seq: 10, day: "2026-11-23", unit: unitView(), post });
const lin = [{ id: "p-2", name: "林晓" }];
const appointing = (post = heldPost) => draftOf(appointPerson, about(post));
const ending = (post = heldPost) => draftOf(endAppointment, about(post));
const fill = (draft: Draft, values: Readonly<Record<string, Value>>) =>
  Object.entries(values).reduce((filled, [field, value]) => fillIn(filled, field, value), draft);
const names = (draft: Draft) => fieldsOf(draft).map(({ name }) => name);

test("an appointment starts on the shown day, in full, for the post's usual term", () => {
  const { values } = appointing();
  assert.deepEqual(
    { from: values.from, mode: values.mode, termEnd: values.termEnd },
    { from: "2026-11-23", mode: "full", termEnd: "2031-11-23" },
  );
  assert.ok(!names(appointing()).includes("to"));
});

test("the proposed end of term follows the first day, until somebody changes it", () => {
  const moved = fill(appointing(), { from: "2026-12-01" });
  assert.equal(moved.values.termEnd, "2031-12-01");
  const cleared = fill(moved, { from: "" });
  assert.equal(cleared.values.termEnd, "");
  assert.equal(fill(cleared, { from: "2027-01-01" }).values.termEnd, "2032-01-01");
  const chosen = fill(moved, { termEnd: "2029-12-01", from: "2027-01-01" });
  assert.equal(chosen.values.termEnd, "2029-12-01");
});

test("a post without a usual term proposes none", () => {
  assert.equal(appointing(vacantPost).values.termEnd, "");
});

test("a post that is promised to somebody later is offered until then", () => {
  const promised: PostView = {
    ...vacantPost,
    stints: [{ appointment: "a-2", holder: {}, mode: "full", from: "2027-03-01", when: "future" }],
  };
  assert.ok(names(appointing(promised)).includes("to"));
  assert.equal(appointing(promised).values.to, "2027-03-01");
});

test("what is known beforehand stands in it at first", () => {
  const { values } = draftOf(appointPerson, about(heldPost), { person: lin, mode: "acting" });
  assert.deepEqual([values.person, values.mode, values.from], [lin, "acting", "2026-11-23"]);
});

test("a filled-in draft is a command that names what was read; empty fields are left out", () => {
  const draft = fill(appointing(), { person: lin, termEnd: "", basis: " 区委组〔2026〕12号 ", mode: "acting" });
  assert.deepEqual(commandOf(draft), {
    command: {
      type: "appoint-person",
      appointment: draft.ids.appointment,
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
  const draft = fill(ending(), { ended: "transferred", reason: "另有任用" });
  assert.deepEqual(commandOf(draft), {
    command: { type: "end-appointment", appointment: "a-1", to: "2026-11-23", ended: "transferred", readSeq: 10, reason: "另有任用" },
  });
});

for (const [title, draft, lacks] of [
  ["an appointment without a person lacks the person", appointing(), ["person"]],
  ["and the day, if it is cleared", fill(appointing(), { from: "" }), ["person", "from"]],
  ["an end without a reason lacks it", ending(), ["ended"]],
] as const)
  test(title, () => assert.deepEqual(commandOf(draft), { lacks }));

test("every appointment that is begun has an id of its own", () => {
  assert.notEqual(appointing().ids.appointment, appointing().ids.appointment);
});
