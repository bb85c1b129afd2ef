import { hierarchyOf } from "../hierarchy-of.ts";
import { missingBodies } from "../missing-bodies.ts";
import { chainOf } from "../slice-rows.ts";
import type { FindingMember, Lint } from "./finding.ts";

/** Areas on which a body of the level is expected and does not stand (应设未设): a community without a community committee. */
export const missingBody: Lint<"missing-body"> = (state, rule) => {
  const level = state.profile.levels.find(({ id }) => id === rule.level)!;
  const { expected, missing } = missingBodies(state, level);
  const [form] = level.kinds;
  if (level.record === "area" || form === undefined) return { of: expected.length, members: missing.map((unit) => ({ unit })) };
  const { byId } = hierarchyOf(state, chainOf(state).id);
  const members = missing.map((unit): FindingMember => {
    // Under what its gap stands under, if a body stands there and is no gap itself.
    const row = byId.get(unit.id);
    const above = row?.missing && row.parentId !== null ? byId.get(row.parentId) : undefined;
    const superior = level.parent === "superior" && above && !above.missing ? above.id : undefined;
    return {
      unit,
      fix: { command: "register-organisation", with: { form, areas: [unit.id], ...(superior && { superior }), from: state.day } },
    };
  });
  return { of: expected.length, members };
};
