import { deepEqual, equal, match } from "../../test/assert.ts";
import { findingsView } from "../../test/fixtures.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";

const findings = (over = {}) => mount("jinlin-findings", { view: findingsView(over) });
const finding = (element: Element, at: number) => all(element, "[part=finding]")[at]!;
const click = async (element: Element & { updateComplete: Promise<boolean> }, button: Element | null) => {
  (button as HTMLElement).click();
  await drawn(element);
};

suite("a finding", () => {
  test("says how many of how many, as a rate too, and how grave it is in a sign and a word", async () => {
    const element = await findings();
    deepEqual(
      all(element, ".head").map((head) => head.innerText.replace(/\s+/g, " ").trim()),
      ["须整改 社区未设大党委 1 / 28（3.6%）", "须关注 网格责任区无人负责 32 / 769（4.2%）", "正常 小区未建支部 0 / 63（0%）"],
    );
    deepEqual(
      all(element, ".severity").map((severity) => severity.className),
      ["severity error", "severity warning", "severity good"],
    );
    equal(all(element, ".severity svg").length, 3);
  });

  test("lists its members when asked, the first of them first, then all", async () => {
    const element = await findings();
    const many = finding(element, 1);
    const toggle = many.querySelector(".toggle")!;
    equal(toggle.getAttribute("aria-expanded"), "false");
    equal(one(element, "#members-no-holder").hidden, true);
    await click(element, toggle);
    equal(toggle.getAttribute("aria-expanded"), "true");
    equal(many.querySelectorAll(".members li").length, 20);
    await click(element, many.querySelector(".members .more"));
    equal(many.querySelectorAll(".members li").length, 30);
    equal(many.querySelector(".members .more"), null);
    await click(element, toggle);
    equal(one(element, "#members-no-holder").hidden, true);
  });

  test("a member says where it is and since when, and can be picked", async () => {
    const element = await findings();
    await click(element, finding(element, 1).querySelector(".toggle"));
    const member = finding(element, 1).querySelector<HTMLElement>(".members li")!;
    match(member.innerText, /第1网格[\s\S]*城北街道大工委 › 鹤山社区大党委[\s\S]*自2026年9月1日/);
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    member.querySelector("button")!.click();
    deepEqual(picked, ["unit grid-0"]);
  });

  test("says how many of its members this viewer may not see", async () => {
    const element = await findings();
    match(finding(element, 1).innerText, /另有 2 项您无权查看/);
    equal(/无权/.test(finding(element, 0).innerText), false);
  });

  test("with few members lists them from the start", async () => {
    equal(one(await findings(), "#members-no-committee").hidden, false);
  });

  test("stays as it was turned when the view changes", async () => {
    const element = await findings();
    for (const at of [0, 1]) await click(element, finding(element, at).querySelector(".toggle"));
    element.view = findingsView({ seq: 11 });
    await drawn(element);
    deepEqual(
      ["no-committee", "no-holder"].map((id) => one(element, `#members-${id}`).hidden),
      [true, false],
    );
  });
});

test("a county without rules says so", async () => {
  match(textOf(await findings({ findings: [] })), /没有设置检查规则/);
});

test("a rate of nothing is nothing", async () => {
  const [first] = findingsView().findings;
  match(textOf(await findings({ findings: [{ ...first!, value: 0, of: 0, members: [] }] })), /0 \/ 0（0%）/);
});
