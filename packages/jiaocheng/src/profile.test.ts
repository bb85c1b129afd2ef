import assert from "node:assert/strict";
import { test } from "node:test";
import type { Texts } from "@jinlin/core";
import { safeParseProfile } from "@jinlin/core/parse";
import { profile, sampleProfile } from "./profile.ts";

test("the profile is one core can read, without a fault", () => {
  for (const document of [profile, sampleProfile]) assert.deepEqual(safeParseProfile(document), { ok: true, value: document });
});

test("all its words are there in Chinese and in English", () => {
  const texts: Texts[] = [];
  JSON.stringify(sampleProfile, (key, value: unknown) => {
    if ((key === "name" && typeof value === "object") || key === "notice") texts.push(value as Texts);
    if (key === "aliases") texts.push(...(value as Texts[]));
    return value;
  });
  assert.ok(texts.length > 50);
  for (const words of texts) for (const language of profile.languages) assert.ok(words[language], JSON.stringify(words));
});

test("only the sample says that it is one", () => {
  assert.equal(profile.notice, undefined);
  assert.equal(sampleProfile.notice?.["zh-Hans"], "示例数据");
});

test("the public sees bodies, posts and findings, and nobody's name or phone", () => {
  const open = profile.grants.filter(({ to }) => to === "public");
  assert.deepEqual(open, [{ to: "public", views: ["hierarchy", "unit", "findings"] }]);
});

test("who may look for people is who may appoint them", () => {
  for (const { views, commands } of profile.grants)
    assert.equal(views?.includes("people") ?? false, commands?.includes("appoint-person") ?? false);
});

test("only the organisation department's head speaks of days gone by", () => {
  assert.deepEqual(
    profile.grants.filter(({ backdate }) => backdate).map(({ to }) => to),
    [["organisation-head"]],
  );
});

test("level four has both its published names", () => {
  const level = profile.levels.find(({ id }) => id === "responsibility-area")!;
  assert.deepEqual([level.name["zh-Hans"], ...level.aliases!.map((alias) => alias["zh-Hans"])], ["党员责任区", "网格责任区"]);
});
