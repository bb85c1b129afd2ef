import { sendKeys } from "@web/test-runner-commands";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { sessionView } from "../../test/fixtures.ts";
import { gridRow, gridsView } from "../../test/grid-fixtures.ts";
import { gridView } from "../../test/grid-of-unit.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, drawn, mount, one } from "../../test/mount.ts";
import { networkView } from "../../test/networks.ts";
import { answersView } from "../../test/networks-fixtures.ts";
import { active, box, chips, isOpen, names, press, type } from "../../test/picker-on-page.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import type { JinlinGridPicker } from "../grid-picker/grid-picker.ts";

const sourced = (answers: ConstructorParameters<typeof ScriptedSource>[0] = {}) =>
  new ScriptedSource({
    grids: () => answersView(),
    network: () => networkView(),
    session: () => sessionView({ views: ["grids", "network", "unit"] }),
    ...answers,
  });
const picker = (element: Element, name: string) => one<JinlinGridPicker>(element, `form [id="${name}"]`);

/** The form that maps a cell, with its pickers where they are to be had. */
async function mapping(source = sourced(), properties = {}) {
  const element = await mount("jinlin-networks", { network: "safety-net", ...properties }, { source });
  await until("the network", () => element.shadowRoot!.querySelector("[data-cell=cell-1] [data-command=map-cell]"));
  one(element, "[data-cell=cell-1] [data-command=map-cell]").click();
  await until("the form", () => element.shadowRoot!.querySelector('form [id="grids-1-grid"]'));
  await drawn(element);
  return element;
}

/** The form that says over which grids a dedicated one lies. */
async function overlaying(source: ScriptedSource) {
  const element = await mount("jinlin-unit", { unit: "grid-1" }, { source });
  await until("the menu", () => element.shadowRoot!.querySelector("header .more"));
  one(element, "header .more").click();
  await drawn(element);
  one(element, "header [data-command=overlay-grid]").click();
  await until("the picker", () => element.shadowRoot!.querySelector('form [id="over"]'));
  await drawn(element);
  return element;
}
const dedicated = () => ({
  ...gridView({ grid: "dedicated", over: [{ id: "g-2", name: "第二网格" }] }),
  may: ["overlay-grid"] as const,
});
const ofUnit = (over = {}) =>
  sourced({
    unit: dedicated,
    grids: () => gridsView({ rows: [...gridsView().rows, gridRow("tower", "楼宇网格", 2, { grid: "dedicated" })] }),
    ...over,
  });

suite("grids in a form", () => {
  test("stand in pickers with what is known, and the focus is in the first", async () => {
    const element = await mapping();
    deepEqual(
      ["grids-1-grid", "grids-2-grid"].map((name) => [box(picker(element, name)).value, picker(element, name).value]),
      [
        ["第一网格", "grid-1"],
        ["第二网格", "grid-2"],
      ],
    );
    await until("the focus", () => element.shadowRoot!.activeElement === picker(element, "grids-1-grid"));
  });

  test("are chosen by the keys in the tree, and sent; Escape closes the tree and leaves the form open", async () => {
    const source = sourced();
    const element = await mapping(source);
    const first = picker(element, "grids-1-grid");
    await press(first, "ArrowDown");
    ok(isOpen(first));
    await press(first, "Escape");
    ok(!isOpen(first));
    ok(element.shadowRoot!.querySelector("form"), "the form stays");
    await sendKeys({ press: "ControlOrMeta+a" });
    await type(first, "楼宇");
    await press(first, "Enter");
    equal(first.value, "tower");
    await sendKeys({ press: "Tab" });
    one(element, "form [type=submit]").click();
    await until("it is sent", () => source.sent.some(({ options }) => !options.dryRun));
    const { command } = source.sent.find(({ options }) => !options.dryRun)!;
    deepEqual(command.type === "map-cell" && command.grids, [
      { grid: "tower", share: 60 },
      { grid: "grid-2", share: 40 },
    ]);
  });

  test("of the whole county are asked for once, and not again where they are shown already", async () => {
    const source = sourced();
    await mapping(source);
    equal(source.asked.filter(({ name }) => name === "grids").length, 1);
    const other = sourced();
    await mapping(other, { below: "hefeng" });
    deepEqual(
      other.asked.filter(({ name }) => name === "grids").map(({ query }) => (query as { below?: string }).below),
      ["hefeng", undefined],
    );
  });

  test("a row more has a picker of its own", async () => {
    const element = await mapping();
    one(element, "form .add").click();
    await drawn(element);
    const third = picker(element, "grids-3-grid");
    deepEqual([third.value, element.shadowRoot!.activeElement === third], ["", true]);
    await press(third, "ArrowDown");
    deepEqual([isOpen(third), names(third)[0], active(third)], [true, "县", "县"]);
  });

  test("several are chosen at once, from general grids alone; a pasted list is read", async () => {
    const source = ofUnit();
    const element = await overlaying(source);
    const over = picker(element, "over");
    ok(over.multiple);
    deepEqual(
      chips(over).map((chip) => /第二网格/.test(chip)),
      [true],
    );
    await type(over, "楼宇");
    equal(names(over).includes("楼宇网格"), false, "one that lies over others has none above it");
    await sendKeys({ press: "ControlOrMeta+a" });
    await sendKeys({ press: "Backspace" });
    await type(over, "桂花");
    await press(over, "Enter", "Escape");
    one(element, "form [type=submit]").click();
    await until("it is sent", () => source.sent.some(({ options }) => !options.dryRun));
    const { command } = source.sent.find(({ options }) => !options.dryRun)!;
    deepEqual(command.type === "overlay-grid" && command.over, ["g-2", "g-5"]);
  });

  test("what is refused of them is said by the picker, which has the focus then; what is filled in stays", async () => {
    const source = ofUnit();
    source.onSend = async () => ({ ok: false, refusals: [{ code: "not-general", unit: "g-2" }] });
    const element = await overlaying(source);
    const over = picker(element, "over");
    one(element, "form [type=submit]").click();
    await until("what is wrong", () => over.shadowRoot!.querySelector("#fault"));
    match(one(over, "#fault").textContent, /只能叠加在综合网格之上/);
    equal(element.shadowRoot!.querySelector("#over-fault"), null, "and once");
    equal(box(over).getAttribute("aria-invalid"), "true");
    await until("the focus", () => element.shadowRoot!.activeElement === over);
    deepEqual(over.values, ["g-2"]);
  });

  test("where grids are not open they are looked for as other units are", async () => {
    const closed = sourced({ session: () => sessionView({ views: ["network", "unit"] }), unit: dedicated });
    const element = await overlaying(closed);
    equal(one(element, 'form [id="over"]').getAttribute("role"), "combobox");
    const failing = sourced({ unit: dedicated, grids: () => Promise.reject(new Error("no")) });
    const other = await overlaying(failing);
    equal(one(other, 'form [id="over"]').localName, "input");
    equal(all(other, "form .late").length, 0);
  });

  test("are named in the language of the page", async () => {
    const element = await mapping(sourced(), { locale: "en" });
    match(box(picker(element, "grids-1-grid")).placeholder, /name/i);
  });
});
