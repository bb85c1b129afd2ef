// The town with an alliance of its east community: three teams, of which one has not said yet what it does.
import { fold } from "../src/county.ts";
import type { Day } from "../src/day.ts";
import type { Records } from "../src/organisation/records.ts";
import type { Profile } from "../src/profile/profile.ts";
import { asOf } from "../src/register/register.ts";
import { startLedger } from "../src/start-ledger.ts";
import { today, townProfile, townRecords } from "./town.ts";

const both = (zh: string, en: string) => ({ "zh-Hans": zh, en });
const from: Day = "2022-01-01";
const now = "2022-01-01T09:00:00+08:00";

export const allianceProfile: Profile = {
  ...townProfile,
  forms: [
    ...townProfile.forms,
    { id: "alliance", name: both("近邻志愿同盟", "volunteer alliance"), nature: "overlay" },
    { id: "team", name: both("志愿队伍", "volunteer team"), nature: "legal" },
  ],
  alliance: {
    services: [
      { id: "safety", name: both("治安巡逻", "public safety") },
      { id: "mediation", name: both("矛盾调解", "mediation") },
      { id: "tutoring", name: both("课后辅导", "tutoring") },
      { id: "health", name: both("健康服务", "health") },
    ],
    teams: ["team"],
    alliances: ["alliance"],
  },
  levels: [
    ...townProfile.levels,
    { id: "alliance", name: both("近邻志愿同盟", "volunteer alliance"), record: "organisation", kinds: ["alliance"], parent: "superior" },
    { id: "team", name: both("志愿队伍", "volunteer team"), record: "organisation", kinds: ["team"], parent: "superior" },
  ],
  // Teams stand under the alliance of their area, or its committee: whoever leads one reaches that one alone.
  slices: [...townProfile.slices, { id: "alliance", name: both("志愿同盟", "alliances"), levels: ["community", "alliance", "team"] }],
  grants: [
    ...townProfile.grants,
    { to: ["secretary"], over: "alliance", commands: ["appoint-person", "end-appointment"], posts: ["team-leader", "volunteer"] },
    {
      to: ["team-leader"],
      over: "alliance",
      units: { record: "organisation", kinds: ["team"] },
      views: ["roster"],
      commands: ["set-team", "join-alliance", "leave-alliance", "end-appointment"],
      posts: ["volunteer"],
      particulars: { name: "full", phone: "masked" },
    },
  ],
  postKinds: [
    ...townProfile.postKinds,
    { id: "team-leader", name: both("队长", "team leader"), of: { record: "organisation", kinds: ["team"] }, primary: true },
    { id: "volunteer", name: both("队员", "volunteer"), of: { record: "organisation", kinds: ["team"] }, seats: 300 },
  ],
};

export const allianceRecords: Records = {
  ...townRecords,
  organisations: [
    ...townRecords.organisations!,
    { id: "east-alliance", form: "alliance", name: "东社区近邻志愿同盟", superior: "east-cc", area: "east", from },
    { id: "patrol", form: "team", name: "枫桥巡逻队", area: "east", from },
    { id: "doctors", form: "team", name: "医心队", area: "east", from },
    { id: "tutors", form: "team", name: "课后队", area: "east", from },
  ],
  appointments: [
    ...townRecords.appointments!,
    { id: "t-1", post: "patrol/team-leader", person: "wang", from },
    { id: "t-2", post: "patrol/volunteer", person: "chen", from },
    { id: "t-3", post: "doctors/volunteer", person: "chen", from },
  ],
  teams: [
    {
      team: "patrol",
      services: ["safety"],
      capacity: 2,
      hours: [{ days: [1, 2, 3, 4, 5], from: "18:00", to: "22:00" }],
      alliances: ["east-alliance"],
      from,
    },
    { team: "doctors", services: ["health", "mediation"], alliances: ["east-alliance"], from },
  ],
};

const started = startLedger({ profile: allianceProfile, records: allianceRecords, from, now });
if (!started.ok) throw new Error(JSON.stringify(started.faults));

export const alliedRegister = fold(started.entries);
export const alliedState = asOf(alliedRegister, today);
