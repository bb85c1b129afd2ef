import { isOpenTo, type About } from "../access/may-command.ts";
import { alliancesOf, isTeam } from "../alliance/team.ts";
import { noticeOf } from "../grid/grid-notice.ts";
import { gridOf } from "../grid/grid.ts";
import { isTopmost } from "../organisation/hangs.ts";
import type { Unit } from "../organisation/unit.ts";
import { unitAndAbove } from "../organisation/units-above.ts";
import type { CommandName } from "../profile/profile.ts";
import type { State } from "../register/register.ts";
import type { Sight } from "./view-head.ts";

// What each command on a unit is about, as far as authority asks, before more of it is known.
const about: { readonly [Name in CommandName]?: (unit: Unit, today: State) => About | undefined } = {
  "register-area": within,
  "register-organisation": within,
  "rename-unit": within,
  "recode-unit": within,
  "change-kind": withAbove,
  "move-unit": within,
  "set-areas": (unit, today) => (unit.record === "organisation" ? withAbove(unit, today) : undefined),
  "merge-units": withAbove,
  "split-unit": withAbove,
  "dissolve-unit": withAbove,
  "correct-unit": within,
  "count-members": (unit) => (unit.record === "organisation" ? within(unit) : undefined),
  "count-residents": (unit) => (unit.record === "area" ? within(unit) : undefined),
  "overlay-grid": (unit, today) => (gridOf(today, unit)?.grid === "dedicated" ? within(unit) : undefined),
  // A network lies over the grids of the whole county; it is set up from the page of who is to own it.
  "register-network": (unit, { profile }) => (unit.record === "organisation" && (profile.networkKinds?.length ?? 0) > 0 ? {} : undefined),
  "publish-notice": (unit, today) => (gridOf(today, unit) ? within(unit) : undefined),
  "confirm-notice": (unit, today) => (noticeOf(today, unit.id) ? within(unit) : undefined),
  "set-team": ofTeam,
  "join-alliance": ofTeam,
  "leave-alliance": (unit, today) => (alliancesOf(today, unit.id).length > 0 ? ofTeam(unit, today) : undefined),
  "report-in": atCommunity,
  "publish-need": atCommunity,
  "raise-call": (unit, { profile }) => (profile.alliance?.calls ? within(unit) : undefined),
  // People are enrolled where they live.
  "enrol-person": (unit) => (unit.record === "area" ? { homes: [unit.id] } : undefined),
};

/** What the viewer may do with a unit today (可办事项), asked of the rule that decides it: what else a command names it hears then. */
export function unitMay({ today, viewer: { actor } }: Sight, unit: Unit): CommandName[] {
  // Of one that is gone only the record of it can still be put right.
  const isGone = unit.period.to !== undefined && unit.period.to <= today.day;
  return (Object.keys(about) as CommandName[]).filter((command) => {
    if (isGone && command !== "correct-unit") return false;
    const asked = about[command]!(unit, today);
    return asked !== undefined && isOpenTo(today, actor, command, { ...asked, from: today.day });
  });
}

function atCommunity(unit: Unit, { profile: { alliance } }: State): About | undefined {
  return alliance?.capacities && alliance.checkInAt?.includes(unit.kind) ? within(unit) : undefined;
}

function within(unit: Unit): About {
  return { units: [unit] };
}

function ofTeam(unit: Unit, today: State): About | undefined {
  return isTeam(today, unit) ? within(unit) : undefined;
}

function withAbove(unit: Unit, today: State): About {
  return isTopmost(today, unit) ? {} : { units: unitAndAbove(today, unit) };
}
