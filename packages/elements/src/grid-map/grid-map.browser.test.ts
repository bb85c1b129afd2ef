import { emulateMedia, setViewport } from "@web/test-runner-commands";
import axe from "axe-core";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { groundView } from "../../test/grid-map-fixtures.ts";
import { colourAt, map, press, shown, width } from "../../test/map-on-page.ts";
import { suite, teardown, test } from "../../test/mocha.ts";
import { all, mount, one, textOf } from "../../test/mount.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import type { JinlinGridMap } from "./grid-map.ts";

teardown(() => emulateMedia({ colorScheme: "light", forcedColors: "none" }));

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

  test("by load, the steps, the grid at hand and the list tell how many grids its officer has", async () => {
    const rows = groundView().rows.map((row) => ({
      ...row,
      posts: row.posts.map((post) => ({ ...post, ...(post.holder && { holder: { id: "lin", name: "林岚" } }) })),
    }));
    const element = await map({ view: groundView(10, 5, { rows }), shading: "load" });
    deepEqual(
      all(element, ".class").map((button) => [button.dataset["class"], button.innerText.replace(/\s+/g, " ").trim()]),
      [
        ["step-1", "一人 6 个网格 6"],
        ["nobody", "无人在岗 4"],
        ["no-post", "未设岗 1"],
      ],
    );
    match(textOf(one(element, "#cursor")), /一人 6 个网格/);
    one(element, ".as-list").click();
    await shown(element);
    match(one(element, "[data-id=grid-0] .load").innerText, /一人 6 个网格/);
  });

  test("load is offered only to those whom the view tells who is in charge", async () => {
    const options = (element: JinlinGridMap) => all<HTMLOptionElement>(element, "[name=shading] option").map(({ value }) => value);
    ok(options(await map()).includes("load"));
    const rows = groundView().rows.map(({ primary: _primary, ...row }) => ({
      ...row,
      posts: row.posts.map(({ holder: _holder, ...post }) => post),
    }));
    ok(!options(await map({ view: groundView(10, 5, { rows }) })).includes("load"));
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
