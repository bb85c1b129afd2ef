// The town where people report in at communities: whom they are as, what stands on the lists, and how a year is reviewed.
import { fold, type Command } from "../src/county.ts";
import type { Profile } from "../src/profile/profile.ts";
import { asOf, type Register, type State } from "../src/register/register.ts";
import { startLedger } from "../src/start-ledger.ts";
import { after, today, townProfile, townRecords } from "./town.ts";

const both = (zh: string, en: string) => ({ "zh-Hans": zh, en });

export const checkInProfile: Profile = {
  ...townProfile,
  alliance: {
    services: [{ id: "safety", name: both("治安巡逻", "public safety") }],
    teams: [],
    alliances: [],
    capacities: [
      { id: "member", name: both("在职党员", "serving member"), of: "person", employer: true, reviewed: true },
      { id: "volunteer", name: both("志愿者", "volunteer"), of: "person" },
      { id: "resident", name: both("登记居民", "enrolled resident"), of: "person" },
      { id: "body", name: both("报到单位", "organisation"), of: "organisation", reviewed: true },
    ],
    checkInAt: ["community"],
    reviewGrades: [
      { id: "good", name: both("好", "good") },
      { id: "fair", name: both("一般", "fair") },
    ],
  },
};

/** The town with some commands done, all by the department's head. */
export function checkInTown(...commands: readonly Command[]): Register {
  const started = startLedger({ profile: checkInProfile, records: townRecords, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
  if (!started.ok) throw new Error(JSON.stringify(started.faults));
  return commands.reduce((before, command) => after(before, command), fold(started.entries));
}

export const checkInTownOn = (day = today, ...commands: readonly Command[]): State => asOf(checkInTown(...commands), day);

/** Wang reports in as a serving member of the department. */
export const wangIn: Command = {
  type: "report-in",
  checkIn: "in-wang",
  who: "wang",
  capacity: "member",
  community: "east",
  employer: "org-dept",
  from: "2025-03-01",
};
export const patrol: Command = {
  type: "publish-need",
  need: "n-patrol",
  community: "east",
  list: "need",
  service: "safety",
  title: "夜间巡逻",
  seats: 3,
  from: "2026-01-01",
};
export const wangClaims: Command = { type: "claim-need", claim: "k-wang", need: "n-patrol", who: "wang", heads: 2, from: "2026-02-01" };
