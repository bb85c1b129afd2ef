import assert from "node:assert/strict";
import { test } from "node:test";
import { asOf, gridsOf, noticeOf, noticeState } from "@jinlin/core";
import { staleNotices, supervisionPhone, withoutNotice } from "./notices.ts";
import { sample } from "./sample.ts";
import { sampleRegister } from "./testing/sample-register.ts";

const { profile, records } = sample();
const notices = records.notices!;
const register = sampleRegister();

test("most grids have a notice, a few none, and a few one that is stale", () => {
  const today = asOf(register, "2026-11-23");
  const states = gridsOf(today)
    .filter(({ grid }) => grid === "general")
    .map(({ id }) => noticeState(noticeOf(today, id), today.day, profile.gridNotice));
  assert.equal(states.filter((state) => state === "none").length, withoutNotice);
  assert.equal(states.filter((state) => state === "stale").length, staleNotices);
  assert.equal(states.filter((state) => state === "current").length, 769 - withoutNotice - staleNotices);
});

test("the phones are offices', one in each community, and none can be dialled", () => {
  for (const { phone } of notices) assert.match(phone, /^0593-0\d{6}$/);
  assert.equal(new Set(notices.map(({ phone }) => phone)).size, 28);
  assert.equal(profile.gridNotice!.supervision, supervisionPhone);
  assert.ok(notices.every(({ phone }) => phone !== supervisionPhone));
});

test("a grid a notice names as its neighbour names it in turn", () => {
  const beside = new Map(
    notices.map(({ grid, extent }) => {
      const [, numbers] = /与第([\d、]+)网格/.exec((extent as { "zh-Hans": string })["zh-Hans"])!;
      const stem = grid.slice(0, grid.lastIndexOf("-"));
      return [grid, numbers!.split("、").map((number) => `${stem}-${number}`)] as const;
    }),
  );
  for (const [grid, neighbours] of beside)
    for (const neighbour of neighbours) assert.ok(beside.get(neighbour)?.includes(grid) ?? true, `${grid} beside ${neighbour}`);
});
