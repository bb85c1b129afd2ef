import assert from "node:assert/strict";
import { test } from "node:test";
import { accessFindings, commandNames, type CommandName, type Grant, type Texts } from "@jinlin/core";
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

test("the public sees bodies, grids and their notices, posts and findings, volunteer teams, what help there is and what communities need, and nobody's name or phone", () => {
  const open = profile.grants.filter(({ to }) => to === "public");
  assert.deepEqual(open, [
    { to: "public", views: ["hierarchy", "unit", "findings", "grids", "notices", "notice", "teams", "help", "needs"] },
  ]);
});

/** Over what a kind of post, or the public, has something by its grants. */
const over = (to: string, has: (grant: Grant) => boolean | undefined) =>
  profile.grants.filter((grant) => grant.to.includes(to) && has(grant)).map(({ over = "everywhere" }) => over);

test("whoever appoints looks for people as far as they appoint, and nobody else looks for people", () => {
  for (const to of ["public", ...profile.postKinds.map(({ id }) => id)])
    assert.deepEqual(
      over(to, ({ views }) => views?.includes("people")),
      over(to, ({ commands }) => commands?.includes("appoint-person")),
      to,
    );
});

test("the department's head may do everything there is, everywhere; secretaries and leaders of teams some of it within what is theirs; others nothing", () => {
  const done = new Map(["public", ...profile.postKinds.map(({ id }) => id)].map((to) => [to, commandsOf(to)]));
  assert.deepEqual([...done.get("organisation-head")!].sort(), [...commandNames].sort());
  assert.deepEqual(
    [...done].filter(([, commands]) => commands.length > 0).map(([to]) => to),
    ["organisation-head", "working-committee-secretary", "town-secretary", "community-secretary", "branch-secretary", "team-leader"],
  );
  for (const { to, over, commands } of profile.grants)
    if (commands !== undefined && !to.includes("organisation-head"))
      assert.equal(over, to.includes("team-leader") ? "volunteers" : "command");
});

function commandsOf(to: string): CommandName[] {
  return profile.grants.filter((grant) => grant.to.includes(to)).flatMap(({ commands = [] }) => commands);
}

test("no grant opens what another opens, none is out of place; only the highest post is filled from outside the register", () =>
  // The department's head is appointed by the district's Party committee, which has no post here.
  assert.deepEqual(accessFindings(profile), [{ code: "post-fills-itself", severity: "info", postKind: "organisation-head" }]));

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
