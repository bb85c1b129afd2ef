import { membersOf, type MemberCount } from "../members.ts";
import { fewest } from "../people-count.ts";
import { unitsOf, type Unit } from "../unit.ts";
import type { State } from "../../register/register.ts";
import type { FindingMember, Found, Measure } from "./finding.ts";
import type { MembershipSight } from "./membership-sight.ts";

/** Organisations of some forms whose members are counted and may be known. */
export interface Counted extends MemberCount {
  readonly unit: Unit;
  /** Full and probationary members. */
  readonly total: number;
}

/**
 * The counted organisations of these forms, as far as the viewer may know, and how many of them nobody has counted, or so few that the viewer is not told.
 * Legal forms alone: the charter's thresholds mean bodies that members belong to, and to an overlay nobody belongs.
 */
export function countedIn(
  state: State,
  forms: readonly string[],
  sight: MembershipSight,
): { readonly counted: readonly Counted[]; readonly unknown: number } {
  const legal = state.profile.forms.filter(({ id, nature }) => nature === "legal" && forms.includes(id)).map(({ id }) => id);
  const units = unitsOf(state, "organisation").filter((unit) => legal.includes(unit.kind) && sight.counts(unit));
  const counted = units.flatMap((unit): Counted[] => {
    const members = membersOf(state, unit.id);
    // A finding tells the number by its bounds alone: where few are covered it is as if nobody had counted them.
    const isFew = members !== undefined && (members.full < fewest || members.probationary < fewest);
    return members && !(isFew && sight.isCovered(unit)) ? [{ ...members, unit, total: members.full + members.probationary }] : [];
  });
  return { counted, unknown: units.length - counted.length };
}

/** Those counted whose measure is out of bounds. */
export function outOfBounds(
  { counted, unknown }: ReturnType<typeof countedIn>,
  measure: (counted: Counted) => Measure,
  fix?: (counted: Counted) => FindingMember["fix"],
): Found {
  const members = counted.flatMap((one): FindingMember[] => {
    const { value, least = 0, most = Infinity } = measure(one);
    const put = (fix ?? recount)(one);
    return value >= least && value <= most ? [] : [{ unit: one.unit, measure: measure(one), ...(put && { fix: put }) }];
  });
  return { of: counted.length, members, ...(unknown > 0 && { unknown }) };
}

// What to do about the organisation is for its superior to decide; that the count is still right can be seen to here.
const recount = ({ unit }: Counted): NonNullable<FindingMember["fix"]> => ({ command: "count-members", with: { organisation: unit.id } });
