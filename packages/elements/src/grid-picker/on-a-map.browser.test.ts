import { emulateMedia, sendKeys, setViewport } from "@web/test-runner-commands";
import axe from "axe-core";
import { deepEqual, equal, ok, until } from "../../test/assert.ts";
import { devtools } from "../../test/devtools.ts";
import { gridsView } from "../../test/grid-fixtures.ts";
import { groundView } from "../../test/grid-map-fixtures.ts";
import { at } from "../../test/map-on-page.ts";
import { suite, teardown, test } from "../../test/mocha.ts";
import { all, drawn, mount, one } from "../../test/mount.ts";
import { box, focused, isOpen, several, shown } from "../../test/picker-on-page.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import type { JinlinGridMap } from "../grid-map/grid-map.ts";
import type { JinlinGridPicker } from "./grid-picker.ts";

teardown(async () => {
  await emulateMedia({ colorScheme: "light" });
  await setViewport({ width: 900, height: 700 });
  await devtools("Emulation.setTouchEmulationEnabled", { enabled: false });
});

const mapIn = (element: JinlinGridPicker) => one<JinlinGridMap>(element, ".map");
async function onMap(element: JinlinGridPicker): Promise<JinlinGridMap> {
  if (!isOpen(element)) one(element, ".opener").click();
  await drawn(element);
  one(element, ".turn-map").click();
  await until("the map", () => element.shadowRoot!.querySelector<JinlinGridMap>(".map")?.bounds);
  await drawn(mapIn(element));
  return mapIn(element);
}
const press = async (element: JinlinGridPicker, column: number, line: number) => {
  const map = mapIn(element);
  one(map, ".face").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, ...at(map, column, line) }));
  await drawn(element);
};

suite("a picker on the map", () => {
  test("a press on a grid ticks it, another one takes it away, and the form and the tree have it; the page hears the picker alone", async () => {
    const element = await several({ view: groundView() });
    const heard: string[] = [];
    for (const type of ["input", "change", "jinlin-select", "jinlin-bounds"]) element.addEventListener(type, () => heard.push(type));
    await onMap(element);
    await press(element, 2.5, 1.5);
    await press(element, 3.5, 1.5);
    await press(element, 2.5, 1.5);
    deepEqual(element.values, ["grid-8"]);
    deepEqual(heard, ["input", "change", "input", "change", "input", "change"]);
    ok(isOpen(element));
    one(element, ".turn-map").click();
    await drawn(element);
    equal(all(element, ".map").length, 0);
    ok(all(element, ".row").some((row) => row.getAttribute("aria-checked") === "true"));
  });

  test("of one grid a press chooses it and closes, and the keys are in the box again", async () => {
    const element = await shown({ view: groundView() });
    await onMap(element);
    await press(element, 1, 0.4);
    deepEqual([element.value, isOpen(element)], ["market", false]);
    equal(focused(element), box(element));
  });

  test("a line drawn around grids chooses them, and those of before stay", async () => {
    const element = await several({ view: groundView(), values: ["grid-0"] });
    const map = await onMap(element);
    one(map, ".lasso").click();
    await drawn(map);
    const face = one(map, ".face");
    face.setPointerCapture = () => {};
    for (const [type, column, line] of [
      ["pointerdown", 2.1, 1.1],
      ["pointermove", 3.9, 1.1],
      ["pointermove", 3.9, 1.9],
      ["pointermove", 2.1, 1.9],
      ["pointerup", 2.1, 1.9],
    ] as const)
      face.dispatchEvent(new PointerEvent(type, { pointerId: 1, pointerType: "mouse", bubbles: true, ...at(map, column, line) }));
    deepEqual(element.values, ["grid-0", "grid-7", "grid-8"]);
  });

  test("by the keys alone: to the map, from grid to grid, one chosen by Space and one by Enter, and out", async () => {
    const element = await several({ view: groundView() });
    box(element).focus();
    await sendKeys({ press: "ArrowDown" });
    await drawn(element);
    one(element, ".turn-map").focus();
    await sendKeys({ press: "Enter" });
    await until("the map", () => element.shadowRoot!.querySelector<JinlinGridMap>(".map")?.bounds);
    const map = mapIn(element);
    for (let turn = 0; turn < 9 && map.shadowRoot!.activeElement?.className !== "face "; turn++) await sendKeys({ press: "Tab" });
    await sendKeys({ press: "ArrowUp" });
    await sendKeys({ press: "Space" });
    await sendKeys({ press: "ArrowRight" });
    await sendKeys({ press: "Enter" });
    await drawn(element);
    deepEqual(element.values, ["grid-5", "grid-6"]);
    ok(isOpen(element));
    await sendKeys({ press: "Escape" });
    await drawn(element);
    deepEqual([isOpen(element), focused(element)], [false, box(element)]);
  });

  test("what lies where is asked for once somebody wants the map, and only grids that can be chosen are on it", async () => {
    const { rows: lying, ...rest } = groundView();
    const bare = { ...rest, rows: lying.map(({ shape: _shape, ...row }) => row) };
    const source = new ScriptedSource({ grids: (query) => ("shapes" in query ? groundView() : bare) });
    const element = await mount("jinlin-grid-picker", { multiple: true, network: "party-net" }, { source });
    const asked = () => source.questions.map((query) => "shapes" in query && query.shapes);
    deepEqual(asked(), [false]);
    const map = await onMap(element);
    deepEqual(asked(), [false, true]);
    const { rows } = map.view as ReturnType<typeof groundView>;
    ok(!rows.some(({ id }) => id === "market"), "the market has no officer of this network");
    equal(rows.length, 10);
  });

  test("where the shapes cannot be had the tree is there again", async () => {
    const source = new ScriptedSource({ grids: (query) => ("shapes" in query ? Promise.reject(new Error("no")) : gridsView()) });
    const element = await mount("jinlin-grid-picker", {}, { source });
    one(element, ".opener").click();
    await drawn(element);
    one(element, ".turn-map").click();
    await until("it is said", () => one(element, "[role=status]").textContent !== "");
    await drawn(element);
    ok(isOpen(element));
    ok(all(element, ".row").length > 0);
    equal(one(element, ".turn-map").getAttribute("aria-pressed"), "false");
  });

  test("at 390 pixels a finger chooses, and nothing sticks out", async () => {
    await setViewport({ width: 390, height: 844 });
    await devtools("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 1 });
    const element = await several({ view: groundView() });
    const map = await onMap(element);
    const { clientX: x, clientY: y } = at(map, 2.5, 1.5);
    await devtools("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: Math.round(x), y: Math.round(y) }] });
    await devtools("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await until("it is chosen", () => element.values.join() === "grid-7");
    ok(document.documentElement.scrollWidth <= 390);
    const stage = one(map, ".stage").getBoundingClientRect();
    const popup = one(element, ".popup").getBoundingClientRect();
    ok(stage.left >= 0 && stage.right <= 390 && stage.top < popup.bottom - 150, `${stage.top} in a popup down to ${popup.bottom}`);
    for (const target of [...all(element, ".popup button"), ...all(map, "button")]) {
      const { height } = target.getBoundingClientRect();
      ok(height === 0 || height >= 43.9, `${target.className} is ${height} tall`);
    }
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`nothing is amiss for assistive technology: ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      const element = await several({ view: groundView(), values: ["grid-1"], label: "网格" });
      await onMap(element);
      const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
      deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        [],
      );
    });
});
