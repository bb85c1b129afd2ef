import { emulateMedia, sendKeys } from "@web/test-runner-commands";
import axe from "axe-core";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { hierarchyView, wideView } from "../../test/fixtures.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";

const chart = async (view = hierarchyView(), lang = "zh-Hans") => {
  const element = await mount("jinlin-org-chart", { view }, { lang });
  await until("the boxes", () => element.shadowRoot!.querySelector(".stage g[transform]"));
  await drawn(element);
  return element;
};
const boxes = (element: Element) => all<SVGGElement>(element, ".item");
const names = (element: Element) => boxes(element).map((box) => box.dataset["id"]);
const transform = (element: Element) => one<SVGGElement>(element, ".stage svg > g").getAttribute("transform")!;
const scale = (element: Element) => Number(/scale\(([\d.]+)\)/.exec(transform(element))![1]);
const press = async (element: Element & { updateComplete: Promise<boolean> }, ...keys: string[]) => {
  one(element, ".stage").focus();
  for (const key of keys) await sendKeys({ press: key });
  await drawn(element);
};
const tool = (element: Element, label: string) =>
  all(element, ".tools button").find((button) => button.innerText === label || button.getAttribute("aria-label") === label)!;

suite("the chart", () => {
  test("draws a box for each body, with its name, who answers and how the post stands", async () => {
    const element = await chart();
    equal(boxes(element).length, hierarchyView().rows.length);
    const told = (id: string) =>
      boxes(element)
        .find((box) => box.dataset["id"] === id)!
        .querySelector("title")?.textContent;
    equal(told("hefeng"), "鹤山社区大党委、书记、陈明、届满留任");
    equal(told("xishan"), "溪山社区、应设未设");
    equal(told("nanmen"), "南门社区大党委、书记、空缺");
  });

  test("asks its source for the county's first slice", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-org-chart", {}, { source });
    await until("the boxes", () => boxes(element).length > 0);
    deepEqual(
      source.questions.map((question) => "slice" in question && question.slice),
      ["command"],
    );
  });

  test("of a large slice opens as many levels as can be read, and draws what is in sight", async () => {
    const element = await chart(wideView(10_000));
    deepEqual(names(element), ["north"]);
    await press(element, "ArrowDown", "Enter", "+", "+", "+", "+", "+", "+", "+", "+", "+", "+");
    ok(boxes(element).length < 400, `${boxes(element).length}`);
  });

  test("opens every box when it is told to, also before it has any, and as at first again", async () => {
    const element = await chart(wideView(200));
    deepEqual(names(element), ["north"]);
    const drawnOutlines = () =>
      boxes(element).length + all(element, "path.box").reduce((sum, path) => sum + path.getAttribute("d")!.split("M").length - 1, 0);
    element.expandAll();
    await drawn(element);
    equal(drawnOutlines(), 201);
    element.collapseAll();
    await drawn(element);
    deepEqual(names(element), ["north"]);

    const early = document.createElement("jinlin-org-chart");
    early.view = wideView(200);
    early.expandAll();
    document.body.append(early);
    await until("the boxes", () => early.shadowRoot!.querySelector("path.box, .item"));
    ok(early.shadowRoot!.querySelectorAll(".item").length + early.shadowRoot!.querySelectorAll("path.box").length > 1);
    early.remove();
  });

  test("has nothing to draw when the slice is empty, and says so", async () => {
    const element = await mount("jinlin-org-chart", { view: hierarchyView({ rows: [] }) });
    match(textOf(element), /这里没有组织/);
  });
});

suite("the keys", () => {
  test("arrows go from box to box, and the page hears of it", async () => {
    const element = await chart();
    const heard: string[] = [];
    element.addEventListener("jinlin-select", ({ id }) => heard.push(id));
    await press(element, "ArrowDown", "ArrowDown", "ArrowRight", "ArrowUp", "End", "Home");
    deepEqual(heard, ["north", "hefeng", "xishan", "north", "yard-4", "north"]);
    equal(one(element, ".stage").getAttribute("aria-activedescendant"), "box-north");
    equal(boxes(element).filter((box) => box.getAttribute("aria-selected") === "true").length, 1);
  });

  test("Enter collapses a box and opens it again", async () => {
    const element = await chart();
    await press(element, "Home", "Enter");
    deepEqual(names(element), ["north", "south", "nanmen", "dongmen", "yard-4"]);
    match(one(element, "[data-id=north]").textContent, /下辖 5/);
    equal(one(element, "[data-id=north]").getAttribute("aria-expanded"), "false");
    await press(element, "Enter");
    equal(boxes(element).length, 10);
  });

  test("plus and minus change the size, 0 shows all", async () => {
    const element = await chart();
    const first = scale(element);
    await press(element, "+");
    ok(scale(element) > first);
    await press(element, "-", "-");
    ok(scale(element) < first);
    await press(element, "0");
    equal(scale(element), first);
  });

  test("while a word is being composed they are left alone", async () => {
    const element = await chart();
    one(element, ".stage").dispatchEvent(new KeyboardEvent("keydown", { key: "+", isComposing: true, cancelable: true }));
    await drawn(element);
    ok(scale(element) <= 1);
  });
});

suite("the pointer", () => {
  const pointer = (element: Element, type: string, id: number, x: number, y: number, pointerType = "touch") => {
    const stage = one(element, ".stage");
    const box = stage.getBoundingClientRect();
    stage.dispatchEvent(
      new PointerEvent(type, { pointerId: id, pointerType, clientX: box.x + x, clientY: box.y + y, bubbles: true, cancelable: true }),
    );
  };

  test("a click picks a box, the sign beside it collapses it", async () => {
    const element = await chart();
    const heard: string[] = [];
    element.addEventListener("jinlin-select", ({ id }) => heard.push(id));
    one(element, "[data-id=hefeng] rect").dispatchEvent(new MouseEvent("click", { bubbles: true }));
    one(element, "[data-id=hefeng] .turn").dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await drawn(element);
    deepEqual(heard, ["hefeng"]);
    equal(names(element).includes("yard-1"), false);
  });

  test("two fingers drag and zoom, one leaves the page to scroll", async () => {
    const element = await chart();
    const before = transform(element);
    pointer(element, "pointerdown", 1, 100, 100);
    pointer(element, "pointermove", 1, 150, 100);
    await drawn(element);
    equal(transform(element), before);
    pointer(element, "pointerdown", 2, 200, 100);
    pointer(element, "pointermove", 2, 300, 100);
    await drawn(element);
    ok(scale(element) > Number(/scale\(([\d.]+)\)/.exec(before)![1]) * 2);
  });

  test("the wheel zooms with Ctrl; without, it is the page's until the chart has the focus", async () => {
    const element = await chart();
    const first = transform(element);
    const wheel = (options: WheelEventInit) => {
      const event = new WheelEvent("wheel", { deltaY: 90, bubbles: true, cancelable: true, ...options });
      one(element, ".stage").dispatchEvent(event);
      return event.defaultPrevented;
    };
    equal(wheel({}), false);
    equal(wheel({ ctrlKey: true }), true);
    await drawn(element);
    ok(scale(element) < Number(/scale\(([\d.]+)\)/.exec(first)![1]));
    one(element, ".stage").focus();
    equal(wheel({}), true);
  });
});

suite("finding", () => {
  const find = async (element: Element & { updateComplete: Promise<boolean> }, text: string) => {
    const input = one<HTMLInputElement>(element, "input[type=search]");
    input.value = text;
    input.dispatchEvent(new InputEvent("input"));
    await drawn(element);
  };

  test("goes from match to match, opening what they are under", async () => {
    const element = await chart();
    await press(element, "Home", "Enter");
    await find(element, "桂花");
    match(textOf(element), /第 1 个，共 2 个/);
    ok(names(element).includes("yard-1"));
    one(element, "input[type=search]").focus();
    await sendKeys({ press: "Enter" });
    await drawn(element);
    match(textOf(element), /第 2 个，共 2 个/);
    equal(all(element, ".found").length, 2);
    match(one(element, "[role=status]").innerText, /桂花新村小区党支部/);
  });

  test("says when there is nothing", async () => {
    const element = await chart();
    await find(element, "zzz");
    match(one(element, ".tools").innerText, /没有找到/);
  });
});

suite("what is taken along", () => {
  const saved = async (element: Element, label: string) => {
    let name = "";
    const caught = new Promise<Blob>((resolve) => {
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        HTMLAnchorElement.prototype.click = click;
        name = this.download;
        void fetch(this.href).then(async (response) => resolve(await response.blob()));
      };
    });
    tool(element, label).click();
    const blob = await caught;
    return { name, blob };
  };

  test("a file of SVG stands alone", async () => {
    const { name, blob } = await saved(await chart(), "存为 SVG");
    equal(name, "指挥链 2026-11-23.svg");
    const text = await blob.text();
    match(text, /^<svg [^>]*xmlns=[\s\S]*鹤山社区大党委/);
    equal(new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror"), null);
  });

  test("a PNG is a picture", async () => {
    const { name, blob } = await saved(await chart(), "存为 PNG");
    equal(name, "指挥链 2026-11-23.png");
    const { width, height } = await createImageBitmap(blob);
    ok(width > 400 && height > 200, `${width} × ${height}`);
  });

  test("on paper all of it stands on sheets, and the chart is back afterwards", async () => {
    const element = await chart();
    dispatchEvent(new Event("beforeprint"));
    const shown = all(element, "figure");
    equal(new Set(all(element, "figure .item").map((box) => box.dataset["id"])).size, 10);
    match(shown[0]!.innerText, /第 1 页，共/);
    dispatchEvent(new Event("afterprint"));
    await drawn(element);
    equal(all(element, "figure").length, 0);
    equal(all(element, ".stage").length, 1);
  });

  test("paper has what is collapsed where the reader says so, and no empty sheet", async () => {
    const element = await chart(wideView(1000));
    const printed = () => {
      dispatchEvent(new Event("beforeprint"));
      const sheets = all(element, "figure");
      const boxes = new Set(all(element, "figure .item").map((box) => box.dataset["id"])).size;
      const empty = sheets.filter(
        (sheet) => sheet.querySelectorAll(".item").length === 0 && !sheet.querySelector(".link")?.getAttribute("d"),
      );
      dispatchEvent(new Event("afterprint"));
      return { boxes, sheets: sheets.length, empty: empty.length };
    };
    deepEqual(printed(), { boxes: 1, sheets: 1, empty: 0 });
    await drawn(element);
    one<HTMLInputElement>(element, ".prints-all input").click();
    await drawn(element);
    const { boxes, sheets, empty } = printed();
    deepEqual([boxes, empty], [1001, 0]);
    ok(sheets > 1, `${sheets}`);
    await drawn(element);
    deepEqual(names(element), ["north"], "on the screen it stays collapsed");
  });

  test("the list says all that the chart shows, and picks as the chart does", async () => {
    const element = await chart();
    const heard: string[] = [];
    element.addEventListener("jinlin-select", ({ id }) => heard.push(id));
    tool(element, "列表").click();
    await drawn(element);
    equal(all(element, ".list li").length, 10);
    match(one(element, ".list").innerText, /南门社区大党委[\s\S]*空缺/);
    all(element, ".list button")[1]!.click();
    deepEqual(heard, ["hefeng"]);
  });
});

for (const colorScheme of ["light", "dark"] as const)
  for (const lang of ["zh-Hans", "en"])
    for (const asList of [false, true])
      test(`nothing is amiss for assistive technology: ${colorScheme}, ${lang}, ${asList ? "list" : "chart"}`, async () => {
        await emulateMedia({ colorScheme });
        const element = await chart(hierarchyView(), lang);
        if (asList) tool(element, lang === "en" ? "List" : "列表").click();
        else await press(element, "ArrowDown");
        await drawn(element);
        const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
        deepEqual(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          [],
        );
        await emulateMedia({ colorScheme: "light" });
      });
