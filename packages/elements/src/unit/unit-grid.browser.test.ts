import type { GridOfUnit } from "@jinlin/core";
import { deepEqual, equal, match } from "../../test/assert.ts";
import { gridOfUnit, gridView } from "../../test/grid-of-unit.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, mount, one, textOf } from "../../test/mount.ts";
import { unit } from "../../test/unit-on-page.ts";

const shown = (over: Partial<GridOfUnit> = {}) => mount("jinlin-unit", { view: gridView(over) });
const line = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, " ").trim();
const facts = (element: Element) =>
  Object.fromEntries(
    all(element, "section .facts > div").map((fact) => [fact.querySelector("dt")!.textContent, line(fact.querySelector("dd")!)]),
  );
const rows = (element: Element) => all(element, ".networks tbody tr").map((row) => [...row.children].map(line));

suite("a unit that is a grid", () => {
  test("tells how many live there, as exactly as it is known, and whether it is as large as meant", async () => {
    deepEqual(facts(await shown()), {
      户数: "420",
      人口: "约 1,100",
      规模: "偏大 80–250 户或 200–600 人",
      公示: "逾期未确认",
      其上的专属网格: "楼宇专属网格",
    });
  });

  test("case 24: where nobody lives or nobody has counted the size is not measured", async () => {
    const none = { value: 0, precision: "exact" } as const;
    const empty = await shown({ households: none, residents: none, size: "not-applicable", gridSize: { households: { most: 250 } } });
    equal(facts(empty)["规模"], "无人居住，不衡量 最多 250 户");
    const { households: _households, residents: _residents, gridSize: _size, ...uncounted } = gridOfUnit;
    const view = gridView();
    const element = await mount("jinlin-unit", { view: { ...view, grid: { ...uncounted, size: "unknown" } } });
    deepEqual([facts(element)["户数"], facts(element)["规模"]], ["未登记", "户数人口未登记"]);
  });

  test("network by network tells who serves it since when, and who answers where nobody does", async () => {
    const table = rows(await shown());
    equal(table[0]![0], "鹤山区综治网 牵头：区委政法委");
    match(table[0]![1], /^在任 在任 陈明 自2025年3月1日/);
    equal(table[0]![2], "ZZ-1（100%），ZZ-2（40%）");
    match(table[1]![1], /空缺.*由属地负责：第一网格责任区负责人 林青$/);
    deepEqual(table[2], ["鹤山区疫情防控网", "此类网格不设人员", "无单元"]);
  });

  test("case 22: nobody may answer, and no network may be there", async () => {
    const [, vacant] = gridOfUnit.networks;
    const { answers: _answers, ...post } = vacant!.post!;
    match(textOf(await shown({ networks: [{ ...vacant!, post }] })), /暂无人负责/);
    match(textOf(await shown({ networks: [], cells: [] })), /没有网覆盖/);
  });

  test("units it names can be picked", async () => {
    const element = await shown();
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    for (const link of all(element, "[aria-labelledby=grid] button.link")) link.click();
    deepEqual(picked, ["unit tower", "unit grid-1"]);
  });

  test("of any other unit nothing of this is said", async () => equal(all(await unit(), ".networks, #grid").length, 0));

  test("is no wider than a narrow page", async () => {
    const element = await shown();
    element.style.inlineSize = "320px";
    await element.updateComplete;
    equal(one(element, ".networks").scrollWidth <= 320 && element.scrollWidth <= 320, true);
    equal(getComputedStyle(one(element, ".networks tbody tr")).display, "block");
  });
});
