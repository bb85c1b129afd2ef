import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { followTeams } from "../alliance/follow-teams.ts";
import type { TeamEvent } from "../alliance/team.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { AppointmentEvent } from "../organisation/appointment.ts";
import { followCells } from "../grid/follow-cells.ts";
import { followOverlaps } from "../grid/follow-overlaps.ts";
import type { FollowingEvent } from "../grid/follow-structure.ts";
import { changeKind, type ChangeKind, type ChangeKindRefusal } from "../organisation/change-kind.ts";
import { isTopmost } from "../organisation/hangs.ts";
import { hierarchyOf } from "../organisation/hierarchy-of.ts";
import type { MembersCounted } from "../organisation/members.ts";
import { linkOf, moveUnit, type MoveRefusal, type MoveUnit } from "../organisation/move-unit.ts";
import type { NetworkSet } from "../organisation/network.ts";
import type { RegisterRefusal } from "../organisation/new-unit.ts";
import type { PostEvent } from "../organisation/post-event.ts";
import { postsGoing } from "../organisation/posts-gone.ts";
import { recodeUnit, type RecodeUnit } from "../organisation/recode-unit.ts";
import { registerArea, type RegisterArea } from "../organisation/register-area.ts";
import { registerOrganisation, type RegisterOrganisation } from "../organisation/register-organisation.ts";
import { renameUnit, type RenameUnit } from "../organisation/rename-unit.ts";
import { setAreas, type SetAreas, type SetAreasRefusal } from "../organisation/set-areas.ts";
import { sliceOf } from "../organisation/slice-rows.ts";
import type { UnitChangeRefusal } from "../organisation/unit-changes.ts";
import type { CodeRefusal } from "../organisation/unit-codes.ts";
import { unitOf, type UnitEvent } from "../organisation/unit.ts";
import { unitAndAbove, unitsAbove } from "../organisation/units-above.ts";
import { asOf } from "../register/register.ts";
import { changedSince, isTaken, type CommandHead, type Rule, type Rules, type Sender, type SharedRefusal } from "./rule.ts";
import { toldBefore } from "./told-before.ts";
import { decideOnUnits, findUnits, type AboutUnits } from "./units-named.ts";

export type UnitCommand = RegisterArea | RegisterOrganisation | RenameUnit | RecodeUnit | ChangeKind | MoveUnit | SetAreas;
export type UnitRefusal = MoveRefusal | RegisterRefusal | UnitChangeRefusal | CodeRefusal | ChangeKindRefusal | SetAreasRefusal;

/** What a change of structure leads to: units, those who lose their posts with them, members shared out, and what is recorded of grids, networks and teams. */
export type StructureEvent = UnitEvent | AppointmentEvent | PostEvent | MembersCounted | FollowingEvent | NetworkSet | TeamEvent;
type UnitRule<Command> = Rule<Command, StructureEvent, UnitRefusal>;

const area: UnitRule<RegisterArea> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const named = findUnits(first, [command.within, command.ledBy]);
  if ("unknown" in named) return refuse({ code: "unknown", kind: "unit", id: named.unknown });
  const whole = command.within === undefined || isTopmost(first, { record: "area", kind: command.kind });
  return registered(sender, command, { units: named.units, whole }, () => registerArea(first, command));
};

const organisation: UnitRule<RegisterOrganisation> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const named = findUnits(first, [command.superior, ...(command.areas ?? [])]);
  if ("unknown" in named) return refuse({ code: "unknown", kind: "unit", id: named.unknown });
  const whole = isTopmost(first, { record: "organisation", kind: command.form });
  return registered(sender, command, { units: named.units, whole }, () => registerOrganisation(first, command));
};

// Authority over what it is to stand under, lie in or be set on; over the whole county for one that stands under nothing, or on top of a slice.
function registered(
  sender: Sender,
  command: (RegisterArea | RegisterOrganisation) & CommandHead,
  about: AboutUnits,
  decide: () => Decision<UnitEvent, UnitRefusal>,
): Decision<StructureEvent, UnitRefusal | SharedRefusal> {
  const { today } = sender;
  return decideOnUnits<UnitEvent, UnitRefusal>(sender, command, about, () => {
    const decision = decide();
    if (decision.ok && toldBefore(today, ["area", "organisation"], decision.events[0])) return { ok: true, events: [] };
    return isTaken(today, command.unit) ? refuse({ code: "id-taken", id: command.unit }) : decision;
  });
}

const rename: UnitRule<RenameUnit> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const unit = unitOf(first, command.unit);
  if (unit === undefined) return refuse({ code: "unknown", kind: "unit", id: command.unit });
  return decideOnUnits<UnitEvent, UnitRefusal>(sender, command, { units: [unit] }, () => renameUnit(first, unit, command));
};

const recode: UnitRule<RecodeUnit> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const unit = unitOf(first, command.unit);
  if (unit === undefined) return refuse({ code: "unknown", kind: "unit", id: command.unit });
  return decideOnUnits<UnitEvent, UnitRefusal>(sender, command, { units: [unit] }, () => recodeUnit(first, unit, command));
};

const kind: UnitRule<ChangeKind> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const unit = unitOf(first, command.unit);
  if (unit === undefined) return refuse({ code: "unknown", kind: "unit", id: command.unit });
  const posts = unit.kind === command.kind ? [] : postsGoing(first, unit, command.kind);
  // Put on top of a slice, it would be out of reach of those it stood under.
  const whole = [unit, { ...unit, kind: command.kind }].some((one) => isTopmost(first, one));
  const about = { units: [unit], above: unitAndAbove(first, unit), whole, first, posts };
  return decideOnUnits<StructureEvent, UnitRefusal>(sender, command, about, () => {
    const decision = changeKind(first, unit, command);
    if (!decision.ok || decision.events.length === 0) return decision;
    const heirs = new Map([[unit.id, [{ id: unit.id, kind: command.kind, share: 100, ...(unit.period.to && { to: unit.period.to }) }]]]);
    // Cells lie in grids alone, and only a dedicated grid lies over general ones; teams belong to alliances.
    const following = unit.record === "area" ? [...followCells(first, heirs), ...followOverlaps(first, heirs)] : followTeams(first, heirs);
    return accept<StructureEvent>(...decision.events, ...following);
  });
};

const areas: UnitRule<SetAreas> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const unit = unitOf(first, command.unit);
  if (unit === undefined) return refuse({ code: "unknown", kind: "unit", id: command.unit });
  const named = findUnits(first, [...command.areas, ...(unit.areas ?? [])]);
  if ("unknown" in named) return refuse({ code: "unknown", kind: "unit", id: named.unknown });
  const about = { units: [unit, ...named.units], above: unitAndAbove(first, unit), whole: isTopmost(first, unit) };
  return decideOnUnits<UnitEvent, UnitRefusal>(sender, command, about, () => setAreas(first, unit, command));
};

const move: Rule<MoveUnit, UnitEvent, MoveRefusal> = ({ today, actor }, command) => {
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

export const unitRules: Rules<UnitCommand, StructureEvent, UnitRefusal> = {
  "register-area": area,
  "register-organisation": organisation,
  "rename-unit": rename,
  "recode-unit": recode,
  "change-kind": kind,
  "move-unit": move,
  "set-areas": areas,
};
