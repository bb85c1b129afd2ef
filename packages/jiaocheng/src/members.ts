import type { MemberRecord, OrganisationRecord } from "@jinlin/core";
import { random } from "./random.ts";

/** How many branches have fewer than three full members, and how many more than fifty in all. *Assumed*. */
export const tooSmall = 2;
export const tooLarge = 1;

/** How many members each branch and each town committee has, from the day it is there on record. All made up. */
export function memberRecords(organisations: readonly OrganisationRecord[]): MemberRecord[] {
  const draw = random("members");
  const branches = organisations.filter(({ form }) => form === "branch");
  const small = draw.some(branches, tooSmall);
  const large = draw.some(
    branches.filter((branch) => !small.includes(branch)),
    tooLarge,
  );
  const full = (body: OrganisationRecord): number => {
    if (body.form === "town-committee") return 400 + draw.below(500);
    if (small.includes(body)) return 2;
    return large.includes(body) ? 54 : 6 + draw.below(34);
  };
  return organisations
    .filter(({ form }) => form === "branch" || form === "town-committee")
    .map((body): MemberRecord => ({
      organisation: body.id,
      full: full(body),
      probationary: draw.below(4),
      ...(body.from && { from: body.from }),
    }));
}
