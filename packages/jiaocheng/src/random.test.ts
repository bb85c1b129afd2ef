import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "./random.ts";

const draws = (seed: string) => {
  const { below } = random(seed);
  return Array.from({ length: 5 }, () => below(1000));
};

test("a seed gives the same numbers every time, on every machine", () => {
  assert.deepEqual(draws("grids"), [296, 149, 120, 973, 457]);
});

test("another seed gives other numbers", () => {
  assert.notDeepEqual(draws("grids"), draws("people"));
});

test("numbers fall evenly: each of ten about a tenth of the time", () => {
  const { below } = random("even");
  const counts = Array<number>(10).fill(0);
  for (let draw = 0; draw < 10_000; draw++) counts[below(10)]!++;
  for (const count of counts) assert.ok(Math.abs(count - 1000) < 120, counts.join(" "));
});

test("some of a list are as many as asked for, each once, in the list's order", () => {
  const list = Array.from({ length: 50 }, (_, index) => index);
  const taken = random("some").some(list, 20);
  assert.equal(new Set(taken).size, 20);
  assert.deepEqual(
    taken,
    [...taken].sort((a, b) => a - b),
  );
  assert.deepEqual(random("all").some(list, 50), list);
});

test("more than a list has, or one of an empty list, is the caller's mistake", () => {
  assert.throws(() => random("some").some([1, 2], 3), RangeError);
  assert.throws(() => random("pick").pick([]), RangeError);
});
