import { sendKeys } from "@web/test-runner-commands";
import { deepEqual, equal, match, ok, until } from "../../../test/assert.ts";
import { unitView } from "../../../test/fixtures.ts";
import { suite, test } from "../../../test/mocha.ts";
import { all, drawn, mount, one } from "../../../test/mount.ts";
import { ScriptedSource } from "../../../test/scripted-source.ts";

function town(): ScriptedSource {
  const source = new ScriptedSource();
  source.answers.unit = () => unitView({ may: ["move-unit", "count-members"] });
  source.onSend = async () => ({ ok: true, seq: 11, changes: [] });
  return source;
}

async function opened(source: ScriptedSource) {
  const tree = await mount("jinlin-hierarchy-tree", { slice: "command" }, { source });
  await until("the rows", () => all(tree, ".row").length > 1);
  one(tree, ".row[data-at='1']").focus();
  await sendKeys({ press: "Shift+F10" });
  await until("the menu", () => tree.shadowRoot!.querySelector("[role=menu]"));
  await sendKeys({ press: "u" });
  await sendKeys({ press: "Enter" });
  await until("the dialog", () => tree.shadowRoot!.querySelector("dialog.unit-dialog"));
  return tree;
}

const commands = (tree: Element) => all(tree, "dialog [data-command]").map((button) => button.dataset["command"]);
const focused = (tree: Element) => tree.shadowRoot!.activeElement;

suite("the dialog of a row's unit", () => {
  test("lists what may be done with it, fills in the form of one, and gives the focus back to the row when it is done", async () => {
    const source = town();
    const tree = await opened(source);
    await until("the commands", () => commands(tree).length > 0);
    deepEqual(commands(tree), ["move-unit", "count-members"]);
    match(one(tree, "#unit-dialog-title").textContent, /鹤山社区大党委/);
    one(tree, "dialog [data-command=count-members]").click();
    await until("the form", () => tree.shadowRoot!.querySelector("dialog form"));
    await until("the first field", () => focused(tree)?.id === "full");
    await sendKeys({ type: "12" });
    await sendKeys({ press: "Enter" });
    await until("the end", () => tree.shadowRoot!.querySelector("dialog") === null);
    equal(source.sent.at(-1)!.command.type, "count-members");
    await drawn(tree);
    ok(focused(tree)?.matches(".row"), "the row has the focus");
  });

  test("a form that is left goes back to the list, at its button; Escape then closes the dialog", async () => {
    const tree = await opened(town());
    await until("the commands", () => commands(tree).length > 0);
    one(tree, "dialog [data-command=count-members]").click();
    await until("the form", () => tree.shadowRoot!.querySelector("dialog form"));
    one(tree, "dialog form .actions button[type=button]").click();
    await until("the list", () => commands(tree).length === 2);
    equal((focused(tree) as HTMLElement).dataset["command"], "count-members");
    await sendKeys({ press: "Escape" });
    await until("the end", () => tree.shadowRoot!.querySelector("dialog") === null);
    ok(focused(tree)?.matches(".row"), "the row has the focus");
  });

  test("says so where nothing may be done", async () => {
    const source = town();
    source.answers.unit = () => unitView({ may: [] });
    const tree = await opened(source);
    await until("the words", () => /没有可办理/.test(one(tree, "dialog").innerText));
  });

  test("says why where the unit may not be seen", async () => {
    const source = town();
    source.answers.unit = () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "unit" }] });
    const tree = await opened(source);
    await until("the reason", () => one(tree, "dialog .notice").innerText.includes("无此权限"));
  });
});
