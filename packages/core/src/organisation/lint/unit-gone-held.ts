import { covers } from "../../day.ts";
import { heldOn } from "./held-on.ts";
import type { FindingMember, Lint } from "./finding.ts";

/** Appointments that run on in a unit that is no longer, or not yet, there (单位已撤仍在任). */
export const unitGoneHeld: Lint<"unit-gone-held"> = (state, { postKinds }) => {
  const held = heldOn(state, postKinds);
  const members = held
    .filter(({ unit }) => !covers(unit.period, state.day))
    .map(({ unit, post, appointment, from }): FindingMember => {
      const { to } = unit.period;
      const gone = to !== undefined && to <= state.day ? to : undefined;
      // Whoever was put in afterwards never rightly held it: that is to be taken back, not ended.
      const ends = gone !== undefined && (from === undefined || from < gone);
      return {
        unit,
        post,
        ...(gone && { since: gone }),
        ...(ends && { fix: { command: "end-appointment", with: { appointment, to: gone, ended: "other" } } }),
      };
    });
  return { of: held.length, members };
};
