import { isOpenTo } from "../access/may-command.ts";
import { cellOf } from "../grid/cell.ts";
import { hullOf, type GivenPeriod } from "../day.ts";
import { hierarchyOf } from "../organisation/hierarchy-of.ts";
import { holderOf } from "../organisation/holding.ts";
import { findingsOf, type Finding } from "../county/findings.ts";
import type { FindingMember, Fix, Measure } from "../organisation/lint/finding.ts";
import { networkOf } from "../organisation/network.ts";
import { fewest } from "../organisation/people-count.ts";
import { postOf } from "../organisation/post.ts";
import { chainOf } from "../organisation/slice-rows.ts";
import { areasAround, areaOf, unitOf, type Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { headOf, postNameOf, nameOf, refTo, wordsOf, type Sight } from "./view-head.ts";
import type { FindingMemberView, FindingsView, FindingView } from "./finding-views.ts";
import type { NamedRef } from "./view.ts";

/**
 * What the rules find on the day, each with its members. Units are open to whoever may see findings, and the rules about
 * members look only at what the viewer may know: so none is hidden.
 */
export function findingsView(sight: Sight): FindingsView {
  return {
    ...headOf("findings", sight),
    findings: findingsOf(sight.state, sight.viewer.members).map((finding) => findingView(sight, finding)),
  };
}

/** One finding as the viewer may see it. */
export function findingView(sight: Sight, { rule, of, members, unknown }: Finding): FindingView {
  return {
    ...refTo(sight, rule),
    rule: rule.rule,
    severity: rule.severity,
    ...(rule.basis && { basis: wordsOf(sight, rule.basis) }),
    value: members.length,
    of,
    ...(unknown && { unknown }),
    hidden: 0,
    members: members.map((member) => memberOf(sight, member)),
  };
}

function memberOf(sight: Sight, member: FindingMember): FindingMemberView {
  const { unit, post, network = member.cell?.network, cell, other, where, since, due, measure, fix } = member;
  return {
    ...refTo(sight, unit),
    ...(unit.code && { code: unit.code }),
    path: pathOf(sight, member),
    ...(network && { network: networkRef(sight, network) }),
    ...(cell && { cell: { id: cell.id, name: cell.name ? nameOf(sight, cell.name) : (cell.code ?? cell.id) } }),
    ...(post && { post: postRef(sight, post) }),
    ...(other && { other: refTo(sight, other) }),
    ...(where && { where }),
    ...(since && { since }),
    ...(due && { due }),
    ...(measure && !isFew(sight, measure) && { measure }),
    ...(fix && isOpen(sight, member) && { fix }),
  };
}

// To the public few people are no number: they are soon known by name.
const isFew = ({ viewer }: Sight, measure: Measure): boolean =>
  measure.in !== undefined && measure.in !== "square-metres" && measure.value < fewest && viewer.isPublic("findings");

function pathOf(sight: Sight, { unit }: FindingMember): string[] {
  const { state } = sight;
  const { byId, index } = hierarchyOf(state, chainOf(state).id);
  const area = areaOf(unit);
  const around = () => (area === undefined ? [] : [...(unit.record === "area" ? [] : [area]), ...areasAround(state, area)]);
  return (
    (byId.has(unit.id) ? [...index.ancestors(unit.id)] : around())
      // The top is the same for all and would only stand there again and again.
      .slice(0, -1)
      .flatMap((id) => unitOf(state, id) ?? [])
      .map(({ name }) => nameOf(sight, name))
      .reverse()
  );
}

function networkRef(sight: Sight, id: string): NamedRef {
  const network = networkOf(sight.state, id);
  return { id, name: network ? nameOf(sight, network.name) : id };
}

// A post whose kind the county has retired has no name left but its own.
function postRef(sight: Sight, id: string): NamedRef {
  const post = postOf(sight.state, id);
  return { id, name: post ? postNameOf(sight, post) : id.slice(id.indexOf("/") + 1) };
}

// Asked of the same rule that will decide the command; what is not open to the viewer is not offered.
function isOpen({ today, viewer }: Sight, { unit, post: postId, cell, fix }: FindingMember): boolean {
  const given: GivenPeriod = fix!.with;
  const { from } = hullOf({ from: given.from ?? (given.to === "unknown" ? undefined : given.to) }, today.day);
  const post = postId === undefined ? undefined : postOf(today, postId);
  const now = postId === undefined ? undefined : holderOf(today, postId);
  const about = {
    ...(post ? { posts: [post] } : cell ? { units: unitsOfCell(today, cell.id) } : { units: [unit, ...unitsNamedBy(today, fix!)] }),
    ...(now && now.state !== "vacant" && { persons: [now.person] }),
    ...(from && { from }),
  };
  return isOpenTo(today, viewer.actor, fix!.command, about);
}

// Whoever answers for the grids it lies in places it; of one in none, whoever answers for the whole county.
const unitsOfCell = (state: State, cell: string): Unit[] =>
  (cellOf(state, cell)?.grids ?? []).flatMap(({ grid }) => unitOf(state, grid) ?? []);

// What it comes under, or is set on, is asked for as well.
function unitsNamedBy(state: State, fix: Fix): Unit[] {
  const { superior, areas = [] } = fix.with as { readonly superior?: string; readonly areas?: readonly string[] };
  return [...areas, ...(superior === undefined ? [] : [superior])].flatMap((id) => unitOf(state, id) ?? []);
}
