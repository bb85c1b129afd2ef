import assert from "node:assert/strict";
import { test } from "node:test";
import { addYears, type Day } from "@jinlin/core";
import { laterDay } from "./later-day.ts";

for (const [day, years, later] of [
  ["2026-11-23", 5, "2031-11-23"],
  ["2028-02-29", 4, "2032-02-29"],
  ["2028-02-29", 5, "2033-02-28"],
  ["2096-02-29", 4, "2100-02-28"],
  ["1996-02-29", 4, "2000-02-29"],
] as const)
  test(`${years} years after ${day} is ${later}, as in core`, () => {
    assert.equal(laterDay(day, years), later);
    assert.equal(addYears(day as Day, years), later);
  });
