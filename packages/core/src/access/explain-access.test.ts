import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTownOn } from "../../test/grids-town.ts";
import { as, today, townOn, townProfile } from "../../test/town.ts";
import { safeParseQuery } from "../parse.ts";
import type { Actor } from "./actor.ts";
import { explainAccess } from "./explain-access.ts";
import { grantsOf } from "./grants.ts";

test("of a kind of post it is told what any holder sees and does by it, over what, and whether for days gone by", () => {
  // #region explain
  const [officer] = explainAccess(townOn(), { postKind: "officer" });
  assert.deepEqual(
    officer!.grants.map(({ views, particulars, over }) => ({ views, particulars, over })),
    [
      {
        views: ["history", "compare", "tenure", "load", "network", "teams", "roster", "hours", "calls", "call", "rota"],
        particulars: [],
        over: undefined,
      },
      { views: [], particulars: [{ field: "name", degree: "masked" }], over: "command" },
    ],
  );
  // #endregion explain
  assert.deepEqual(
    explainAccess(townOn(), { postKind: "head" }).flatMap(({ grants }) => grants.map(({ backdate }) => backdate)),
    [true, false, false],
  );
});

test("of a person it is told post by post, each with its unit; of who holds none, nothing", () => {
  const both = townOn(today, { id: "a-more", post: "garden-branch/secretary", person: "sun", from: "2026-01-01" });
  assert.deepEqual(
    explainAccess(both, as("sun")).map(({ post, to }) => [post!.unit.id, to]),
    [
      ["east-cc", "secretary"],
      ["garden-branch", "secretary"],
    ],
  );
  assert.deepEqual(explainAccess(both, as("wang")), []);
});

test("what is open to the public is told of the public alone", () => {
  const [everybody] = explainAccess(townOn(), "public");
  assert.deepEqual(
    [everybody!.to, everybody!.grants.map(({ views }) => views)],
    ["public", [["hierarchy", "unit", "findings", "grids", "notices", "notice", "teams", "help"]]],
  );
  assert.ok(
    explainAccess(townOn(), as("head")).every(({ grants }) => grants.every(({ grant }) => townProfile.grants[grant]!.to !== "public")),
  );
});

test("what is told of a person is what decides: the same grants, and those to the public", () => {
  for (const person of ["head", "boss", "mayor", "sun", "li", "wang"]) {
    const told = explainAccess(townOn(), as(person)).flatMap(({ grants }) => grants.map(({ grant }) => townProfile.grants[grant]));
    const decides = grantsOf(townOn(), as(person)).flatMap(({ grant }) => (grant.to === "public" ? [] : [grant]));
    assert.deepEqual(new Set(told), new Set(decides), person);
  }
});

test("whom the notices name is told with the grant that opens them: of the public where they hang out for everybody", () => {
  const { profile } = gridsTownOn();
  const named = { ...profile, gridNotice: { staleAfterDays: 180, names: ["net-officer"] } };
  const state = { ...gridsTownOn(), profile: named };
  const namedTo = (of: Actor | { readonly postKind: string }) =>
    explainAccess(state, of).flatMap(({ grants }) => grants.map((grant) => grant.named));
  assert.deepEqual([namedTo("public"), namedTo({ postKind: "own-head" })], [[["net-officer"]], [["net-officer"]]]);
  assert.deepEqual(namedTo({ postKind: "deputy" }).flat(), []);
  assert.deepEqual(
    explainAccess(gridsTownOn(), "public").flatMap(({ grants }) => grants.flatMap((grant) => grant.named)),
    [],
  );
});

test("a kind of post there is not has nothing", () => assert.deepEqual(explainAccess(townOn(), { postKind: "warden" })[0]!.grants, []));

test("the query is for a kind of post or a person, by id", () => {
  assert.ok(safeParseQuery("access", { post: "officer" }).ok && safeParseQuery("access", { person: "li" }).ok);
  assert.ok(!safeParseQuery("access", { post: "an officer" }).ok);
});
