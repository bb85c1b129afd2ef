import type { JinlinHierarchyTree } from "../../src/hierarchy-tree/hierarchy-tree.ts";
import type { TreeNode } from "../../src/hierarchy-tree/tree-node.ts";
import { deepEqual, ok } from "../assert.ts";
import { suite, test } from "../mocha.ts";
import { mount, textOf } from "../mount.ts";
import { goTo, press, settled } from "./tree-on-page.ts";

/** Rows that have no Chinese in them, so that whatever Chinese is there is the element's own. */
const rows: readonly TreeNode[] = [
  {
    id: "n",
    name: "North Street",
    code: "35",
    level: 0,
    movable: true,
    post: { id: "n/head", name: "Head", state: "held", holder: { id: "p", name: "Chen" } },
  },
  {
    id: "h",
    parentId: "n",
    name: "Heshan",
    level: 1,
    movable: true,
    post: { id: "h/head", name: "Head", state: "acting", since: "2024-03-01" },
  },
  { id: "g", parentId: "h", name: "Guihua", level: 1, movable: true, post: { id: "g/head", name: "Head", state: "vacant" } },
  { id: "x", parentId: "n", name: "Xishan", level: 1, missing: true },
  { id: "s", name: "South Street", level: 0, badges: [{ text: "3", label: "3 open matters" }] },
];
const many = Array.from({ length: 500 }, (_, at): TreeNode => ({ id: `r${at}`, name: `Grid ${at}` }));
const never = () => new Promise<never>(() => {});
const fails = () => Promise.reject(new Error("no line"));

const keys =
  (on: string, ...pressed: string[]) =>
  async (element: JinlinHierarchyTree) => {
    await goTo(element, on);
    await press(element, ...pressed);
  };

const sights: readonly (readonly [string, Partial<JinlinHierarchyTree>, ((element: JinlinHierarchyTree) => Promise<void>)?])[] = [
  ["rows", {}],
  ["closed", {}, keys("North Street", "ArrowLeft")],
  ["ticked", { selection: "cascade", selectedIds: ["g"] }],
  ["columns", { columns: "code level holder since vacant missing members", selection: "cascade", selectedIds: ["g"] }],
  ["pages", { nodes: many, paged: true }],
  ["found", { filter: { text: "h" } }],
  ["found nowhere", { filter: { text: "zzz" } }],
  ["empty", { nodes: [] }],
  [
    "broken",
    {
      nodes: [
        { id: "a", parentId: "x", name: "A" },
        { id: "b", parentId: "b", name: "B" },
        { id: "b", name: "B" },
      ],
    },
  ],
  ["on their way", { nodes: [{ id: "a", name: "A", hasChildren: true }], childrenOf: never }, keys("A", "ArrowRight")],
  ["not brought", { nodes: [{ id: "a", name: "A", hasChildren: true }], childrenOf: fails }, keys("A", "ArrowRight")],
  ["the menu", {}, keys("Guihua", "Shift+F10")],
  ["the dialog", {}, keys("Guihua", "Shift+F10", "m", "Enter", "ArrowDown")],
  ["a cut", {}, keys("Guihua", "Control+x")],
  ["a paste that nobody takes", {}, keys("Guihua", "Control+x", "End", "Control+v")],
];

suite("a tree on an English page says nothing in Chinese", () => {
  for (const [title, properties, use] of sights)
    test(title, async () => {
      const { error } = console;
      console.error = () => {};
      const element = await mount(
        "jinlin-hierarchy-tree",
        { nodes: rows, levels: ["Street", "Community"], label: "District", ...properties },
        { lang: "en" },
      );
      await settled(element);
      await use?.(element);
      await settled(element);
      console.error = error;
      const spoken = [...element.shadowRoot!.querySelectorAll("*")].flatMap((part) =>
        ["aria-label", "title", "placeholder"].map((name) => part.getAttribute(name) ?? ""),
      );
      const said = [
        textOf(element),
        ...[...element.shadowRoot!.querySelectorAll(".unseen, option")].map((part) => part.textContent),
        ...spoken,
      ];
      deepEqual(
        said.filter((text) => /\p{Script=Han}|[，。；：（）、]/u.test(text)),
        [],
      );
      ok(textOf(element).length > 10);
    });
});
