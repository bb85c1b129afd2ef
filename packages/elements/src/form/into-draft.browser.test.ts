import type { JinlinSource } from "../source/source.ts";
import { draftView } from "../../test/draft-fixtures.ts";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { suite, test } from "../../test/mocha.ts";
import { drawn, one } from "../../test/mount.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import { fill, live, openForm, submit } from "../../test/unit-on-page.ts";

async function inDraft(source: ScriptedSource) {
  const element = await live(source);
  (element.parentElement as JinlinSource).draft = "d-1";
  await drawn(element);
  await openForm(element, "end-appointment");
  return element;
}

suite("where a draft is at hand", () => {
  test("a form adds a step to the draft as it is now, and does nothing else", async () => {
    const source = new ScriptedSource();
    source.answers.draft = () => draftView({ seq: 14 });
    source.onSend = async () => ({ ok: true, seq: 15, changes: [] });
    const element = await inDraft(source);
    equal(one(element, "form .primary").textContent.trim(), "加入草案");
    await fill(element, "ended", "retired");
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    const { command, options } = source.sent.at(-1)!;
    ok(command.type === "save-draft");
    equal(options.dryRun, undefined);
    deepEqual([command.draft, command.readSeq], ["d-1", 14]);
    deepEqual(command.commands.at(-1), { type: "end-appointment", appointment: "a-1", to: "2026-11-23", ended: "retired" });
    equal(command.commands.length, draftView().commands!.length + 1);
    deepEqual([...new Set(source.sent.map(({ command: { type } }) => type))], ["save-draft"]);
  });

  test("a draft that may not be seen is said, and what was typed is still there", async () => {
    const source = new ScriptedSource();
    source.answers.draft = () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "draft" }] });
    const element = await inDraft(source);
    await fill(element, "ended", "retired");
    await submit(element);
    await until("the reason", () => one(element, "form [role=alert]").innerText !== "");
    match(one<HTMLSelectElement>(element, "form #ended").value, /retired/);
    deepEqual(source.sent, []);
  });
});
