import assert from "node:assert/strict";
import { test } from "node:test";
import { mapMove } from "./map-key.ts";

const pressed = (key: string, over: Partial<Parameters<typeof mapMove>[0]> = {}) =>
  mapMove({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...over });

for (const [key, does] of [
  ["+", "larger"],
  ["=", "larger"],
  ["-", "smaller"],
  ["0", "fit"],
  ["Enter", "pick"],
  [" ", "choose"],
  ["Escape", "leave"],
] as const)
  test(`on the map the key ${JSON.stringify(key)} means: ${does}`, () => assert.deepEqual(pressed(key), { do: does }));

test("arrows go from grid to grid, and with Shift move the map", () => {
  assert.deepEqual(pressed("ArrowLeft"), { do: "go", way: "left" });
  assert.deepEqual(pressed("ArrowUp", { shiftKey: true }), { do: "look", way: "up" });
});

test("keys of the browser and of an input method, and letters, are left to them", () => {
  for (const over of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])
    for (const key of ["+", "ArrowUp", "Enter"]) assert.equal(pressed(key, over), undefined);
  for (const key of ["a", "Tab", "F5", "constructor"]) assert.equal(pressed(key), undefined);
});
