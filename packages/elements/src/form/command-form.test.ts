import assert from "node:assert/strict";
import { mock, test, type TestContext } from "node:test";
import type { Command, Refusal, Sent } from "@jinlin/core";
import { handOver, heldPost, unitView, vacantPost } from "../../test/fixtures.ts";
import { CommandForm } from "./command-form.ts";
import type { About } from "./form-row.ts";
import { appointPerson, endAppointment } from "./forms/appointments.ts";

const about = (over: Partial<About> = {}): About => ({ seq: 10, day: "2026-11-23", unit: unitView(), post: heldPost, ...over });
const lin = [{ id: "p-2", name: "林晓" }];
const done: Sent = { ok: true, seq: 11, changes: handOver };
const refused = (...refusals: Refusal[]): Sent => ({ ok: false, refusals });
const stale = refused({ code: "changed-since", readSeq: 10, seq: 11 });
const othersPost = { ...heldPost, appointment: "a-9", holder: { name: "王芳" }, since: "2026-11-23" } as const;
const othersView = unitView({ seq: 11, posts: [othersPost, vacantPost] });

test("once it is complete it tells what would happen, and tells it anew when something changes", async (t) => {
  const { form, wait, checked } = setUp(t, { dryRun: [done] });
  form.open(appointPerson, about());
  form.fillIn("from", "2026-12-01");
  await wait();
  assert.equal(checked.length, 0);
  form.fillIn("person", lin);
  form.fillIn("mode", "acting");
  await wait();
  assert.equal(checked.length, 1, "two changes in a row are one question");
  assert.deepEqual(form.state!.check, { changes: handOver });
  assert.equal(checked[0]!.readSeq, 10);
});

test("what would be refused is known before it is sent", async (t) => {
  const { form, wait } = setUp(t, { dryRun: [refused({ code: "own-appointment" })] });
  form.open(appointPerson, about());
  form.fillIn("person", [{ id: "p-9", name: "吴强" }]);
  await wait();
  assert.deepEqual(form.state!.refusals, [{ code: "own-appointment" }]);
});

test("a check that cannot be made does not stand in the way", async (t) => {
  const { form, wait } = setUp(t, { dryRun: [new Error("no network")] });
  form.open(appointPerson, about());
  form.fillIn("person", lin);
  await wait();
  assert.equal(form.state!.check, "failed");
});

test("what is lacking is said when it is sent, and no longer once it is there", async (t) => {
  const { form, sent } = setUp(t, {});
  form.open(endAppointment, about());
  await form.submit();
  assert.deepEqual(form.state!.lacks, ["ended"]);
  assert.equal(sent.length, 0);
  form.fillIn("ended", "retired");
  assert.deepEqual(form.state!.lacks, []);
});

test("a command that is done closes the form and hands on what happened", async (t) => {
  const { form, completed } = setUp(t, { send: [done] });
  open(form);
  await form.submit();
  assert.equal(form.state, undefined);
  assert.deepEqual(completed, [handOver]);
});

test("a page that takes the command over closes the form and says no more", async (t) => {
  const { form, completed } = setUp(t, { send: ["taken"] });
  open(form);
  await form.submit();
  assert.equal(form.state, undefined);
  assert.deepEqual(completed, [undefined]);
});

test("a refusal leaves everything as it was typed", async (t) => {
  const { form } = setUp(t, { send: [refused({ code: "too-many-posts", holds: 2, max: 2 })] });
  open(form);
  form.fillIn("reason", "补缺");
  await form.submit();
  assert.equal(form.state!.refusals[0]!.code, "too-many-posts");
  assert.equal(form.state!.draft.values.reason, "补缺");
  assert.equal(form.state!.sending, false);
});

test("what did not get there can be sent again and is the same appointment", async (t) => {
  const { form, sent } = setUp(t, { send: [new Error("no network"), done] });
  open(form);
  await form.submit();
  assert.equal(form.state!.trouble, "not-sent");
  await form.submit();
  assert.equal(form.state, undefined);
  assert.deepEqual(sent[0], sent[1]);
});

test("where nobody listens it says so", async (t) => {
  const { form } = setUp(t, { send: ["nobody"] });
  open(form);
  await form.submit();
  assert.equal(form.state!.trouble, "nobody");
});

test("sending twice at once sends once", async (t) => {
  const { form, sent } = setUp(t, { send: [done] });
  open(form);
  await Promise.all([form.submit(), form.submit()]);
  assert.equal(sent.length, 1);
});

test("a conflict asks for the view again, shows how it stands, keeps what was typed, and lets one decide again", async (t) => {
  const { form, sent, refreshed } = setUp(t, { send: [stale, done] });
  open(form);
  form.fillIn("reason", "补缺");
  await form.submit();
  assert.deepEqual(form.state!.conflict, {});
  assert.equal(refreshed(), 1);
  form.see(othersView);
  assert.equal(form.state!.conflict.now!.post!.holder!.name, "王芳");
  assert.equal(form.state!.draft.values.reason, "补缺");
  await form.submit();
  assert.deepEqual(
    sent.map(({ readSeq }) => readSeq),
    [10, 11],
  );
  assert.equal(form.state, undefined);
});

test("a post that somebody else changes while the form is open is a conflict at once", (t) => {
  const { form } = setUp(t, {});
  open(form);
  form.see(othersView);
  assert.equal(form.state!.conflict!.now!.post!.appointment, "a-9");
});

test("a conflict that a check finds is no endless round", async (t) => {
  const { form, wait, refreshed, checked } = setUp(t, { dryRun: [stale, stale, stale, stale, stale] });
  open(form);
  await wait();
  for (let round = 0; round < 4; round++) {
    form.see(unitView());
    await wait();
  }
  assert.equal(refreshed(), 2);
  assert.equal(checked.length, 2);
});

test("a change of another post is no conflict, and what is read from then on is new", async (t) => {
  const { form, sent } = setUp(t, { send: [done] });
  open(form);
  form.see(unitView({ seq: 12 }));
  assert.equal(form.state!.conflict, undefined);
  await form.submit();
  assert.equal(sent[0]!.readSeq, 12);
});

test("another day is no conflict", (t) => {
  const { form } = setUp(t, {});
  open(form);
  form.see({ ...othersView, day: "2025-01-01" });
  assert.equal(form.state!.conflict, undefined);
});

test("its own doing, told before it is answered, is no conflict", async (t) => {
  const { form, completed } = setUp(t, { send: [done] });
  open(form);
  const answered = form.submit();
  form.see(othersView);
  assert.equal(form.state!.conflict, undefined);
  await answered;
  assert.equal(completed.length, 1);
});

test("ending somebody's appointment is about whoever holds the post now", (t) => {
  const { form } = setUp(t, {});
  form.open(endAppointment, about());
  form.see(othersView);
  assert.equal(form.state!.draft.about.post!.appointment, "a-9");
});

test("another unit closes the form; so does a post that is gone", (t) => {
  for (const view of [unitView({ unit: { ...unitView().unit, id: "xishan" } }), unitView({ posts: [] })]) {
    const { form } = setUp(t, {});
    open(form);
    form.see(view);
    assert.equal(form.state, undefined);
  }
});

test("after it is closed no late answer opens it again", async (t) => {
  const { form, wait, completed } = setUp(t, { send: [done], dryRun: [done] });
  open(form);
  const answered = form.submit();
  form.close();
  await answered;
  await wait();
  assert.equal(form.state, undefined);
  assert.equal(completed.length, 0);
});

type Answer = Sent | "taken" | "nobody" | Error;

function open(form: CommandForm): void {
  form.open(appointPerson, about());
  form.fillIn("person", lin);
}

function setUp(
  t: TestContext,
  { dryRun = [], send = [] }: { readonly dryRun?: readonly (Sent | Error)[]; readonly send?: readonly Answer[] },
) {
  t.mock.timers.reset();
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const checks = [...dryRun];
  const sends = [...send];
  const [checked, sent]: [Command[], Command[]] = [[], []];
  const completed: unknown[] = [];
  const refresh = mock.fn();
  const given = <T>(answer: T | Error | undefined): Promise<T> =>
    answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer!);
  const form = new CommandForm({
    dryRun: ({ command }) => (checked.push(command), checks.length > 0 ? given(checks.shift()) : undefined),
    send: ({ command }) => (sent.push(command), given(sends.shift())),
    refresh,
    changed: () => {},
    done: (changes) => completed.push(changes),
  });
  const wait = async () => {
    t.mock.timers.tick(1000);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { form, wait, checked, sent, completed, refreshed: () => refresh.mock.callCount() };
}
