import type { Membership } from "../person.ts";
import type { Unit } from "../unit.ts";

/**
 * What whoever looks may know of members (党员信息). The rules about members look at nothing else: they count neither
 * what is found elsewhere nor how much there is, so that no number tells what the eye may not see.
 */
export interface MembershipSight {
  /** Whether the viewer may know how many members an organisation has. */
  readonly counts: (unit: Unit) => boolean;
  /** Whether of so few members that the public is not told how many, the viewer is not either. */
  readonly isCovered: (unit: Unit) => boolean;
  /** Whether the viewer may know what membership those who hold posts there have. */
  readonly shows: (unit: Unit) => boolean;
  /** A holder's membership as far as it is on record and open to the viewer; undefined when either is wanting. */
  readonly membership: (person: string, unit: Unit) => Membership | undefined;
}
