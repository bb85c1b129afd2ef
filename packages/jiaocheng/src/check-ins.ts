import type { CheckInRecord, ClaimRecord, Day, NeedRecord, OrganisationRecord, Particulars, PersonRecord } from "@jinlin/core";
import { departments } from "./business-circle.ts";
import { dayBetween } from "./days.ts";
import { urbanCommunities } from "./divisions.ts";
import { random } from "./random.ts";

/** How many people have a second check-in at another community, which nobody has ended yet (case 32). *Assumed*. */
export const checkedInTwice = 3;

/**
 * Everybody of the sample reports in (双报到) where they live, from the day they are on record: of the Party members most as serving
 * members of a department, of the others one in three as a volunteer, the rest as enrolled residents. Some serving members volunteer
 * besides, and are one person still (case 33). The departments report in too. All made up.
 */
export function checkInRecords(
  persons: readonly PersonRecord[],
  particulars: readonly Particulars[],
  organisations: readonly OrganisationRecord[],
): CheckInRecord[] {
  const draw = random("check-ins");
  const membershipOf = new Map(particulars.map(({ person, membership }) => [person, membership]));
  const employers = organisations.filter(({ form }) => form === "department").map(({ id }) => id);
  const own = persons.flatMap(({ id, home, from }, index): CheckInRecord[] => {
    const [inParty, lot] = [membershipOf.get(id) === "full", draw.below(12)];
    const row = { id: `in-${String(index + 1).padStart(5, "0")}`, who: id, community: home!, from: from as Day };
    const employer = draw.pick(employers);
    if (inParty && lot < 9) {
      const member: CheckInRecord = { ...row, capacity: "serving-member", employer };
      return lot === 0 ? [member, { ...row, id: `${row.id}-v`, capacity: "volunteer" }] : [member];
    }
    return [{ ...row, capacity: lot % 3 === 0 ? "volunteer" : "resident" }];
  });
  const members = own.filter(({ capacity }) => capacity === "serving-member");
  const twice = draw.some(members, checkedInTwice).map((row): CheckInRecord => {
    const others = urbanCommunities.filter(({ id }) => id !== row.community);
    return { ...row, id: `${row.id}-b`, community: draw.pick(others).id, from: "2026-09-01" };
  });
  const bodies = departments.map(({ id }, index): CheckInRecord => ({
    id: `in-body-${index + 1}`,
    who: id,
    capacity: "body",
    community: urbanCommunities[index]!.id,
    from: "2022-07-01",
  }));
  return [...own, ...twice, ...bodies];
}

const titles = [
  ["need", "public-safety", "夜间治安巡逻", "Night patrols", 12],
  ["need", "elder-care", "探望独居老人", "Visits to people who live alone", 8],
  ["supply", "health", "每月义诊", "A doctor’s hour every month", undefined],
  ["shared", "environment", "楼道清洁共建", "Clearing the staircases together", 20],
] as const;

/** What each community has on its three lists (三张清单). All made up. */
export function needRecords(): NeedRecord[] {
  return urbanCommunities.flatMap(({ id }, at) =>
    titles.map(([list, service, zh, en, seats], index): NeedRecord => ({
      id: `need-${at + 1}-${index + 1}`,
      community: id,
      list,
      service,
      title: { "zh-Hans": zh, en },
      ...(seats !== undefined && { seats }),
      from: "2026-07-01",
    })),
  );
}

/** Who took what on: up to four serving members each, of whom some have done it by now. All made up. */
export function claimRecords(checkIns: readonly CheckInRecord[], needs: readonly NeedRecord[]): ClaimRecord[] {
  const draw = random("claims");
  return needs.flatMap(({ id, community }, at) => {
    const there = checkIns.filter((one) => one.community === community && one.capacity === "serving-member" && one.from! <= "2026-07-01");
    return draw.some(there, Math.min(draw.below(5), there.length)).map(({ who }, index): ClaimRecord => {
      const from = dayBetween(draw, "2026-07-01", "2026-10-31");
      const done = draw.below(3) === 0;
      return { id: `claim-${at + 1}-${index + 1}`, need: id, who, from, ...(done && { settled: { how: "done", on: "2026-11-10" } }) };
    });
  });
}
