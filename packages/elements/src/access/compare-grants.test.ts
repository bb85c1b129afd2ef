import assert from "node:assert/strict";
import { test } from "node:test";
import type { AccessGrantView, AccessHolderView } from "@jinlin/core";
import { compareGrants } from "./compare-grants.ts";

const named = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id }));
const grant = (over: Partial<AccessGrantView> = {}): AccessGrantView => ({
  grant: 0,
  sees: [],
  shows: [],
  opens: [],
  does: [],
  over: "",
  ...over,
});
const whole = { whole: true } as const;
const holder = (id: string, ...grants: readonly AccessGrantView[]): AccessHolderView => ({ id, name: id, grants });
const everybody = holder("public", grant({ sees: named("unit"), ...whole }));
const reached = (rows: ReturnType<typeof compareGrants>["rows"]["does"]) => rows.map(({ id, reach }) => [id, ...reach]);

test("what is open to everybody is open to all; the whole county goes before one's own units", () => {
  const { rows } = compareGrants([
    everybody,
    holder("head", grant({ sees: named("unit", "people") }), grant({ sees: named("people"), ...whole })),
    holder("secretary", grant({ sees: named("people", "drafts") })),
  ]);
  assert.deepEqual(reached(rows.sees), [
    ["unit", "public", "public", "public"],
    ["people", undefined, "all", "part"],
    ["drafts", undefined, undefined, "part"],
  ]);
});

test("covered in part and in full are two things; days gone by stand among what is done", () => {
  const name = { id: "phone", name: "电话" } as const;
  const { rows } = compareGrants([
    everybody,
    holder("head", grant({ shows: [{ ...name, degree: "full" }], does: named("move-unit"), backdate: "可补录往日", ...whole })),
    holder("officer", grant({ shows: [{ ...name, degree: "masked" }] })),
  ]);
  assert.deepEqual(reached(rows.shows), [
    ["phone full", undefined, "all", undefined],
    ["phone masked", undefined, undefined, "part"],
  ]);
  assert.deepEqual(
    rows.does.map(({ name }) => name),
    ["move-unit", "可补录往日"],
  );
});

test("who has no more than the public is named apart; the public is compared, though nothing is open to it", () => {
  const { holders, others } = compareGrants([holder("public"), holder("convener"), holder("head", grant({ does: named("move-unit") }))]);
  assert.deepEqual(
    [holders, others].map((list) => list.map(({ id }) => id)),
    [["public", "head"], ["convener"]],
  );
});
