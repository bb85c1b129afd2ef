import { sendKeys } from "@web/test-runner-commands";
import type { PostView, SessionView } from "@jinlin/core";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { heldPost, sessionView, unitView, vacantPost } from "../../test/fixtures.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, drawn, one, textOf } from "../../test/mount.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import { live, openForm, unit } from "../../test/unit-on-page.ts";

suite("a unit", () => {
  test("says what it is, under all its names, and where it stands", async () => {
    const element = await unit();
    equal(one(element, "h2").textContent, "鹤山社区大党委");
    const facts = Object.fromEntries(
      all(element, ".facts > div").map((fact) => [fact.querySelector("dt")!.textContent, fact.querySelector("dd")!.innerText.trim()]),
    );
    match(facts["层级"], /^社区大党委 *又称大党委$/);
    match(facts["类别"], /统筹协调机构/);
    deepEqual([facts["编码"], facts["设立"], facts["所在片区"]], ["350000001001", "2020年7月1日", "鹤山社区"]);
    deepEqual(
      all(element, ".path li").map((above) => above.textContent),
      ["区委", "城北街道大工委"],
    );
  });

  test("every unit it names can be picked", async () => {
    const element = await unit({ ledBy: { id: "north", name: "城北街道大工委" }, bodies: [{ id: "branch", name: "桂花苑小区党支部" }] });
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    for (const link of all(element, "button.link")) link.click();
    deepEqual(picked, ["unit district", "unit north", "unit hefeng-area", "unit north", "unit branch", "unit hefeng"]);
  });

  test("former names and codes stand with their days; what it came from and what became of it can be picked", async () => {
    const element = await unit({
      unit: { ...unitView().unit, until: "2026-03-01" },
      day: "2026-11-23",
      formerNames: [{ text: "鹤峰社区大党委", from: "2020-07-01", to: "2022-01-01" }],
      formerCodes: [{ text: "350000001009", to: "2021-01-01" }],
      cameFrom: [
        {
          how: "merged",
          day: "2020-07-01",
          units: [
            { id: "a", name: "甲大党委" },
            { id: "b", name: "乙大党委" },
          ],
        },
      ],
      became: [{ how: "merged", day: "2026-03-01", units: [{ id: "c", name: "丙大党委" }] }],
      heirs: [{ id: "d", name: "丁大党委" }],
    });
    const facts = Object.fromEntries(
      all(element, ".facts > div").map((fact) => [
        fact.querySelector("dt")!.textContent,
        fact.querySelector("dd")!.innerText.replace(/\s+/g, " ").trim(),
      ]),
    );
    deepEqual(
      ["曾用名", "曾用编码", "由此合并而来", "已并入", "现由此承接"].map((name) => facts[name]),
      [
        "鹤峰社区大党委 2020年7月1日 至 2022年1月1日",
        "350000001009 起始不详 至 2021年1月1日",
        "甲大党委 乙大党委 2020年7月1日",
        "丙大党委 2026年3月1日",
        "丁大党委",
      ],
    );
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ id }) => picked.push(id));
    for (const link of all(element, ".facts button.link")) link.click();
    deepEqual(picked, ["hefeng-area", "a", "b", "c", "d"]);
  });

  test("a unit that stays when others are split off says so; who follows it at once is not said twice", async () => {
    const names = (element: Element) => all(element, ".facts dt").map((name) => name.textContent);
    const became = [{ how: "split" as const, day: "2024-01-01" as const, units: [{ id: "c", name: "丙" }] }];
    ok(names(await unit({ became })).includes("分出"));
    const gone = await unit({ became, heirs: became[0]!.units, unit: { ...unitView().unit, until: "2024-01-01" } });
    deepEqual([names(gone).includes("已拆分为"), names(gone).includes("现由此承接")], [true, false]);
  });

  test("a post says its state, its holder, since when, and when the term ends", async () => {
    const element = await unit();
    const post = one(element, `[data-post="${heldPost.id}"]`);
    ok(post.querySelector(".sign.held"));
    match(post.innerText, /在任\s+陈明\s+138\*\*\*\*0001\s+自2024年3月1日，任期至2029年3月1日/);
  });

  test("a vacant post says who answers instead, and that nobody does", async () => {
    const element = await unit({ posts: [vacantPost, { ...vacantPost, id: "x/y", answers: undefined } as unknown as PostView] });
    const [answered, alone] = all(element, ".post") as [HTMLElement, HTMLElement];
    match(answered.innerText, /空缺\s+自2026年9月1日/);
    match(answered.innerText, /空缺期间由鹤山社区大党委书记 陈明 负责/);
    match(alone.innerText, /暂无人负责/);
  });

  test("history stands in order, with how each ended; what is masked says so", async () => {
    const element = await unit();
    const stints = all(element, ".stints li").map((stint) => stint.textContent.replace(/\s+/g, " ").trim());
    deepEqual(stints, ["陈明 2024年3月1日 至 今", "林** 2021年5月6日 至 2024年3月1日 主持工作，交接"]);
    match(textOf(element), /个人信息已按权限部分隐去/);
  });

  test("whoever may open people's records opens them by the name; others read it, and anybody opens their own", async () => {
    const picked: string[] = [];
    const named = async (over: Partial<SessionView>) => {
      const element = await live(new ScriptedSource({ session: () => sessionView(over) }));
      element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
      return all(element, "button.person");
    };
    const names = await named({ views: ["unit", "person"] });
    deepEqual(
      names.map((name) => name.textContent),
      ["陈明", "陈明"],
      "who is masked has no record to be opened",
    );
    names[0]!.click();
    deepEqual(picked, ["person p-1"]);
    equal((await named({ views: ["unit"] })).length, 0);
    equal((await named({ views: ["unit"], actor: { person: { id: "p-1", name: "陈明" }, posts: [] } })).length, 2);
  });

  test("a person who may not be seen is not named", async () => {
    const element = await unit({ posts: [{ ...heldPost, holder: {}, stints: [] }] });
    match(one(element, ".post").innerText, /姓名不公开/);
  });

  test("of few members the public is told no number", async () => {
    match(textOf(await unit({ members: { full: { under: 5 }, probationary: 31 } })), /正式党员 少于 5 名，预备党员 31 名/);
  });

  test("what is below it is counted by level, with what is vacant", async () => {
    const element = await unit();
    deepEqual(
      all(element, "tbody tr").map((row) => [...row.children].map((cell) => cell.textContent)),
      [
        ["小区（网格）党支部", "3", "1", "无"],
        ["党员责任区", "31", "无", "无"],
      ],
    );
  });

  test("a body that should stand here and does not is told first", async () => {
    const element = await unit({ missing: [{ id: "community", name: "社区大党委" }] });
    match(one(element, "header .notice").textContent, /应设未设：社区大党委/);
  });

  test("who may do nothing is offered nothing", async () => {
    const element = await live(new ScriptedSource({ unit: () => unitView({ posts: [{ ...heldPost, may: [] }] }) }));
    deepEqual(all(element, "[data-command]"), []);
  });

  test("where nobody can be found nobody can be appointed; an appointment can still be ended", async () => {
    const element = await unit();
    deepEqual(
      all(element, "[data-command]").map((each) => each.dataset["command"]),
      ["end-appointment"],
    );
  });

  test("its seats are drawn when they are asked for, where there are three and more", async () => {
    const posts = [heldPost, { ...vacantPost, seats: 2 }];
    const element = await unit({ posts });
    const toggle = one(element, ".seats-toggle");
    equal(toggle.getAttribute("aria-expanded"), "false");
    toggle.focus();
    await sendKeys({ press: "Enter" });
    const picture = await until("the picture", () => element.shadowRoot!.querySelector(".seats svg"));
    equal(picture.getAttribute("role"), "img");
    match(picture.getAttribute("aria-label"), /1\+2/);
    equal(picture.querySelectorAll("style, [style]").length, 0);
    toggle.click();
    await drawn(element);
    equal(all(element, ".seats").length, 0);
    equal(all(await unit(), ".seats-toggle").length, 0, "two seats need no picture");
  });

  test("names that look like markup are text", async () => {
    const name = "<img src=x onerror=alert(1)>";
    const element = await unit({ unit: { ...unitView().unit, name }, posts: [{ ...heldPost, name, holder: { name } }] });
    equal(one(element, "h2").textContent, name);
    equal(element.shadowRoot!.querySelector("img"), null);
  });
});

test("at 320 pixels nothing sticks out", async () => {
  const element = await live();
  element.style.inlineSize = "320px";
  await openForm(element);
  await drawn(element);
  const { right } = element.getBoundingClientRect();
  const out = all(element, "*").filter((part) => !part.closest(".people, .unseen") && part.getBoundingClientRect().right > right + 0.5);
  deepEqual(
    out.map((part) => `${part.localName}.${part.className}`),
    [],
  );
});
