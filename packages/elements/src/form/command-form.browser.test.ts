import { sendKeys } from "@web/test-runner-commands";
import type { Refusal, Sent } from "@jinlin/core";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { handOver, heldPost, unitView, vacantPost } from "../../test/fixtures.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, one } from "../../test/mount.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import { choose, fault, field, fill, focused, live, openForm, submit, unit } from "../../test/unit-on-page.ts";

suite("appointing", () => {
  test("tells what would happen before it is sent, sends it, and says that it is done", async () => {
    const source = new ScriptedSource();
    const element = await live(source);
    await openForm(element);
    equal(focused(element), field(element, "person"));
    await choose(element, "林");
    equal(field(element, "person").value, "林晓");
    await until("what would happen", () => /陈明 将于2026年11月23日离任书记；林晓 同日任职/.test(one(element, ".preview").innerText));
    deepEqual(
      source.sent.map(({ options }) => options),
      [{ dryRun: true, lang: "zh-Hans" }],
    );
    await fill(element, "basis", "区委组〔2026〕12号");
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    const { command, options } = source.sent.at(-1)!;
    ok(command.type === "appoint-person");
    equal(options.dryRun, undefined);
    match(command.appointment, /^[a-z0-9-]{1,64}$/);
    deepEqual(
      { ...command, appointment: "" },
      {
        type: "appoint-person",
        appointment: "",
        post: heldPost.id,
        person: "p-2",
        from: "2026-11-23",
        mode: "full",
        termEnd: "2031-11-23",
        basis: "区委组〔2026〕12号",
        readSeq: 10,
      },
    );
    match(one(element, "p.unseen[role=status]").textContent, /已办理。陈明 将于2026年11月23日离任书记；林晓 同日任职/);
    await until("the focus on the post", () => focused(element) === one(element, `[data-post="${heldPost.id}"] h4`));
  });

  test("without a person says so beside the field, and goes there", async () => {
    const source = new ScriptedSource();
    const element = await live(source);
    await openForm(element);
    await submit(element);
    match(fault(element, "person"), /请从名单中选定一人/);
    await until("the focus", () => focused(element) === field(element, "person"));
    equal(field(element, "person").getAttribute("aria-invalid"), "true");
    match(field(element, "person").getAttribute("aria-describedby"), /person-fault/);
    deepEqual(source.sent, []);
  });

  test("a name that is typed but not chosen is nobody", async () => {
    const element = await live();
    await openForm(element);
    await choose(element, "林");
    field(element, "person").focus();
    await sendKeys({ type: "x" });
    await submit(element);
    match(fault(element, "person"), /请从名单中选定一人/);
  });

  for (const [refusal, name, words] of [
    [{ code: "too-many-posts", holds: 2, max: 2 }, "person", /此人已任同类职务 2 个/],
    [{ code: "backdating-not-open", today: "2026-11-23" }, "from", /只能办理今日/],
    [{ code: "term-ends-before-start", from: "2026-11-23", termEnd: "2026-01-01" }, "termEnd", /任期届满日须晚于起任日/],
    [{ code: "identity-number", field: "reason" }, "reason", /不得填写身份证号码/],
  ] satisfies (readonly [Refusal, string, RegExp])[])
    test(`${refusal.code} is refused in words beside the field it speaks of`, async () => {
      const source = new ScriptedSource();
      source.onSend = async () => ({ ok: false, refusals: [refusal] });
      const element = await live(source);
      await openForm(element);
      await choose(element, "林");
      await submit(element);
      await until("the refusal", () => words.test(fault(element, name) ?? ""));
      await until("the focus", () => focused(element) === field(element, name));
    });

  test("what is refused as a whole is said at the head of the form", async () => {
    const source = new ScriptedSource();
    source.onSend = async () => ({ ok: false, refusals: [{ code: "not-open-to-you", what: "appoint-person" }] });
    const element = await live(source);
    await openForm(element);
    await choose(element, "林");
    await submit(element);
    await until("the refusal", () => /所任职务无此权限/.test(one(element, "form [role=alert]").innerText));
  });

  test("a conflict shows how it stands now, keeps what was typed, and one can decide again", async () => {
    const source = new ScriptedSource();
    const element = await live(source);
    await openForm(element);
    await choose(element, "林");
    await fill(element, "reason", "补缺");
    const others = unitView({
      seq: 11,
      posts: [{ ...heldPost, appointment: "a-9", holder: { name: "王芳" }, since: "2026-11-23" }, vacantPost],
    });
    const stale: Sent = { ok: false, refusals: [{ code: "changed-since", readSeq: 10, seq: 11 }] };
    source.answers.unit = () => others;
    source.onSend = async (command) => (command.readSeq === 10 ? stale : { ok: true, seq: 12, changes: handOver });
    await submit(element);
    await until("how it stands", () => /书记现为：在任，王芳/.test(one(element, "form [role=alert]").innerText));
    match(one(element, "form [role=alert]").innerText, /您查看之后，此处已有更改/);
    equal(field(element, "reason").value, "补缺");
    equal(field(element, "person").value, "林晓");
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    equal(source.sent.at(-1)!.command.readSeq, 11);
  });

  test("what did not get there says so and can be sent again", async () => {
    const source = new ScriptedSource();
    source.onSend = (_command, { dryRun }) =>
      dryRun ? Promise.resolve({ ok: true, seq: 10, changes: [] }) : Promise.reject(new Error("no network"));
    const element = await live(source);
    await openForm(element);
    await choose(element, "林");
    await submit(element);
    await until("the trouble", () => /未能送达/.test(one(element, "form [role=alert]").innerText));
  });

  test("cancelling goes back to the post, and keeps nothing", async () => {
    const element = await live();
    await openForm(element);
    await fill(element, "reason", "补缺");
    await sendKeys({ press: "Escape" });
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    equal(focused(element), one(element, `[data-post="${heldPost.id}"] h4`));
    await openForm(element);
    equal(field(element, "reason").value, "");
  });

  test("a live change of something else leaves what is being typed alone", async () => {
    const source = new ScriptedSource();
    const element = await live(source);
    await openForm(element);
    await choose(element, "林");
    field(element, "reason").focus();
    await sendKeys({ type: "补" });
    source.answers.unit = () => unitView({ seq: 11, below: [] });
    source.tell({ seq: 11, touched: ["hefeng"] });
    await until("the new view", () => !element.shadowRoot!.querySelector("table"));
    equal(field(element, "reason").value, "补");
    equal(focused(element), field(element, "reason"));
    equal(one(element, "form [role=alert]").innerText, "");
  });

  test("every control has a label that is bound to it", async () => {
    const element = await live();
    for (const command of ["appoint-person", "end-appointment"]) {
      await openForm(element, command);
      for (const control of all<HTMLInputElement>(element, "form :is(input, select)"))
        ok(control.labels!.length === 1, `${control.id} has its label`);
      await sendKeys({ press: "Escape" });
    }
  });
});

suite("ending an appointment", () => {
  test("says what would happen, and sends the day and why", async () => {
    const source = new ScriptedSource();
    source.onSend = async () => ({ ok: true, seq: 11, changes: [handOver[0]!] });
    const element = await live(source);
    await openForm(element, "end-appointment");
    equal(focused(element), field(element, "to"));
    match(one(element, "form h4").textContent, /结束 陈明 的书记任职/);
    await fill(element, "ended", "transferred");
    await until("what would happen", () => /该职务自该日起空缺/.test(one(element, ".preview").innerText));
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    deepEqual(source.sent.at(-1)!.command, {
      type: "end-appointment",
      appointment: "a-1",
      to: "2026-11-23",
      ended: "transferred",
      readSeq: 10,
    });
  });

  test("a page without a source answers itself, and its refusals stand beside the fields", async () => {
    const element = await unit();
    element.addEventListener(
      "jinlin-command",
      (event) => event.respondWith({ ok: false, refusals: [{ code: "ends-before-start", from: "2024-03-01" }] }),
      { once: true },
    );
    await openForm(element, "end-appointment");
    await fill(element, "ended", "retired");
    await submit(element);
    await until("the refusal", () => /离任日须晚于任职起始日/.test(fault(element, "to") ?? ""));
    element.addEventListener("jinlin-command", (event) => event.respondWith(Promise.resolve({ ok: true, seq: 11, changes: [] })), {
      once: true,
    });
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
  });

  test("where nobody answers it says so", async () => {
    const element = await unit();
    await openForm(element, "end-appointment");
    await fill(element, "ended", "retired");
    await submit(element);
    await until("the trouble", () => /没有接通数据源/.test(one(element, "form [role=alert]").innerText));
  });

  test("a page that prevents the default keeps the source from sending", async () => {
    const source = new ScriptedSource();
    const element = await live(source);
    document.body.addEventListener("jinlin-command", (event) => event.preventDefault(), { once: true });
    await openForm(element, "end-appointment");
    await fill(element, "ended", "retired");
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    deepEqual(
      source.sent.filter(({ options }) => !options.dryRun),
      [],
    );
  });
});
