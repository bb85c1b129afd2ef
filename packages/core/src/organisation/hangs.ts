import type { State } from "../register/register.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import type { Unit } from "./unit.ts";

/**
 * Whether a unit would stand on top of a slice whose higher levels have others: nobody above would answer for it. Where there is
 * nobody on a higher level yet, it may.
 *
 * @param unit - With its links as they are to be.
 */
export function hangs(first: State, unit: Unit): boolean {
  return first.profile.slices.some(({ id }) => {
    const { levels, rows, parentOf } = hierarchyOf(first, id);
    const level = levels.findIndex(({ record, kinds }) => record === unit.record && kinds.includes(unit.kind));
    return level > 0 && rows.some((row) => row.level < level) && parentOf({ id: unit.id, level, unit }) === undefined;
  });
}

/** Whether units of a kind stand on top of some slice: what is set up as one comes under nobody. */
export function isTopmost(state: State, { record, kind }: Pick<Unit, "record" | "kind">): boolean {
  const { slices, levels } = state.profile;
  return slices.some(({ levels: [top] }) =>
    levels.some(({ id, record: of, kinds }) => id === top && of === record && kinds.includes(kind)),
  );
}
