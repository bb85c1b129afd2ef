import assert from "node:assert/strict";
import { test } from "node:test";
import type { FindingView } from "@jinlin/core";
import { findingGroups, placesOf } from "./finding-groups.ts";

const finding = (id: string, severity: FindingView["severity"], ...paths: string[][]): FindingView => ({
  id,
  name: id,
  rule: "vacant-post",
  severity,
  value: paths.length,
  of: 9,
  hidden: 0,
  members: paths.map((path, at) => ({ id: `${id}-${at}`, name: `${id} ${at}`, path })),
});
const findings = [
  finding("vacant", "warning", ["North", "East"], ["South"]),
  finding("small", "error", []),
  finding("sound", "error"),
  finding("long", "warning", ["South"]),
];
const told = (...filter: Parameters<typeof findingGroups> extends [unknown, ...infer Rest] ? Rest : never) =>
  findingGroups(findings, ...filter).map(({ grade, findings }) => [
    grade,
    ...findings.map(({ finding, members }) => `${finding.id} ${members.length}`),
  ]);

test("the gravest come first, what is in order last, each group in the county's order", () =>
  assert.deepEqual(told(), [
    ["error", "small 1"],
    ["warning", "vacant 2", "long 1"],
    ["good", "sound 0"],
  ]));

test("one grade alone", () => assert.deepEqual(told({ grade: "good" }), [["good", "sound 0"]]));

test("one place alone: only its members, and no rule that finds nothing there", () => {
  assert.deepEqual(told({ place: "South" }), [["warning", "vacant 1", "long 1"]]);
  assert.deepEqual(told({ place: "small 0" }), [["error", "small 1"]], "a member next below the top is a place itself");
});

test("the places are those on which something is found, once each", () =>
  assert.deepEqual(placesOf(findings), ["North", "South", "small 0"]));
