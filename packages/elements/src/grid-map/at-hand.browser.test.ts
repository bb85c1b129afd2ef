import { deepEqual, equal, match, ok } from "../../test/assert.ts";
import { groundView } from "../../test/grid-map-fixtures.ts";
import { at, click, cursor, heardBy, map, pointer, press, shown, width } from "../../test/map-on-page.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, one } from "../../test/mount.ts";
import type { JinlinGridMap } from "./grid-map.ts";

suite("the keys", () => {
  test("arrows go to the grid that lies there, Enter picks it", async () => {
    const element = await map();
    const heard = heardBy(element);
    await press(element, "ArrowUp", "ArrowRight");
    equal(cursor(element), "鹤山社区第7网格");
    deepEqual(heard, []);
    await press(element, "Enter");
    deepEqual(heard, [["grid-6", ["grid-6"]]]);
    match(one(element, ".foot").innerText, /鹤山社区第7网格[\s\S]*主持（代理）/);
    equal(one(element, "#cursor").getAttribute("aria-selected"), "true");
  });

  test("Space chooses several, and again leaves one out", async () => {
    const element = await map({ multiple: true });
    await press(element, " ", "ArrowUp", " ", "ArrowRight", " ", " ");
    deepEqual(element.chosen, ["grid-0", "grid-5"]);
    match(one(element, "[role=status]").textContent, /已选 2 个网格/);
  });

  test("plus and minus change the size, with Shift arrows move it, 0 shows all", async () => {
    const element = await map();
    const first = element.bounds!;
    await press(element, "+");
    ok(width(element) < first[2] - first[0]);
    await press(element, "Shift+ArrowRight");
    ok(element.bounds![0] > first[0]);
    await press(element, "0");
    deepEqual(element.bounds, first);
  });

  test("a grid out of sight is brought into it", async () => {
    const element = await map();
    element.show("grid-0");
    await shown(element);
    ok(element.bounds![2] < 120.1 + 4 * 0.004);
    await press(element, "ArrowUp", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
    equal(cursor(element), "鹤山社区第10网格");
    ok(element.bounds![2] >= 120.1 + 5 * 0.004 - 1e-6);
  });
});

suite("the pointer", () => {
  test("a click picks what lies there; a page that prevents it keeps the mark", async () => {
    const element = await map();
    const heard = heardBy(element);
    click(element, 2.5, 1.5);
    equal(element.selected, "grid-7");
    click(element, 1, 0.4);
    equal(element.selected, "market");
    element.addEventListener("jinlin-select", (event) => event.preventDefault());
    click(element, 3.5, 1.5);
    equal(element.selected, "market");
    deepEqual(
      heard.map(([id]) => id),
      ["grid-7", "market", "grid-8"],
    );
  });

  test("a grid that the page picks is brought into sight; one that is in sight stays where it is", async () => {
    const element = await map();
    element.show("grid-0");
    await shown(element);
    const before = element.bounds!;
    element.selected = "market";
    await shown(element);
    deepEqual(element.bounds, before);
    element.selected = "grid-9";
    await shown(element);
    ok(element.bounds![2] >= 120.1 + 5 * 0.004 - 1e-6, String(element.bounds));
  });

  test("a lasso that is put away leaves no line behind", async () => {
    const element = await map({ multiple: true });
    one(element, ".lasso").click();
    await shown(element);
    one(element, ".face").setPointerCapture = () => {};
    pointer(element, "pointerdown", at(element, 2.1, 1.1));
    pointer(element, "pointermove", at(element, 3.9, 1.9));
    ok(one(element, ".line polyline").getAttribute("points"));
    await press(element, "Escape");
    equal(one(element, ".line polyline").getAttribute("points"), "");
    pointer(element, "pointerup", at(element, 2.1, 1.9));
    deepEqual(element.chosen, []);
  });

  test("without dedicated grids those under them are picked", async () => {
    const element = await map();
    one(element, "[name=dedicated]").click();
    await shown(element);
    click(element, 0.9, 0.4);
    equal(element.selected, "grid-0");
  });

  test("a drag moves the map and picks nothing", async () => {
    const element = await map();
    const [west] = element.bounds!;
    const from = at(element, 2.5, 1.5);
    const to = { ...from, clientX: from.clientX - 60 };
    for (const [type, place] of [
      ["pointerdown", from],
      ["pointermove", to],
    ] as const) {
      if (type === "pointermove") one(element, ".face").setPointerCapture = () => {};
      pointer(element, type, place);
    }
    pointer(element, "pointerup", to);
    one(element, ".face").dispatchEvent(new MouseEvent("click", { bubbles: true, ...to }));
    await shown(element);
    ok(element.bounds![0] > west);
    equal(element.selected, undefined);
  });

  test("a line drawn with the lasso chooses what it goes around", async () => {
    const element = await map({ multiple: true });
    const heard = heardBy(element);
    one(element, ".lasso").click();
    await shown(element);
    one(element, ".face").setPointerCapture = () => {};
    const [first, ...rest] = (
      [
        [2.1, 1.1],
        [3.9, 1.1],
        [3.9, 1.9],
        [2.1, 1.9],
      ] as const
    ).map(([column, line]) => at(element, column, line));
    pointer(element, "pointerdown", first!);
    for (const place of rest) pointer(element, "pointermove", place);
    ok(one(element, ".line polyline").getAttribute("points"));
    pointer(element, "pointerup", rest.at(-1)!);
    await shown(element);
    deepEqual(element.chosen, ["grid-7", "grid-8"]);
    equal(heard.length, 1);
    equal(one(element, ".line polyline").getAttribute("points"), "");
    one(element, ".none").click();
    deepEqual(element.chosen, []);
  });
});

suite("the list", () => {
  const list = async (properties: Partial<JinlinGridMap> = {}) => {
    const element = await map(properties);
    one(element, ".as-list").click();
    await shown(element);
    return element;
  };

  test("says who is in charge of each grid, who instead, and how large it is", async () => {
    const element = await list();
    equal(all(element, "tbody tr").length, 11);
    const text = one(element, "[data-id=grid-4]").innerText.replace(/\s+/g, " ");
    match(text, /鹤山社区第5网格.*空缺.*由赵云（鹤山社区 书记）负责.*328 人.*近期已核对/);
  });

  test("what the lasso does it does by choosing all that is listed", async () => {
    const element = await list({ multiple: true });
    one(element, "[data-class=vacant]").click();
    await shown(element);
    one(element, ".choose-listed").click();
    deepEqual(element.chosen, ["grid-4", "grid-9"]);
    await shown(element);
    all(element, "tbody input")[0]!.click();
    deepEqual(element.chosen, ["grid-9"]);
  });

  test("is narrowed by what is typed, with no key taken from an input method", async () => {
    const element = await list();
    const input = one<HTMLInputElement>(element, "input[type=search]");
    input.value = "市场";
    input.dispatchEvent(new InputEvent("input", { isComposing: true }));
    await shown(element);
    equal(all(element, "tbody tr").length, 11);
    input.dispatchEvent(new CompositionEvent("compositionend"));
    await shown(element);
    equal(all(element, "tbody tr").length, 1);
    match(one(element, ".count").innerText, /1 个网格/);
  });

  test("picks as the map does, and leads to the map", async () => {
    const element = await list();
    const heard = heardBy(element);
    one(element, "[data-id=grid-2] .link").click();
    await shown(element);
    equal(one(element, "tr.current").dataset["id"], "grid-2");
    deepEqual(heard, [["grid-2", ["grid-2"]]]);
    one(element, "[data-id=grid-8] .show").click();
    await shown(element);
    equal(all(element, "canvas").length, 1);
    equal(cursor(element), "鹤山社区第9网格");
  });

  test("shows a hundred at first, and more when asked", async () => {
    const element = await list({ view: groundView(250, 25) });
    equal(all(element, "tbody tr").length, 100);
    one(element, ".more").click();
    await shown(element);
    equal(all(element, "tbody tr").length, 200);
  });
});
