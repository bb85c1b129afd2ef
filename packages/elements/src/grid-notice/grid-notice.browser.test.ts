import { emulateMedia } from "@web/test-runner-commands";
import { deepEqual, equal, match, ok } from "../../test/assert.ts";
import { suite, teardown, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { noticeView } from "../../test/notice-fixtures.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import type { JinlinGridNotice } from "./grid-notice.ts";

const shown = (over: Parameters<typeof noticeView>[0] = {}, more: Partial<JinlinGridNotice> = {}, lang = "zh-Hans") =>
  mount("jinlin-grid-notice", { view: noticeView(over), ...more }, { lang });
const href = "https://example.org/?page=notices&grid=grid-0412";

teardown(() => emulateMedia({ media: "screen" }));

suite("a grid's notice", () => {
  test("says where it runs, whom to call and when that was confirmed", async () => {
    const text = textOf(await shown());
    match(text, /网格公示 鹤峰社区第三网格/);
    match(text, /网格范围 东至青桥路.*值班电话 0593-2801001 监督电话 0593-12345 最近确认 2026年9月1日/);
  });

  test("is asked of the source by the grid's id", async () => {
    const asked: unknown[] = [];
    const source = new ScriptedSource({ notice: (query) => (asked.push(query.grid), noticeView()) });
    const element = await mount("jinlin-grid-notice", { grid: "grid-0412" }, { source });
    await drawn(element);
    deepEqual(asked, ["grid-0412"]);
    equal(one(element, "h2").textContent, "鹤峰社区第三网格");
  });

  test("names who answers: by name, as somebody at work, or who stands in", async () => {
    const posts = all(await shown(), ".posts li").map((post) => post.innerText.replace(/\s+/g, " "));
    match(posts[0], /网格长 .*林晓/);
    match(posts[1], /网格员 党建网 .*在岗/);
    match(posts[2], /网格员 综治网 .*由鹤峰社区第三网格网格长 林晓 负责/);
  });

  test("calls at a touch", async () =>
    deepEqual(
      all<HTMLAnchorElement>(await shown(), ".phone a").map((link) => link.href),
      ["tel:05932801001", "tel:059312345"],
    ));

  test("warns when it is stale, and says since when", async () => {
    const element = await shown({ state: "stale", staleSince: "2026-03-01" }, {}, "en");
    match(one(element, ".notice").innerText, /out of date since 1 Mar 2026/);
    equal(all(await shown(), ".notice").length, 0);
  });

  test("that was never published says so, and who answers all the same", async () => {
    const { extent: _, phone: __, confirmed: ___, ...view } = noticeView({ state: "none" });
    const element = await mount("jinlin-grid-notice", { view });
    match(one(element, ".notice").innerText, /尚未发布/);
    equal(all(element, ".posts li").length, 3);
  });

  test("of which no grid is chosen asks for one", async () => match(textOf(await mount("jinlin-grid-notice", {})), /请选择网格/));
});

suite("the address of the notice", () => {
  test("stands as a code and in words, where the page gives it", async () => {
    const element = await shown({}, { href });
    equal(one(element, ".code svg").getAttribute("aria-label"), "二维码：打开鹤峰社区第三网格的公示");
    equal(one<HTMLAnchorElement>(element, ".code a").href, href);
    equal(all(await shown(), ".code").length, 0);
  });

  for (const bad of ["javascript:alert(1)", "notices.html"])
    test(`stands nowhere when it is ${bad}`, async () => equal(all(await shown({}, { href: bad }), ".code").length, 0));
});

suite("the sketch", () => {
  test("shows the grid among its neighbours, and is told in words", async () => {
    const element = await shown();
    equal(all(element, ".sketch path.beside").length, 1);
    equal(all(element, ".sketch path.own").length, 1);
    match(one(element, ".sketch svg").getAttribute("aria-label"), /位置示意图/);
  });

  test("is left out where the grid is not drawn", async () => {
    const { sketch: _, ...view } = noticeView();
    equal(all(await mount("jinlin-grid-notice", { view }), ".sketch").length, 0);
  });
});

test("where there is room the sketch stands beside the words, with a warning above or without", async () => {
  for (const state of ["current", "stale"] as const) {
    const element = await shown({ state, ...(state === "stale" && { staleSince: "2026-03-01" }) });
    element.style.inlineSize = "1000px";
    await drawn(element);
    const [words, sketch] = [one(element, ".main"), one(element, ".side")].map((part) => part.getBoundingClientRect());
    equal(words!.top, sketch!.top);
    ok(words!.right < sketch!.left);
  }
});

test("at 320 px nothing goes past the edge", async () => {
  const element = await shown({ grid: { ...noticeView().grid, name: "内蒙古自治区呼和浩特市赛罕区第一百二十三综合网格" } }, { href });
  element.style.inlineSize = "320px";
  await drawn(element);
  ok(element.scrollWidth <= 320);
});

test("on paper its type grows with the sheet", async () => {
  const element = await shown();
  await emulateMedia({ media: "print" });
  const size = parseFloat(getComputedStyle(one(element, "h2")).fontSize);
  ok(Math.abs(size - innerWidth * 0.055) < 1);
});
