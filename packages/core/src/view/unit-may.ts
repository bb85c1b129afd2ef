import { isOpenTo, type About } from "../access/may-command.ts";
import type { Unit } from "../organisation/unit.ts";
import type { CommandName } from "../profile/profile.ts";
import type { Sight } from "./view-head.ts";

// What each command on a unit is about, as far as authority asks, before more of it is known.
const about: { readonly [Name in CommandName]?: (unit: Unit) => About | undefined } = {
  "register-area": within,
  "register-organisation": within,
  "rename-unit": within,
  "recode-unit": within,
  "change-kind": within,
  "move-unit": within,
  "set-areas": (unit) => (unit.record === "organisation" ? within(unit) : undefined),
  "merge-units": within,
  "split-unit": within,
  "dissolve-unit": within,
  "correct-unit": within,
  "count-members": (unit) => (unit.record === "organisation" ? within(unit) : undefined),
  // People are enrolled where they live.
  "enrol-person": (unit) => (unit.record === "area" ? { homes: [unit.id] } : undefined),
};

/** What the viewer may do with a unit today (可办事项), asked of the rule that decides it: what else a command names it hears then. */
export function unitMay({ today, viewer: { actor } }: Sight, unit: Unit): CommandName[] {
  return (Object.keys(about) as CommandName[]).filter((command) => {
    const asked = about[command]!(unit);
    return asked !== undefined && isOpenTo(today, actor, command, { ...asked, from: today.day });
  });
}

function within(unit: Unit): About {
  return { units: [unit] };
}
