import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyTree } from "../../test/any-tree.ts";
import { buildHierarchy } from "./build-hierarchy.ts";
import { HierarchyError } from "./hierarchy-error.ts";
import { findHierarchyFaults, type ParentRow } from "./hierarchy-faults.ts";

test("a street, its communities and their grids", () => {
  // #region example
  const town = buildHierarchy([
    { id: "grid-2", parentId: "east" },
    { id: "east", parentId: "street" },
    { id: "west", parentId: "street" },
    { id: "street", parentId: null },
    { id: "grid-1", parentId: "east" },
  ]);

  assert.deepEqual(town.children("street"), ["east", "west"]);
  assert.deepEqual(town.ancestors("grid-1"), ["east", "street"]);
  assert.ok(town.isUnder("grid-1", "street"));

  // As a tree shows it: by index, and nothing is allocated on the way.
  const lines: string[] = [];
  for (let index = 0; index < town.size; index++) lines.push("  ".repeat(town.depthAt(index)) + town.idAt(index));
  assert.deepEqual(lines, ["street", "  east", "    grid-2", "    grid-1", "  west"]);
  // #endregion example
});

test("rows may come from anything that can be walked through", () => {
  const rows = new Map([
    ["east", "street"],
    ["street", undefined],
  ]);
  const town = buildHierarchy(
    (function* () {
      for (const [id, parentId] of rows) yield { id, parentId };
    })(),
  );
  assert.deepEqual(town.subtree("street"), ["street", "east"]);
});

test("a chain of 100,000 is as good as any tree", () => {
  const chain = Array.from({ length: 100_000 }, (_, at) => ({ id: `link-${at}`, parentId: at === 0 ? null : `link-${at - 1}` }));
  const town = buildHierarchy(chain.reverse());
  assert.equal(town.depth("link-99999"), 99_999);
  assert.ok(town.isUnder("link-99999", "link-0"));
});

test("a circle of 100,000 is found as well", () => {
  const circle = Array.from({ length: 100_000 }, (_, at) => ({ id: `link-${at}`, parentId: `link-${(at + 1) % 100_000}` }));
  const [fault] = faultsOf([{ id: "street", parentId: null }, ...circle]);
  assert.ok(fault?.code === "cycle");
  assert.equal(fault.ids.length, 100_000);
});

test("several streets side by side are a hierarchy where they may be", () => {
  const rows = [
    { id: "east-street", parentId: null },
    { id: "east", parentId: "east-street" },
    { id: "west-street", parentId: null },
  ];
  assert.deepEqual(buildHierarchy(rows, { roots: "many" }).roots(), ["east-street", "west-street"]);
});

test("nothing at all is a hierarchy where any number of roots is right", () => {
  const nothing = buildHierarchy([], { roots: "many" });
  assert.equal(nothing.size, 0);
  assert.deepEqual(nothing.roots(), []);
});

test("rows are refused exactly when something is wrong with them", () => {
  const ids = fc.constantFrom("a", "b", "c", "d", "e");
  const rows = fc.array(fc.record({ id: ids, parentId: fc.option(ids) }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom("one", "many"), (rows, roots) => {
      const faults = findHierarchyFaults(rows, roots);
      assert.deepEqual(faultsOf(rows, roots), faults);
    }),
    { numRuns: 2000 },
  );
});

test("whatever the order of the rows, every row has the parent it names", () =>
  fc.assert(
    fc.property(anyTree, (rows) => {
      const town = buildHierarchy(rows);
      for (const { id, parentId } of rows) assert.equal(town.parent(id), parentId ?? undefined);
    }),
  ));

test("siblings keep the order of the rows", () =>
  fc.assert(
    fc.property(anyTree, (rows) => {
      const town = buildHierarchy(rows);
      for (const { id } of rows) assert.deepEqual(town.children(id), childrenIn(rows, id));
    }),
  ));

function faultsOf(rows: readonly ParentRow[], roots: "one" | "many" = "one") {
  try {
    buildHierarchy(rows, { roots });
  } catch (error) {
    assert.ok(error instanceof HierarchyError);
    return error.faults;
  }
  return [];
}

function childrenIn(rows: readonly ParentRow[], id: string): string[] {
  return rows.filter(({ parentId }) => parentId === id).map((row) => row.id);
}
