import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { HierarchyRow, HierarchyView } from "../view/view.ts";
import { chartLayout, seenIn, type ChartBox } from "./chart-layout.ts";

const states = ["held", "acting", "carry-over", "suspended", "vacant"] as const;

/** A slice of so many rows, each under one before it (or a top), in the order of a walk from the top down. */
function viewOf(parents: readonly number[], names: readonly string[] = []): HierarchyView {
  const children = parents.map((): number[] => []);
  const tops: number[] = [];
  parents.forEach((parent, at) => (at === 0 || parent < 0 ? tops : children[parent % at]!).push(at));
  const rows: HierarchyRow[] = [];
  const walk = (at: number, parentId: string | null, level: number) => {
    const post = { id: `${at}/p`, name: "书记", state: states[at % 5]! };
    rows.push({
      id: `${at}`,
      parentId,
      name: names[at] ?? `第${at}网格`,
      level,
      ...(at % 7 === 0 ? { missing: true as const } : { post }),
    });
    for (const child of children[at]!) walk(child, `${at}`, level + 1);
  };
  for (const top of tops) walk(top, null, 0);
  const deepest = Math.max(0, ...rows.map(({ level }) => level));
  const levels = Array.from({ length: deepest + 1 }, (_, at) => ({ id: `l${at}`, name: `级${at}`, count: 1, missing: 0 }));
  return { view: "hierarchy", v: 1, seq: 1, day: "2026-11-23", lang: "zh-Hans", slice: { id: "s", name: "链" }, levels, rows };
}

const anyView = fc
  .tuple(
    fc.array(fc.integer({ min: -1, max: 60 }), { minLength: 1, maxLength: 60 }),
    fc.array(fc.string({ unit: fc.constantFrom("社", "区", "a", "b", " ", "，"), minLength: 1, maxLength: 30 }), { maxLength: 60 }),
  )
  .map(([parents, names]) => viewOf(parents, names));
const anyAspect = fc.constantFrom(0.5, Math.SQRT1_2, 1, Math.SQRT2, 4);

const overlap = (a: ChartBox, b: ChartBox) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test("no two boxes overlap, whatever the tree and the sheet", () =>
  fc.assert(
    fc.property(anyView, anyAspect, (view, aspect) => {
      const { boxes } = chartLayout(view, { aspect });
      assert.equal(boxes.length, view.rows.length);
      boxes.forEach((box, at) => boxes.slice(at + 1).forEach((other) => assert.ok(!overlap(box, other), `${box.row.id} ${other.row.id}`)));
    }),
  ));

test("every box and every line is inside the picture", () =>
  fc.assert(
    fc.property(anyView, anyAspect, (view, aspect) => {
      const { width, height, boxes, links } = chartLayout(view, { aspect });
      for (const part of [...boxes, ...links])
        assert.ok(part.x >= -0.01 && part.y >= -0.01 && part.x + part.width <= width + 0.01 && part.y + part.height <= height + 0.01);
    }),
  ));

test("whatever is under a box stands below it, and boxes of a level are of one size", () =>
  fc.assert(
    fc.property(anyView, anyAspect, (view, aspect) => {
      const { boxes } = chartLayout(view, { aspect });
      const byId = new Map(boxes.map((box) => [box.row.id, box]));
      for (const box of boxes) {
        const parent = box.row.parentId === null ? undefined : byId.get(box.row.parentId)!;
        if (parent) assert.ok(parent.y + parent.height < box.y);
        const first = boxes.find(({ row }) => row.level === box.row.level)!;
        assert.deepEqual([box.width, box.height], [first.width, first.height]);
      }
    }),
  ));

test("parents beside each other in a band stand on one line", () => {
  const { boxes } = chartLayout(viewOf([-1, 0, 0, 1, 1, 2, 2]), { aspect: 4 });
  const [one, other] = boxes.filter(({ row }) => row.level === 1);
  assert.equal(one!.y, other!.y);
  assert.notEqual(one!.x, other!.x);
});

test("a county of 875 keeps to its sheet: a line of text is not under two millimetres on A0", () => {
  const parents = [-1, ...Array.from({ length: 5 }, () => 0)];
  for (let at = 0; at < 27; at++) parents.push(1 + (at % 5));
  for (let at = 0; at < 842; at++) parents.push(6 + ((at * 7) % 27));
  const { width, height } = chartLayout(viewOf(parents));
  assert.ok(12 * Math.min(1189 / width, 841 / height) > 2, `${width} × ${height}`);
});

test("under a collapsed box nothing is drawn, and it tells how many there are", () => {
  const view = viewOf([-1, 0, 1, 1, 0]);
  const { boxes } = chartLayout(view, { collapsed: new Set(["1"]) });
  assert.deepEqual(
    boxes.map(({ row, collapsed, below, under }) => [row.id, collapsed, below, under]),
    [
      ["0", undefined, 4, undefined],
      ["1", true, 2, "下辖 2"],
      ["4", undefined, undefined, undefined],
    ],
  );
});

test("a box with nothing under it cannot be collapsed", () =>
  assert.equal(chartLayout(viewOf([-1, 0]), { collapsed: new Set(["1"]) }).boxes[1]!.collapsed, undefined));

test("of ten thousand boxes only those in sight are picked", () => {
  const { boxes } = chartLayout(
    viewOf([-1, ...Array.from({ length: 99 }, () => 0), ...Array.from({ length: 9900 }, (_, at) => 1 + (at % 99))]),
  );
  assert.equal(boxes.length, 10_000);
  const sight = { x: boxes[5000]!.x, y: boxes[5000]!.y, width: 800, height: 600 };
  const seen = seenIn(boxes, sight);
  assert.ok(seen.includes(boxes[5000]!) && seen.length < 150, `${seen.length}`);
});

test("a slice of nothing is a chart of nothing", () => assert.deepEqual(chartLayout(viewOf([])).boxes, []));
