import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsFor } from "../../words/words.ts";
import { namesOf, reportInWords } from "./report-words.ts";
import type { Move, MoveReport } from "./send-moves.ts";
import { reorganiseWords } from "./words.ts";

const zh = wordsFor(reorganiseWords, "zh-Hans");
const en = wordsFor(reorganiseWords, "en");
const move = (name: string): Move => ({
  unit: name,
  name,
  leaves: "n",
  under: "s",
  slice: "command",
  day: "2026-11-23",
  readSeq: 4,
});
const done = (name: string) => ({ ...move(name), seq: 5 });
const nothing: MoveReport = { done: [], handedOver: [], unchanged: [], untouched: [] };
const said = (report: Partial<MoveReport>, words = zh) =>
  reportInWords({ ...nothing, ...report }, (names) => words.reorganise.moved(names, "城南街道大工委", undefined), words);

test("many names are the first three and how many there are", () => {
  const names = ["甲", "乙", "丙", "丁"].map((name) => ({ name }));
  assert.equal(namesOf(names, zh), "甲、乙、丙等 4 项");
  assert.equal(namesOf(names.slice(0, 3), zh), "甲、乙、丙");
  assert.equal(namesOf(names, en), "甲, 乙, 丙 and 1 more");
});

test("what was done is said first, then what was not and why, then what was not tried", () =>
  assert.equal(
    said({
      done: [done("鹤山")],
      stopped: { move: move("溪畔"), why: [{ code: "changed-since", readSeq: 4, seq: 5 }] },
      untouched: [move("南门")],
    }),
    `已将鹤山移到“城南街道大工委”下。 “溪畔”未移动：${zh.refusal({ code: "changed-since", readSeq: 4, seq: 5 })}。 其后未办理：南门。`,
  ));

for (const [title, report, text] of [
  ["a command that did not get there says what to do", { stopped: { move: move("A"), why: "not-sent" } }, /not sent; check the network/],
  ["a page without a source says so", { stopped: { move: move("A"), why: "nobody" } }, /no source/],
  ["what the page takes over is not called done", { handedOver: [move("A")] }, /^This page takes care of moving A\.$/],
  ["a row that stood there already is named", { unchanged: [move("A")] }, /A.*already/],
] as const)
  test(title, () => assert.match(said(report, en), text));
