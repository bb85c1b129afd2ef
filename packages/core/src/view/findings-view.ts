import { hierarchyOf } from "../organisation/hierarchy-of.ts";
import { findingsOf, type FindingMember } from "../organisation/findings.ts";
import { chainOf } from "../organisation/slice-rows.ts";
import { areasAround, unitOf } from "../organisation/unit.ts";
import { headOf, nameOf, refTo, type Sight } from "./view-head.ts";
import type { FindingsView, FindingView } from "./view.ts";

/** What the rules find on the day, each with its members. Units are open to whoever may see findings, so none is hidden yet. */
export function findingsView(sight: Sight): FindingsView {
  const findings = findingsOf(sight.state).map(({ rule, of, members }): FindingView => ({
    ...refTo(sight, rule),
    severity: rule.severity,
    value: members.length,
    of,
    hidden: 0,
    members: members.map((member) => memberOf(sight, member)),
  }));
  return { ...headOf("findings", sight), findings };
}

function memberOf(sight: Sight, { unit, post, since }: FindingMember): FindingView["members"][number] {
  const { state } = sight;
  const { byId, index } = hierarchyOf(state, chainOf(state).id);
  const above = byId.has(unit.id) ? [...index.ancestors(unit.id)] : [...areasAround(state, unit.id)];
  const path = above
    // The top is the same for all and would only stand there again and again.
    .slice(0, -1)
    .flatMap((id) => unitOf(state, id) ?? [])
    .map(({ name }) => nameOf(sight, name))
    .reverse();
  return { ...refTo(sight, unit), ...(unit.code && { code: unit.code }), path, ...(since && { since }), ...(post && { post }) };
}
