import type { Day } from "../day.ts";
import type { FindingRule } from "../profile/profile.ts";
import type { State } from "../register/register.ts";
import { holderOf } from "./holding.ts";
import { missingBodies } from "./missing-bodies.ts";
import { postId } from "./post.ts";
import { unitsOf, type Unit } from "./unit.ts";

/** What a rule of the profile finds on a day (问题清单): `members` of `of` looked at. The count is the members'. */
export interface Finding {
  readonly rule: FindingRule;
  readonly of: number;
  readonly members: readonly FindingMember[];
}

export interface FindingMember {
  readonly unit: Unit;
  readonly post?: string;
  readonly since?: Day;
}

/** All findings of the profile on the state's day, in the profile's order. */
export function findingsOf(state: State): Finding[] {
  return state.profile.findings.map((rule) => (rule.rule === "missing-body" ? missingBody(state, rule) : vacantPost(state, rule)));
}

/** Areas on which a body of the level is expected and does not stand: a community without a community committee. */
function missingBody(state: State, rule: Extract<FindingRule, { rule: "missing-body" }>): Finding {
  const { expected, missing } = missingBodies(
    state,
    state.profile.levels.find(({ id }) => id === rule.level)!,
  );
  return { rule, of: expected.length, members: missing.map((unit) => ({ unit })) };
}

/** Units whose post of the kind nobody holds: a grid without a holder. */
function vacantPost(state: State, rule: Extract<FindingRule, { rule: "vacant-post" }>): Finding {
  const kind = state.profile.postKinds.find(({ id }) => id === rule.postKind)!;
  const units = unitsOf(state, kind.of.record).filter((unit) => kind.of.kinds.includes(unit.kind));
  const members = units.flatMap((unit): FindingMember[] => {
    const post = postId(unit.id, kind.id);
    const holding = holderOf(state, post);
    return holding.state === "vacant" ? [{ unit, post, ...(holding.since && { since: holding.since }) }] : [];
  });
  return { rule, of: units.length, members };
}
