import assert from "node:assert/strict";
import { test } from "node:test";
import { as, now, town, townParticulars } from "../../test/town.ts";
import { chartOf, ladderOf, lineagePictureOf, slotsOf } from "../pictures.ts";
import { makeView } from "../view/make-view.ts";
import type { HierarchyView, UnitView } from "../view/view.ts";

const asking = {
  register: town(),
  particulars: townParticulars,
  actor: as("head"),
  now,
} as const;

const unit = (id: string, lang = "en"): UnitView => {
  const view = makeView("unit", { unit: id, lang }, asking);
  assert.ok(view.view === "unit");
  return view;
};
const hostile = `<script>"&'</script>\u0000`;
const chain = (over: Partial<HierarchyView> = {}): HierarchyView => ({
  view: "hierarchy",
  v: 1,
  seq: 1,
  day: "2026-11-23",
  lang: "en",
  slice: { id: "c", name: "Chain" },
  levels: [{ id: "l", name: "Level", count: 2, missing: 1 }],
  rows: [
    {
      id: "a",
      parentId: null,
      name: hostile,
      level: 0,
      overlay: true,
      post: { id: "a/p", name: "Head", state: "held", holder: { name: hostile } },
    },
    { id: "b", parentId: "a", name: "B", level: 0, missing: true },
    { id: "c", parentId: "a", name: "C", level: 0, post: { id: "c/p", name: "Head", state: "vacant" } },
  ],
  ...over,
});

/** What must hold of any file: well formed as far as tags go, no script, no style attribute, nothing from elsewhere. */
function isSound(svg: string): void {
  const open: string[] = [];
  for (const [, end, name, empty] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (end) assert.equal(open.pop(), name);
    else if (!empty) open.push(name!);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(svg, /<script|\sstyle=|href=|\bon\w+=/);
  assert.ok(!svg.includes("\u0000"));
  assert.match(svg, /^<svg [^>]*viewBox="0 0 [\d.]+ [\d.]+"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
}

test("text is escaped wherever it comes from", () => {
  for (const svg of [
    chartOf(chain({ notice: hostile, slice: { id: "c", name: hostile } })),
    lineagePictureOf({ lang: "en", ancestors: [{ name: hostile }], unit: { name: hostile }, heirs: [{ name: hostile }] }),
    ladderOf({ ...unit("grid-2"), unit: { ...unit("grid-2").unit, name: hostile } }),
    slotsOf({ ...unit("grid-2"), unit: { ...unit("grid-2").unit, name: hostile } }),
  ]) {
    isSound(svg);
    assert.match(svg, /&lt;script&gt;/);
  }
});

test("the chart marks what is missing, vacant and a coordinating body, and says so to whoever cannot see it", () => {
  const svg = chartOf(chain());
  assert.match(svg, /class="box missing"[^>]*stroke-dasharray="6 4"/);
  assert.match(svg, /class="box vacant"[^>]*stroke-dasharray="6 4"/);
  assert.match(svg, /class="box overlay"[^>]*stroke-dasharray="1.5 3"/);
  assert.match(svg, /<title>C, Head, vacant<\/title>/);
  assert.match(svg, /<title>B, should exist, does not<\/title>/);
});

test("a sheet has its size and its proportions, lying and upright", () => {
  const proportions = (svg: string) => {
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
    return Number(width) / Number(height);
  };
  const lying = chartOf(chain(), { sheet: "A3" });
  assert.match(lying, /width="420mm" height="297mm"/);
  assert.ok(Math.abs(proportions(lying) - Math.SQRT2) < 0.01);
  const upright = chartOf(chain(), { sheet: "A4", upright: true });
  assert.match(upright, /width="210mm" height="297mm"/);
  assert.ok(Math.abs(proportions(upright) - Math.SQRT1_2) < 0.01);
});

test("a part of the chart draws what is in it and nothing else", () => {
  const svg = chartOf(chain(), { within: { x: 0, y: 0, width: 500, height: 10 } });
  assert.match(svg, /&lt;script/);
  assert.doesNotMatch(svg, /<title>C,/);
});

test("a file brings its colours in both schemes, a picture for a page none of its own", () => {
  assert.match(chartOf(chain()), /prefers-color-scheme:dark/);
  assert.doesNotMatch(chartOf(chain(), { scheme: "light" }), /prefers-color-scheme/);
  assert.doesNotMatch(chartOf(chain(), { for: "page" }), /<style/);
});

test("the ladder of a vacant grid leads to whoever answers for it", () => {
  const view = unit("grid-2");
  const { answers } = view.posts.find(({ primary }) => primary)!;
  assert.ok(answers);
  const svg = ladderOf(view);
  isSound(svg);
  assert.match(svg, new RegExp(`<desc>${answers.unit.name}, ${answers.post.name}`));
  assert.match(svg, /class="box answering"[\s\S]*class="box vacant"/);
});

test("whoever holds the answering post answers; where nobody is left, nobody does", () => {
  const view = unit("grid-1");
  assert.match(ladderOf(view), /<desc>[^<]+ answers for /);
  assert.match(ladderOf({ ...view, posts: [] }), /<desc>nobody answers<\/desc>/);
});

test("slots tell the seats post by post, and count vacant seats that are too many to draw", () => {
  const view = unit("grid-1");
  const post = { ...view.posts[0]!, seats: 1 };
  const posts = [post, { ...post, holders: [], seats: 2 }, { ...post, holders: [], seats: 12 }];
  const svg = slotsOf({ ...view, posts });
  isSound(svg);
  assert.match(svg, /<desc>1\+2\+12: 1 of 15 seats taken<\/desc>/);
  assert.equal(svg.match(/class="box vacant"/g)!.length, 2 + 6 + 1);
  assert.match(svg, /\+6 vacant/);
});

test("a seat that goes with another post is dotted", () => {
  const view = unit("grid-1");
  const [post] = view.posts;
  const holders = [{ ...post!.holders[0]!, follows: "elsewhere/secretary" }];
  assert.match(slotsOf({ ...view, posts: [{ ...post!, holders }] }), /class="box"[^>]*stroke-dasharray="1.5 3"/);
  assert.doesNotMatch(slotsOf({ ...view, posts: [post!] }), /1\.5 3/);
});

test("lineage goes from ancestors to heirs, with their days; of a unit without either it says so", () => {
  const svg = lineagePictureOf({
    lang: "zh-Hans",
    ancestors: [{ name: "东苑", to: "2024-07-01" }, { name: "西苑" }],
    unit: { name: "滨河", from: "2024-07-01" },
    heirs: [],
  });
  isSound(svg);
  assert.match(svg, /<desc>滨河由东苑、西苑而来<\/desc>/);
  assert.match(svg, /至2024年7月1日/);
  assert.equal(svg.match(/class="link"/g)!.length, 2);
  assert.match(lineagePictureOf({ lang: "en", ancestors: [], unit: { name: "A" }, heirs: [] }), /No origins or heirs of A are on record/);
});
