import { missingBodies } from "../missing-bodies.ts";
import type { Lint } from "./finding.ts";

/** Areas on which a body of the level is expected and does not stand (应设未设): a community without a community committee. */
export const missingBody: Lint<"missing-body"> = (state, rule) => {
  const { expected, missing } = missingBodies(
    state,
    state.profile.levels.find(({ id }) => id === rule.level)!,
  );
  return { of: expected.length, members: missing.map((unit) => ({ unit })) };
};
