import { sendKeys } from "@web/test-runner-commands";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { devtools } from "../../test/devtools.ts";
import { hierarchyView, sessionView, unitView } from "../../test/fixtures.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, drawn, one } from "../../test/mount.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import { field, fill, focused, live, submit } from "../../test/unit-on-page.ts";

const kinds = {
  areas: [{ id: "grid", name: "网格", within: ["community"] }],
  organisations: [{ id: "branch", name: "党支部" }],
  posts: [{ id: "officer", name: "网格员" }],
  places: [],
};
const area = { id: "hefeng", name: "鹤山社区", record: "area", kind: "社区" } as const;

function opening(may: readonly ("move-unit" | "open-post" | "enrol-person" | "count-members")[]): ScriptedSource {
  return new ScriptedSource({ unit: () => unitView({ unit: area, may }), session: () => sessionView({ kinds }) });
}

const button = (element: Element) => one(element, "header .more");
const items = (element: Element) => all(element, "header [role=menuitem]");

async function choose(element: Awaited<ReturnType<typeof live>>, command: string): Promise<void> {
  button(element).click();
  await drawn(element);
  one(element, `header [data-command=${command}]`).click();
  await until("the form", () => element.shadowRoot!.querySelector("form"));
}

suite("what can be done with a unit", () => {
  test("is in a menu that the keys open, walk and leave", async () => {
    const element = await live(opening(["move-unit", "open-post", "count-members"]));
    button(element).focus();
    await sendKeys({ press: "ArrowDown" });
    await drawn(element);
    deepEqual(
      items(element).map((item) => item.textContent.trim()),
      ["划转", "设立职务", "登记党员数"],
    );
    equal(focused(element), items(element)[0]);
    await sendKeys({ press: "End" });
    equal(focused(element), items(element).at(-1));
    await sendKeys({ press: "Escape" });
    await drawn(element);
    equal(items(element).length, 0);
    equal(focused(element), button(element));
    equal(button(element).getAttribute("aria-expanded"), "false");
  });

  test("is nothing, without a menu, for whoever may do nothing", async () => {
    const element = await live(opening([]));
    equal(all(element, "header .more").length, 0);
  });

  test("opens a form below its name, and gives the focus back there", async () => {
    const element = await live(opening(["count-members"]));
    await choose(element, "count-members");
    equal(focused(element), field(element, "full"));
    match(one(element, "form h4").textContent, /鹤山社区/);
    await sendKeys({ press: "Escape" });
    await drawn(element);
    equal(focused(element), one(element, "h2"));
  });

  test("a number that is none is said beside its field, and nothing is sent", async () => {
    const source = opening(["count-members"]);
    source.onSend = async () => ({ ok: true, seq: 11, changes: [] });
    const element = await live(source);
    await choose(element, "count-members");
    field(element, "full").focus();
    await submit(element);
    match(one(element, "#full-fault").textContent, /请用数字填写正式党员/);
    deepEqual(source.sent, []);
    await sendKeys({ type: "12" });
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    const { command } = source.sent.at(-1)!;
    ok(command.type === "count-members");
    deepEqual([command.organisation, command.full, command.probationary], ["hefeng", 12, 0]);
  });
});

suite("choosing a unit", () => {
  test("by its initials, its code or part of its name, with what it stands under", async () => {
    const source = opening(["move-unit"]);
    source.answers.hierarchy = () => hierarchyView();
    source.onSend = async () => ({ ok: true, seq: 11, changes: [] });
    const element = await live(source);
    await choose(element, "move-unit");
    const options = () => all(element, "[role=option]").map((option) => option.firstElementChild!.textContent);
    await sendKeys({ type: "ghxc" });
    await until("by initials", () => options().join() === "桂花新村小区党支部");
    match(one(element, "[role=option]").textContent, /鹤山社区大党委/);
    field(element, "under").value = "";
    await sendKeys({ type: "350000002" });
    await until("by code", () => options().join() === "城南街道大工委");
    await sendKeys({ press: "ArrowDown" });
    await sendKeys({ press: "Enter" });
    await drawn(element);
    equal(field(element, "under").value, "城南街道大工委");
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    const { command } = source.sent.at(-1)!;
    ok(command.type === "move-unit");
    deepEqual([command.unit, command.under, command.slice], ["hefeng", "south", "command"]);
  });

  test("while an input method composes nothing is looked for; Escape then leaves the form open", async () => {
    const source = opening(["move-unit"]);
    const element = await live(source);
    await choose(element, "move-unit");
    for (const text of ["n", "na", "nan"])
      await devtools("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await devtools("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Escape", windowsVirtualKeyCode: 229 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    ok(element.shadowRoot!.querySelector("form"), "the form is still open");
    equal(all(element, "[role=option]").length, 0);
    await devtools("Input.insertText", { text: "南门" });
    await until("the unit", () => all(element, "[role=option]").length === 1);
  });
});

suite("enrolling a person", () => {
  test("what is personal goes beside the command, and not into it", async () => {
    const source = opening(["enrol-person"]);
    source.onSend = async () => ({ ok: true, seq: 11, changes: [] });
    const element = await live(source);
    await choose(element, "enrol-person");
    equal(field(element, "home").value, "鹤山社区");
    for (const [name, value] of [
      ["name", "林小雨"],
      ["phone", "13800000000"],
      ["notice", "告知书2026版"],
    ] as const) {
      field(element, name).focus();
      await sendKeys({ type: value });
    }
    await fill(element, "consent", "enrolled-self");
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    const { command, options } = source.sent.at(-1)!;
    ok(command.type === "enrol-person");
    equal(command.home, "hefeng");
    ok(!JSON.stringify(command).includes("林小雨"), "no name in the command");
    deepEqual(options.particulars, {
      person: command.person,
      name: "林小雨",
      phone: "13800000000",
      consent: { basis: "enrolled-self", notice: "告知书2026版", day: "2026-11-23" },
    });
  });
});
