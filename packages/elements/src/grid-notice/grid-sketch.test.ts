import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeShape, type Position } from "@jinlin/core/geo";
import { gridSketch } from "./grid-sketch.ts";

const square = (west: number, south: number, side = 0.01): string => {
  const corners: Position[] = [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
  ];
  return encodeShape({ type: "Polygon", coordinates: [[...corners, corners[0]!]] });
};

test("the grid stands in the middle, with two fifths of its size free on every side", () => {
  const { width, height, own, names } = gridSketch("第一网格", { shape: square(119.5, 26.6), label: [119.505, 26.605], around: [] });
  const [x, y] = own.slice(1).split("L")[0]!.split(" ").map(Number) as [number, number];
  assert.ok(Math.abs(x - (width * 2) / 9) < 1 && Math.abs(y - (height * 7) / 9) < 1);
  assert.ok(Math.abs(names[0]!.x - width / 2) < width / 50);
});

test("names are told without the community the notice already names, in either language", () => {
  const around = [{ id: "near", name: "鹤峰社区第 6 网格", shape: square(119.511, 26.602, 0.0025), label: [119.5115, 26.608] as const }];
  const sketch = { shape: square(119.5, 26.6), label: [119.505, 26.605] as const, around };
  const names = (...told: Parameters<typeof gridSketch>) => gridSketch(...told).names.map(({ name }) => name);
  assert.deepEqual(names("鹤峰社区第 7 网格", sketch, ["蕉城区", "鹤峰社区"]), ["第 7 网格", "第 6 网格"]);
  assert.deepEqual(names("Hefeng Community grid 7", { ...sketch, around: [] }, ["Hefeng Community"]), ["grid 7"]);
  assert.deepEqual(
    names("鹤峰社区", { ...sketch, around: [] }, ["鹤峰社区"]),
    ["鹤峰社区"],
    "what is called as what it lies in keeps its name",
  );
});

test("a name that would stick out of the frame, or stand over another, is left out; the grid's own moves into it", () => {
  const at = (name: string, lon: number, lat: number) => ({ id: name, name, shape: square(lon, lat, 0.001), label: [lon, lat] as const });
  const { names, width } = gridSketch("第一网格", {
    shape: square(119.5, 26.6),
    label: [119.4965, 26.605],
    around: [at("第二网格", 119.5, 26.6051), at("第三网格", 119.5135, 26.6), at("第四网格", 119.505, 26.6115)],
  });
  assert.deepEqual(
    names.map(({ name }) => name),
    ["第一网格", "第四网格"],
  );
  assert.ok(names[0]!.x >= (4 * width) / 26 / 2);
});

test("a neighbour is drawn, and named where its name would stand in the frame", () => {
  const { around, names } = gridSketch("第一网格", {
    shape: square(119.5, 26.6),
    label: [119.505, 26.605],
    around: [
      { id: "near", name: "第二网格", shape: square(119.51, 26.602, 0.0025), label: [119.51125, 26.60325] },
      { id: "far", name: "第三网格", shape: square(119.4, 26.6, 0.1), label: [119.45, 26.65] },
    ],
  });
  assert.equal(around.length, 2);
  assert.deepEqual(
    names.map(({ name }) => name),
    ["第一网格", "第二网格"],
  );
});
