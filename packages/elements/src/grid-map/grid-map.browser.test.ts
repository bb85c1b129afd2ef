import { emulateMedia, sendKeys, setViewport } from "@web/test-runner-commands";
import axe from "axe-core";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { groundView } from "../../test/grid-map-fixtures.ts";
import { suite, teardown, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import type { JinlinGridMap } from "./grid-map.ts";

teardown(() => emulateMedia({ colorScheme: "light", forcedColors: "none" }));

const map = async (properties: Partial<JinlinGridMap> = {}, lang = "zh-Hans") => {
  const element = await mount("jinlin-grid-map", { view: groundView(), network: "party-net", ...properties }, { lang });
  await until("the map", () => element.bounds);
  await shown(element);
  return element;
};
const shown = async (element: JinlinGridMap) => {
  await drawn(element);
  await drawn(element);
};
const heardBy = (element: HTMLElement) => {
  const heard: (readonly [string, readonly string[]])[] = [];
  element.addEventListener("jinlin-select", ({ id, ids }) => heard.push([id, ids]));
  return heard;
};
const press = async (element: JinlinGridMap, ...keys: string[]) => {
  one(element, ".face").focus();
  for (const key of keys) await sendKeys({ press: key });
  await shown(element);
};
const cursor = (element: Element) => one(element, "#cursor strong").textContent;
/** Where a place of the ground is on the stage: columns from the west, lines from the south, of the fixture's squares. */
const at = (element: JinlinGridMap, column: number, line: number) => {
  const [west, south, east, north] = element.bounds!;
  const { x, y, width, height } = one(element, ".face").getBoundingClientRect();
  return {
    clientX: x + ((120.1 + column * 0.004 - west) / (east - west)) * width,
    clientY: y + ((north - (26.8 + line * 0.004)) / (north - south)) * height,
  };
};
const pointer = (element: JinlinGridMap, type: string, place: { clientX: number; clientY: number }) =>
  one(element, ".face").dispatchEvent(
    new PointerEvent(type, { pointerId: 1, pointerType: "mouse", bubbles: true, cancelable: true, ...place }),
  );
const click = (element: JinlinGridMap, column: number, line: number) =>
  one(element, ".face").dispatchEvent(new MouseEvent("click", { bubbles: true, ...at(element, column, line) }));
const colourAt = (element: JinlinGridMap, column: number, line: number) => {
  const { clientX, clientY } = at(element, column, line);
  const canvas = one<HTMLCanvasElement>(element, "canvas");
  const box = canvas.getBoundingClientRect();
  const [x, y] = [clientX - box.x, clientY - box.y].map((side) => Math.round((side * canvas.width) / box.width)) as [number, number];
  return [...canvas.getContext("2d")!.getImageData(x, y, 1, 1).data];
};
const width = ({ bounds }: JinlinGridMap) => bounds![2] - bounds![0];

suite("the map", () => {
  test("asks its source for grids with their shapes", async () => {
    const source = new ScriptedSource({ grids: () => groundView() });
    const element = await mount("jinlin-grid-map", { below: "north" }, { source });
    await until("the map", () => element.bounds);
    deepEqual(
      source.questions.map((query) => ["shapes" in query && query.shapes, "below" in query && query.below]),
      [[true, "north"]],
    );
  });

  test("paints what lies there, and leaves the rest to the page's base map", async () => {
    const element = await map();
    ok(colourAt(element, 3.5, 1.8)[3]! > 0, "a grid");
    equal(colourAt(element, -0.2, 0.5)[3], 0);
  });

  test("the legend tells each class with its count, and pressed leaves the others bare", async () => {
    const element = await map();
    deepEqual(
      all(element, ".class").map((button) => [button.dataset["class"], button.innerText.replace(/\s+/g, " ").trim()]),
      [
        ["held", "在任 2"],
        ["acting", "主持（代理） 2"],
        ["carry-over", "届满留任 2"],
        ["suspended", "停职 2"],
        ["vacant", "空缺 2"],
        ["no-post", "未设岗 1"],
      ],
    );
    const before = colourAt(element, 0.5, 1.8);
    one(element, "[data-class=vacant]").click();
    await shown(element);
    equal(one(element, "[data-class=vacant]").getAttribute("aria-pressed"), "true");
    ok(String(before) !== String(colourAt(element, 0.5, 1.8)), "a held grid is bare now");
  });

  test("of another network, or of size, it is shaded anew", async () => {
    const element = await map();
    const choose = async (name: string, value: string) => {
      const select = one<HTMLSelectElement>(element, `[name=${name}]`);
      select.value = value;
      select.dispatchEvent(new Event("change"));
      await shown(element);
    };
    await choose("network", "safety-net");
    deepEqual(
      all(element, ".class").map((button) => button.dataset["class"]),
      ["no-post"],
    );
    await choose("shading", "size");
    equal(element.shading, "size");
    deepEqual(
      all(element, ".class").map((button) => button.dataset["class"]),
      ["within", "above"],
    );
  });

  test("a base map of the page's own hears what is shown", async () => {
    const element = await map();
    const heard: number[] = [];
    element.addEventListener("jinlin-bounds", ({ bounds }) => heard.push(bounds[2] - bounds[0]));
    const first = width(element);
    await press(element, "+");
    ok(heard.at(-1)! < first);
    equal(heard.at(-1), width(element));
  });

  test("stays where it is when the same ground is read again", async () => {
    const element = await map();
    await press(element, "+", "+");
    const before = width(element);
    element.view = groundView();
    await shown(element);
    equal(width(element), before);
  });

  test("without any shape the list has them all", async () => {
    const { rows, places } = groundView();
    const bare = <Of>(list: readonly Of[]): Of[] => list.map((each) => ({ ...each, shape: undefined }));
    const view = groundView(10, 5, { rows: bare(rows), places: bare(places) });
    const element = await mount("jinlin-grid-map", { view });
    equal(all(element, "canvas").length, 0);
    equal(all(element, "tbody tr").length, 11);
    match(textOf(element), /没有范围/);
  });

  test("says so when there are no grids", async () =>
    match(textOf(await mount("jinlin-grid-map", { view: groundView(10, 5, { rows: [] }) })), /这里没有网格/));
});

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

suite("elsewhere", () => {
  test("on paper the whole map stands in lines and patterns, and the picture is back afterwards", async () => {
    const element = await map();
    dispatchEvent(new Event("beforeprint"));
    equal(all(element, ".sheet path.face").length, 6);
    ok(one(element, ".sheet path.dedicated").getAttribute("d"));
    dispatchEvent(new Event("afterprint"));
    await shown(element);
    equal(all(element, ".sheet").length, 0);
    ok(colourAt(element, 3.5, 1.8)[3]! > 0);
  });

  test("in 320 px nothing sticks out, neither map nor list", async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await map({ multiple: true }, "en");
    const fits = () => element.scrollWidth <= element.clientWidth && document.documentElement.scrollWidth <= 320;
    ok(fits(), "map");
    one(element, ".as-list").click();
    await shown(element);
    ok(fits(), "list");
    await setViewport({ width: 800, height: 600 });
  });

  test("in forced colours patterns stay, in those of the system", async () => {
    await emulateMedia({ forcedColors: "active" });
    const element = await map();
    const painted = Array.from({ length: 40 }, (_, step) => colourAt(element, 4.3 + step * 0.01, 0.75)[3]!);
    ok(painted.some((alpha) => alpha > 200) && painted.some((alpha) => alpha === 0), painted.join(" "));
  });

  test("of ten thousand grids no movement waits for drawing", async () => {
    const element = await map({ view: groundView(10_000, 100) });
    one(element, ".face").focus();
    const waits: number[] = [];
    for (let turn = 0; turn < 20; turn++) {
      const start = performance.now();
      one(element, ".face").dispatchEvent(new WheelEvent("wheel", { deltaX: 20, deltaY: 10, bubbles: true, cancelable: true }));
      await new Promise(requestAnimationFrame);
      waits.push(performance.now() - start);
    }
    waits.sort((a, b) => a - b);
    ok(one(element, "canvas").style.transform !== "", "the picture of before is moved");
    ok(waits[10]! < 100, `${waits[10]} ms`);
    await until("the map drawn anew", () => one(element, "canvas").style.transform === "");
  });

  for (const colorScheme of ["light", "dark"] as const)
    for (const lang of ["zh-Hans", "en"])
      for (const asList of [false, true])
        test(`nothing is amiss for assistive technology: ${colorScheme}, ${lang}, ${asList ? "list" : "map"}`, async () => {
          await emulateMedia({ colorScheme });
          const element = await map({ multiple: true, chosen: ["grid-1"], selected: "grid-2" }, lang);
          if (asList) one(element, ".as-list").click();
          await shown(element);
          const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
          deepEqual(
            violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
            [],
          );
        });
});
