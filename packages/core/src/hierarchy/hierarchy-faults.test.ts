import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyTree } from "../../test/any-tree.ts";
import { findHierarchyFaults, type HierarchyFault, type ParentRow } from "./hierarchy-faults.ts";

const street = row("street");

const wrong: [title: string, rows: ParentRow[], faults: HierarchyFault[]][] = [
  [
    "a grid names a community nobody has heard of",
    [street, row("grid-1", "north")],
    [{ code: "unknown-parent", id: "grid-1", row: 1, parentId: "north" }],
  ],
  ["an empty parent is not the same as none", [street, row("east", "")], [{ code: "unknown-parent", id: "east", row: 1, parentId: "" }]],
  [
    "two communities go by one id",
    [street, row("east", "street"), row("east", "street")],
    [{ code: "repeated-id", id: "east", rows: [1, 2] }],
  ],
  ["a community stands under itself", [street, row("east", "east")], [{ code: "own-parent", id: "east", row: 1 }]],
  [
    "two communities stand under each other",
    [street, row("east", "west"), row("west", "east")],
    [{ code: "cycle", ids: ["east", "west"] }],
  ],
  ["there is no street", [row("east", "west"), row("west", "east")], [{ code: "no-root" }, { code: "cycle", ids: ["east", "west"] }]],
  ["there is nothing at all", [], [{ code: "no-root" }]],
  ["there are two streets", [street, row("avenue")], [{ code: "several-roots", ids: ["street", "avenue"] }]],
];
for (const [title, rows, faults] of wrong) test(title, () => assert.deepEqual(findHierarchyFaults(rows, "one"), faults));

test("a street given twice is one root with a repeated id", () =>
  assert.deepEqual(findHierarchyFaults([street, street], "one"), [{ code: "repeated-id", id: "street", rows: [0, 1] }]));

test("where any number of roots is right, none and two are", () => {
  assert.deepEqual(findHierarchyFaults([], "many"), []);
  assert.deepEqual(findHierarchyFaults([street, row("avenue")], "many"), []);
});

test("what hangs on a circle is not part of it", () => {
  const rows = [street, row("grid-1", "east"), row("east", "west"), row("west", "north"), row("north", "east")];
  assert.deepEqual(findHierarchyFaults(rows, "one"), [{ code: "cycle", ids: ["east", "west", "north"] }]);
});

test("everything wrong with a town is said at once", () => {
  const rows = [
    row("a", "b"),
    row("b", "a"),
    row("self", "self"),
    street,
    row("avenue"),
    row("lost-1", "nowhere"),
    row("lost-1", "elsewhere"),
    row("c", "d"),
    row("d", "c"),
  ];
  assert.deepEqual(findHierarchyFaults(rows, "one"), [
    { code: "own-parent", id: "self", row: 2 },
    { code: "repeated-id", id: "lost-1", rows: [5, 6] },
    { code: "unknown-parent", id: "lost-1", row: 5, parentId: "nowhere" },
    { code: "unknown-parent", id: "lost-1", row: 6, parentId: "elsewhere" },
    { code: "several-roots", ids: ["street", "avenue"] },
    { code: "cycle", ids: ["a", "b"] },
    { code: "cycle", ids: ["c", "d"] },
  ]);
});

test("the top of a line put under its foot makes one circle, of exactly that line", () =>
  fc.assert(
    fc.property(anyTree, fc.nat(), (rows, pick) => {
      const parentOf = new Map(rows.map(({ id, parentId }) => [id, parentId]));
      const line: string[] = [];
      for (let id = rows[pick % rows.length]!.id; parentOf.get(id) != null; id = parentOf.get(id)!) line.push(id);
      fc.pre(line.length > 1);
      const [foot, top] = [line[0]!, line.at(-1)!];
      const [fault, ...others] = findHierarchyFaults(
        rows.map((each) => (each.id === top ? row(top, foot) : each)),
        "one",
      );
      assert.deepEqual(others, []);
      assert.ok(fault?.code === "cycle");
      assert.deepEqual([...fault.ids].sort(), line.sort());
    }),
  ));

function row(id: string, parentId: string | null = null): ParentRow {
  return { id, parentId };
}
