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

  test("of ground says with whom, how much and where, each neighbour by itself, and either can be picked", async () => {
    const [first] = findingsView().findings;
    const overlaps = ["第二网格", "第三网格"].map((name, at) => ({
      id: "grid-1",
      name: "第一网格",
      path: ["鹤峰社区"],
      other: { id: `grid-${at + 2}`, name },
      measure: { value: 220707, in: "square-metres" } as const,
      where: [119.511, 26.605] as const,
    }));
    const element = await findings({ findings: [{ ...first!, value: 2, members: overlaps }] });
    const [member] = all(element, ".member");
    match(member!.innerText.replace(/\s+/g, " "), /第一网格 与第二网格 鹤峰社区 220,707 平方米，见北纬 26\.60500°、东经 119\.51100°/);
    equal(new Set(all(element, "[data-member]").map((one) => one.dataset["member"])).size, 2);
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    for (const link of member!.querySelectorAll<HTMLElement>(".link")) link.click();
    deepEqual(picked, ["unit grid-1", "unit grid-2"]);
  });

  test("of a grid's size says what was counted", async () => {
    const [first] = findingsView().findings;
    const measure = { value: 292, in: "households", least: 80, most: 250 } as const;
    const element = await findings({ findings: [{ ...first!, value: 1, members: [{ ...first!.members[0]!, measure }] }] });
    match(one(element, ".member").innerText, /现为 292 户，应不少于 80、不多于 250/);
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

suite("the findings of a county", () => {
  const groups = (element: Element) => all(element, ".group > h3").map((heading) => heading.innerText);
  const choose = async (element: Element & { updateComplete: Promise<boolean> }, name: string, value: string) => {
    const select = one<HTMLSelectElement>(element, `select[name=${name}]`);
    select.value = value;
    select.dispatchEvent(new Event("change"));
    await drawn(element);
  };
  const shown = (element: Element) => all(element, "[part=finding] h4").map((heading) => heading.innerText);

  test("stand by how grave they are, with how many there are of each", async () =>
    deepEqual(groups(await findings()), ["须整改（1）", "须关注（1）", "正常（1）"]));

  test("can be narrowed to one grade, and to one place", async () => {
    const [first, second, third] = findingsView().findings;
    const elsewhere = { ...first!, id: "else", name: "另一处", members: [{ id: "x", name: "某社区", path: ["城南街道大工委"] }] };
    const element = await findings({ findings: [first!, second!, third!, elsewhere] });
    await choose(element, "grade", "warning");
    deepEqual(shown(element), ["网格责任区无人负责"]);
    await choose(element, "grade", "");
    await choose(element, "place", "城南街道大工委");
    deepEqual(shown(element), ["另一处"]);
    await choose(element, "place", "");
    equal(shown(element).length, 4);
  });

  test("shows all again when what it was narrowed to is found no longer", async () => {
    const element = await findings();
    await choose(element, "grade", "warning");
    element.view = findingsView({ findings: findingsView().findings.filter(({ id }) => id !== "no-holder") });
    await drawn(element);
    equal(shown(element).length, 2);
  });

  test("say what they rest on, and how much is not on record", async () => {
    const [first] = findingsView().findings;
    match(textOf(await findings({ findings: [{ ...first!, basis: "某条例", unknown: 3 }] })), /依据：某条例.*另有 3 项未登记/);
  });
});

suite("the page about a rule", () => {
  test("is linked where the page says where the pages are", async () => {
    const element = await findings();
    equal(all(element, "a.page").length, 0);
    element.rulesBase = "/rules/{rule}.html";
    await drawn(element);
    deepEqual(
      all(element, "a.page").map((link) => [link.getAttribute("href"), link.getAttribute("aria-label")]),
      [
        ["/rules/missing-body.html", "规则说明：社区未设大党委"],
        ["/rules/vacant-post.html", "规则说明：网格责任区无人负责"],
        ["/rules/missing-body.html", "规则说明：小区未建支部"],
      ],
    );
  });
});

suite("what is found", () => {
  const fix = { command: "appoint-person", with: { post: "g/officer" } } as const;
  const withMember = async (member: object) => {
    const [first] = findingsView().findings;
    return findings({ findings: [{ ...first!, members: [{ ...first!.members[0]!, ...member }] }] });
  };

  test("says its post, what was counted, when it was due", async () => {
    const element = await withMember({ post: { id: "g/officer", name: "网格长" }, measure: { value: 2, least: 3 }, due: "2025-03-01" });
    match(one(element, ".member").innerText.replaceAll(/\s+/g, " "), /溪山社区 网格长 .*现为 2，应不少于 3.*2025年3月1日到期/);
  });

  test("can be put right by whoever may: the page hears of it, with what is known", async () => {
    const element = await withMember({ post: { id: "g/officer", name: "网格长" }, fix });
    const heard: unknown[] = [];
    element.addEventListener("jinlin-fix", ({ unit, post, fix }) => heard.push(unit, post, fix));
    const button = one(element, "button.fix");
    equal(button.innerText, "任命");
    button.click();
    deepEqual(heard, ["xishan", "g/officer", fix]);
  });

  test("offers nothing where nothing can be done", async () => equal(all(await withMember({}), "button.fix").length, 0));
});
