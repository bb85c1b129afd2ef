import { findingsOf, type Finding } from "../../county/findings.ts";
import { findingView } from "../findings-view.ts";
import type { Sight } from "../view-head.ts";
import type { FindingView } from "../finding-views.ts";

/** What the rules find on one sight and not on another: each finding with those members alone; none that has no such member. */
export function foundOnlyIn(sight: Sight, beside: Sight): FindingView[] {
  if (!sight.viewer.views.includes("findings")) return [];
  const known = new Set(findingsOf(beside.state, sight.viewer.members).flatMap(keysOf));
  return findingsOf(sight.state, sight.viewer.members).flatMap((finding): FindingView[] => {
    const keys = keysOf(finding);
    const members = finding.members.filter((_, at) => !known.has(keys[at]!));
    return members.length === 0 ? [] : [findingView(sight, { ...finding, members })];
  });
}

function keysOf({ rule, members }: Finding): string[] {
  return members.map(({ unit, post, network, cell }) => [rule.id, cell?.id ?? post ?? unit.id, ...(network ? [network] : [])].join(" "));
}
