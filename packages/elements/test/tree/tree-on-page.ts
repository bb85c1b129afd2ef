import { sendKeys, sendMouse } from "@web/test-runner-commands";
import type { JinlinHierarchyTree } from "../../src/hierarchy-tree/hierarchy-tree.ts";
import type { TreeNode } from "../../src/hierarchy-tree/tree-node.ts";
import { deepEqual, frame } from "../assert.ts";
import { devtools, type AccessibilityNode } from "../devtools.ts";
import { rowsOf } from "../forest.ts";
import { all, drawn, mount, one } from "../mount.ts";

/** A town: two streets, four communities, five yards, one of them in a community of the south; all of it open at first. */
const drawing = `
城北街道
  鹤山社区
    桂花苑
    桂花新村
    溪畔小区
  溪山社区
    前林小区
城南街道
  南门社区
    南苑
  东门社区
`;

/** The rows of the town; a row's id is its name, and it has no post. */
export const town: readonly TreeNode[] = rowsOf(drawing).map(({ id, parentId, name, level }) => ({ id, parentId, name, level }));

/** The town with something more said of some rows. */
export function townWith(more: Readonly<Record<string, Partial<TreeNode>>>): readonly TreeNode[] {
  return town.map((row) => ({ ...row, ...more[row.id] }));
}

/** So many grids under each of so many streets, all closed or open as the element has it. */
export function grids(streets: number, under: number): readonly TreeNode[] {
  const rows: TreeNode[] = [];
  for (let street = 1; street <= streets; street++) {
    rows.push({ id: `s${street}`, name: `第${street}街道` });
    for (let grid = 1; grid <= under; grid++) rows.push({ id: `s${street}-${grid}`, parentId: `s${street}`, name: `第${grid}网格` });
  }
  return rows;
}

export const treeOf = (nodes: readonly TreeNode[], properties: Partial<JinlinHierarchyTree> = {}): Promise<JinlinHierarchyTree> =>
  mount("jinlin-hierarchy-tree", { nodes, label: "示例区", ...properties });

/** A tree of a height of its own, so that a long one is windowed in there. */
export async function tallTree(nodes: readonly TreeNode[], properties: Partial<JinlinHierarchyTree> = {}): Promise<JinlinHierarchyTree> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("jinlin-hierarchy-tree { --jinlin-tree-block-size: 500px }");
  document.adoptedStyleSheets = [sheet];
  const element = await treeOf(nodes, properties);
  await frame();
  return element;
}

export const nameOf = (row: Element): string => row.querySelector(".name")?.textContent ?? "";
export const names = (element: Element): string[] => all(element, ".row").map(nameOf);

export function row(element: Element, name: string): HTMLElement {
  const found = all(element, ".row").find((each) => nameOf(each) === name);
  if (!found) throw new Error(`there is no row ${name} among ${names(element).slice(0, 20).join(", ")}`);
  return found;
}

/** The name of the row that has the focus, it or something in it. */
export function focused(element: Element): string | undefined {
  const row = element.shadowRoot!.activeElement?.closest(".row");
  return row ? nameOf(row) : undefined;
}

/** What was said last to those who hear the page. */
export const said = (element: Element): string => one(element, "p.unseen[role=status]").textContent;

/** Real presses of keys, one after another. */
export async function press(element: JinlinHierarchyTree, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled(element);
  }
}

/** Puts the keys on a row. */
export async function goTo(element: JinlinHierarchyTree, name: string): Promise<void> {
  row(element, name).focus();
  await settled(element);
}

/** Presses the mouse on something, with keys held down. */
export async function click(
  element: JinlinHierarchyTree,
  target: Element,
  { keys = [], button = "left" }: { readonly keys?: readonly string[]; readonly button?: "left" | "right" } = {},
): Promise<void> {
  target.scrollIntoView({ block: "nearest" });
  for (const key of keys) await sendKeys({ down: key });
  await sendMouse({ type: "click", position: middleOf(target), button });
  for (const key of keys) await sendKeys({ up: key });
  await settled(element);
}

/** Where to press on something; on a row, on its name. */
export function middleOf(target: Element): [number, number] {
  const { left, top, width, height } = (target.querySelector(".name") ?? target).getBoundingClientRect();
  return [Math.round(left + Math.min(width / 2, 24)), Math.round(top + height / 2)];
}

/** Until all is drawn, parts too that come when they are first needed. */
export async function settled(element: JinlinHierarchyTree): Promise<void> {
  await drawn(element);
  await drawn(element);
}

/** What has a height, and how much of what it shows is rows: 1 when no part is blank. */
export function rowsInSight(element: Element): { readonly rows: readonly HTMLElement[]; readonly share: number } {
  const scroller = one(element, ".scroller");
  const head = element.shadowRoot!.querySelector(".head")?.getBoundingClientRect().height ?? 0;
  const { top: edge, height } = scroller.getBoundingClientRect();
  const top = edge + head;
  const bottom = edge + scroller.clientTop + scroller.clientHeight;
  const rows = all(element, ".row").filter((row) => row.getBoundingClientRect().bottom > top && row.getBoundingClientRect().top < bottom);
  const covered = rows.reduce(
    (sum, row) => sum + Math.min(bottom, row.getBoundingClientRect().bottom) - Math.max(top, row.getBoundingClientRect().top),
    0,
  );
  return { rows, share: height === 0 ? 0 : covered / (bottom - top) };
}

/** Nodes of some roles as assistive technology gets them. */
export async function heard(...roles: string[]): Promise<AccessibilityNode[]> {
  const { nodes } = await devtools<{ nodes: readonly AccessibilityNode[] }>("Accessibility.getFullAXTree");
  return nodes.filter(({ role }) => roles.includes(role?.value ?? ""));
}

export function propertyOf({ properties = [] }: AccessibilityNode, name: string): string | number | boolean | undefined {
  return properties.find((property) => property.name === name)?.value.value;
}

/** Fails unless the rows named are selected, and no others: in `selectedIds`, and as the rows say. */
export function selectedAre(element: JinlinHierarchyTree, ids: readonly string[], shown: readonly string[] = ids): void {
  deepEqual(element.selectedIds, ids);
  deepEqual(all(element, ".row[aria-selected=true], .row[aria-checked=true]").map(nameOf), shown);
}
