import type { AppointmentChange, UnitMove } from "@jinlin/core";
import assert from "node:assert/strict";
import { test } from "node:test";
import { handOver } from "../../test/fixtures.ts";
import { formWords } from "../words/form.ts";
import { wordsFor } from "../words/words.ts";
import { whatHappens } from "./what-happens.ts";

const [ended, started] = handOver as [AppointmentChange, AppointmentChange];
const moveFromTop: UnitMove = {
  type: "unit-moved",
  unit: { id: "grid-2", name: "第二网格" },
  under: { id: "yard-branch", name: "西院党支部" },
  day: "2026-11-23",
};
const moved: UnitMove = { ...moveFromTop, leaves: { id: "garden-branch", name: "东园党支部" } };

for (const [title, changes, zh, en] of [
  [
    "a hand-over is one sentence",
    handOver,
    ["陈明 将于2026年11月23日离任书记；林晓 同日任职"],
    ["陈明 leaves the post of 书记 on 23 Nov 2026; 林晓 takes it over the same day"],
  ],
  [
    "an end says that the post is vacant then",
    [ended],
    ["陈明 将于2026年11月23日离任书记，该职务自该日起空缺"],
    ["陈明 leaves the post of 书记 on 23 Nov 2026; it is vacant from then"],
  ],
  ["a start says who comes", [started], ["林晓 将于2026年11月23日起任书记"], ["林晓 holds the post of 书记 from 23 Nov 2026"]],
  [
    "changes on two days are two sentences",
    [ended, { ...started, day: "2026-12-01" }],
    ["陈明 将于2026年11月23日离任书记，该职务自该日起空缺", "林晓 将于2026年12月1日起任书记"],
    undefined,
  ],
  ["a name that may not be seen is not invented", [{ ...started, person: {} }], ["姓名不公开 将于2026年11月23日起任书记"], undefined],
  [
    "a unit that moves says what it leaves and where it goes",
    [moved],
    ["第二网格 自2026年11月23日起由东园党支部划入西院党支部"],
    ["第二网格 moves from 东园党支部 to 西院党支部 on 23 Nov 2026"],
  ],
  [
    "a unit that stood on top leaves nothing",
    [moveFromTop],
    ["第二网格 自2026年11月23日起划入西院党支部"],
    ["第二网格 moves to 西院党支部 on 23 Nov 2026"],
  ],
  ["nothing happens in no words", [], [], []],
] as const)
  test(title, () => {
    assert.deepEqual(whatHappens(changes, wordsFor(formWords, "zh")), zh);
    if (en) assert.deepEqual(whatHappens(changes, wordsFor(formWords, "en")), en);
  });
