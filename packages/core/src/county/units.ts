import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { refuse } from "../decision.ts";
import { hierarchyOf } from "../organisation/hierarchy-of.ts";
import { linkOf, moveUnit, type MoveRefusal, type MoveUnit } from "../organisation/move-unit.ts";
import { sliceOf } from "../organisation/slice-rows.ts";
import { unitOf, type UnitEvent } from "../organisation/unit.ts";
import { unitsAbove } from "../organisation/units-above.ts";
import { asOf } from "../register/register.ts";
import { changedSince, type Rule, type Rules } from "./rule.ts";

export type UnitCommand = MoveUnit;
export type UnitRefusal = MoveRefusal;

type UnitRule<Command> = Rule<Command, UnitEvent, UnitRefusal>;

const move: UnitRule<MoveUnit> = ({ today, actor }, command) => {
  // With the profile of that day: it says what the levels are and what they are linked by.
  const first = asOf(today.register, command.from);
  if (sliceOf(first, command.slice) === undefined) return refuse({ code: "unknown", kind: "slice", id: command.slice });
  const unit = unitOf(first, command.unit);
  if (unit === undefined) return refuse({ code: "unknown", kind: "unit", id: command.unit });
  const target = unitOf(first, command.under);
  if (target === undefined) return refuse({ code: "unknown", kind: "unit", id: command.under });
  const row = hierarchyOf(first, command.slice).byId.get(unit.id);
  const link = row && linkOf(first, command.slice, row);
  // What it leaves and what it goes under, in every slice: nobody moves a unit out of or into a part that is not theirs.
  const left = link ? unitsAbove(first, unit, link) : [];
  const denied = mayCommand(today, actor, command.type, { units: [unit, target, ...left], from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = moveUnit(first, unit, target, command);
  const [moved] = decision.ok ? decision.events : [];
  // Sent again after an answer that was lost, it changes nothing, and nothing has been changed by another.
  if (moved === undefined) return decision;
  // In another slice it may come to stand elsewhere than under the target: under a gap, or where the territory decides.
  const joined = unitsAbove(first, { ...unit, [moved.link]: moved.names }, moved.link);
  const closed = mayCommand(today, actor, command.type, { units: [unit, ...joined], from: command.from });
  if (closed.length > 0) return refuse(...(closed as [AccessRefusal]));
  const links = (["superior", "ledBy", "within"] as const).flatMap((link) => today.register.log.of(link, unit.id));
  const stale = changedSince(today, links, command.readSeq);
  return stale ? refuse(stale) : decision;
};

export const unitRules: Rules<UnitCommand, UnitEvent, UnitRefusal> = { "move-unit": move };
