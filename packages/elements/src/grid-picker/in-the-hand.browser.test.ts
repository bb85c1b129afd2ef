import { emulateMedia, setViewport } from "@web/test-runner-commands";
import { equal, match, ok, until } from "../../test/assert.ts";
import { devtools } from "../../test/devtools.ts";
import { gridsView, manyGrids } from "../../test/grid-fixtures.ts";
import { suite, teardown, test } from "../../test/mocha.ts";
import { all, drawn, one } from "../../test/mount.ts";
import { box, focused, isOpen, nameIn, paste, rowOf, rows, several, shown } from "../../test/picker-on-page.ts";

teardown(async () => {
  await emulateMedia({ forcedColors: "none" });
  await setViewport({ width: 900, height: 700 });
  await devtools("Emulation.setTouchEmulationEnabled", { enabled: false });
});

async function inHand(width: number, height: number): Promise<void> {
  await setViewport({ width, height });
  await devtools("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 1 });
}

async function tap(target: Element): Promise<void> {
  const { left, top, width, height } = target.getBoundingClientRect();
  const touchPoints = [{ x: Math.round(left + width / 2), y: Math.round(top + height / 2) }];
  await devtools("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
  await devtools("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

suite("a picker in the hand", () => {
  test("a tap opens it, one on a box ticks, one on the arrow opens a place, and Done closes", async () => {
    await inHand(390, 844);
    const element = await several();
    await tap(box(element));
    await until("the rows", () => rows(element).length > 0);
    await tap(rowOf(element, "桂溪社区").querySelector(".box")!);
    await until("two grids", () => element.values.join() === "g-4,g-5");
    ok(isOpen(element));
    await tap(rowOf(element, "鹤山社区").querySelector(".toggle")!);
    await until("it is closed", () => rowOf(element, "鹤山社区").getAttribute("aria-expanded") === "false");
    equal(element.values.length, 2);
    await tap(one(element, ".done"));
    await until("it is closed", () => !isOpen(element));
  });

  test("opened by its arrow the box keeps the keyboard of the screen away, and a tap elsewhere closes", async () => {
    await inHand(390, 844);
    const element = await shown();
    const other = document.createElement("p");
    other.textContent = "elsewhere";
    document.body.prepend(other);
    await tap(one(element, ".opener"));
    await until("the rows", () => rows(element).length > 0);
    ok(focused(element) !== box(element));
    await tap(other);
    await until("it is closed", () => !isOpen(element));
  });

  for (const [width, height] of [
    [390, 844],
    [320, 568],
  ] as const)
    test(`at ${width} pixels it stays within the page, and everything is as large as a finger`, async () => {
      await inHand(width, height);
      const element = await several({ values: ["gone", "g-1", "g-4", "g-6"], recent: ["g-5"] });
      await tap(one(element, ".opener"));
      await until("the rows", () => rows(element).length > 0);
      await drawn(element);
      ok(document.documentElement.scrollWidth <= width, `${document.documentElement.scrollWidth} px wide`);
      const popup = one(element, ".popup").getBoundingClientRect();
      ok(popup.left >= 0 && popup.right <= width && popup.bottom <= height, `${popup.left} to ${popup.right}, down to ${popup.bottom}`);
      for (const target of all(element, "button, .row, input")) {
        const { height } = target.getBoundingClientRect();
        ok(height >= 43.9, `${target.className || target.id} is ${height} tall`);
      }
      for (const row of rows(element)) {
        const name = row.querySelector<HTMLElement>(".name")!;
        ok(name.scrollWidth <= name.clientWidth + 1, `${nameIn(row)} is cut off`);
      }
    });

  test("what came of a long list is there in full, and is scrolled by itself", async () => {
    await setViewport({ width: 320, height: 568 });
    const element = await several();
    await paste(element, Array.from({ length: 120 }, (_, at) => `X-${at}`).join("\n"));
    const told = one(element, ".told");
    match(told.innerText, /未找到 120 个.*X-119/s);
    ok(told.getBoundingClientRect().height <= 140);
    ok(told.scrollHeight > told.clientHeight);
  });
});

suite("a picker as it is seen", () => {
  test("the popup goes along when the box moves", async () => {
    const element = await shown();
    const above = document.createElement("p");
    document.body.prepend(above);
    one(element, ".opener").click();
    await until("the rows", () => rows(element).length > 0);
    above.style.blockSize = "120px";
    await until("it is below the box", () => {
      const gap = one(element, ".popup").getBoundingClientRect().top - one(element, ".field").getBoundingClientRect().bottom;
      return gap >= 0 && gap < 6;
    });
  });

  test("near the end of the page it opens upwards", async () => {
    const element = await shown({ view: manyGrids(300) });
    element.style.marginBlockStart = "640px";
    one(element, ".opener").click();
    await until("it is above the box", () => {
      const popup = element.shadowRoot!.querySelector(".popup")?.getBoundingClientRect();
      return popup && popup.height > 100 && popup.bottom <= one(element, ".field").getBoundingClientRect().top;
    });
  });

  test("in forced colours a ticked box differs from one that is not", async () => {
    await emulateMedia({ forcedColors: "active" });
    const element = await several({ values: ["g-1"] });
    one(element, ".opener").click();
    await until("the rows", () => rows(element).length > 0);
    const ground = (name: string) => getComputedStyle(rowOf(element, name).querySelector(".box")!).backgroundColor;
    const [ticked, not] = [ground("第一网格"), ground("第二网格")];
    ok(ticked !== not, ticked);
  });

  test("speaks English where the page does", async () => {
    const element = await several({ view: gridsView({ lang: "en" }), locale: "en", values: ["g-1", "g-2", "g-3"] });
    equal(box(element).placeholder, "Search, or paste a list of codes");
    equal(one(element, ".chip button").getAttribute("aria-label"), "Take away 鹤山社区");
  });
});
