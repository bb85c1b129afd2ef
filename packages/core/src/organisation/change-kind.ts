import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import { hangs } from "./hangs.ts";
import { isAbove, leavesTop, mayName, standingUnder } from "./links.ts";
import { linkFaults, type NothingAbove, type UnitLinkRefusal } from "./new-unit.ts";
import { absent, overtakes, type UnitChangeRefusal } from "./unit-changes.ts";
import { listed, unitLinks, unitOf, type Unit, type UnitKindChanged } from "./unit.ts";

export interface ChangeKind {
  readonly type: "change-kind";
  readonly unit: string;
  /** The kind of an area, the form of an organisation, as the profile names it. */
  readonly kind: string;
  /** The first day it is of that kind. */
  readonly from: Day;
}

export type ChangeKindRefusal =
  | UnitChangeRefusal
  | UnitLinkRefusal
  | NothingAbove
  | { readonly code: "no-such-kind"; readonly kind: string };

/**
 * Makes a unit one of another kind from a day on: a village becomes a community (村改居, case 25), a branch a general branch.
 *
 * It stays the same unit: who lies in it, leads it or stands under it goes on doing so, where the new kind allows. A post that its new
 * kind does not have goes with the old one; whoever holds it leaves that day.
 */
export function changeKind(first: State, unit: Unit, { kind, from }: ChangeKind): Decision<UnitKindChanged, ChangeKindRefusal> {
  const refusals: ChangeKindRefusal[] = [...absent(unit, { from })];
  if (refusals.length === 0 && unit.kind === kind) return accept();
  const { id, record, period } = unit;
  const kinds = record === "area" ? first.profile.areaKinds : first.profile.forms;
  if (!kinds.some((one) => one.id === kind)) refusals.push({ code: "no-such-kind", kind });
  refusals.push(...overtakes(first, unit, [record]));
  // Where it moves later, `move-unit` has seen to for the old kind: it is asked again by the one who moves it back.
  const { within, ledBy, superior } = unit;
  const links = { within, ledBy, superior, setOn: unit.areas };
  for (const link of unitLinks)
    for (const fault of linkFaults(first, link, { id, record, kind }, listed(links[link]), { from }))
      if (fault.code !== "unit-not-there") refusals.push(fault);
  for (const { subject, aspect: link } of standingUnder(first, id)) {
    const below = unitOf(first, subject)!;
    if (!mayName(first, link, below, { record, kind })) refusals.push({ code: "cannot-stand-under", unit: subject, under: id });
    else if (!isAbove(first, link, below, { record, kind }) || leavesTop(first, link, below, unit, kind))
      refusals.push({ code: "not-higher", unit: subject, under: id });
  }
  if (refusals.length === 0 && hangs(first, { ...unit, kind }) && !hangs(first, unit)) refusals.push({ code: "nothing-above", unit: id });
  if (refusals.length > 0) return refuse(...(refusals as [ChangeKindRefusal]));
  return accept({ type: "unit-kind-changed", v: 1, subject: id, from, ...(period.to && { to: period.to }), record, kind });
}
