// The town with networks laid over its grids: two that live, one that has ended, and an office block's own grid.
import { fold } from "../src/county.ts";
import type { Day } from "../src/day.ts";
import type { Records } from "../src/organisation/records.ts";
import type { Profile } from "../src/profile/profile.ts";
import { asOf, type Register, type State } from "../src/register/register.ts";
import { startLedger } from "../src/start-ledger.ts";
import { today, townProfile, townRecords } from "./town.ts";

const both = (zh: string, en: string) => ({ "zh-Hans": zh, en });
const from: Day = "2022-01-01";

export const gridsProfile: Profile = {
  ...townProfile,
  areaKinds: [
    ...townProfile.areaKinds,
    { id: "own-grid", name: both("专属网格", "dedicated grid"), within: ["community"], grid: "dedicated" },
  ],
  networkKinds: [
    { id: "party", name: both("党建网", "party network") },
    { id: "safety", name: both("综治网", "public safety network") },
    { id: "epidemic", name: both("疫情防控网", "epidemic network") },
  ],
  postKinds: [
    ...townProfile.postKinds,
    {
      id: "net-officer",
      name: both("网格员", "network officer"),
      of: { record: "area", kinds: ["grid", "own-grid"] },
      networks: "all",
      seats: 2,
    },
    { id: "own-head", name: both("专属网格长", "head of the grid"), of: { record: "area", kinds: ["own-grid"] }, primary: true },
  ],
  gridSize: { households: { least: 300, most: 500 }, residents: { least: 800, most: 1200 } },
  gridNotice: { staleAfterDays: 180, supervision: "0593-12345" },
  grants: [
    ...townProfile.grants,
    { to: ["net-officer", "own-head"], views: ["grids", "notices", "notice"] },
    { to: ["secretary"], over: "command", commands: ["appoint-person", "end-appointment"], posts: ["net-officer", "own-head"] },
  ],
};

export const gridsRecords: Records = {
  ...townRecords,
  areas: [...townRecords.areas!, { id: "tower", kind: "own-grid", name: "楼宇专属网格", within: "east", ledBy: "east-cc", from }],
  networks: [
    { id: "party-net", kind: "party", name: both("党建网", "Party network"), owner: "org-dept", from },
    { id: "safety-net", kind: "safety", name: both("综治网", "Public safety network"), from },
    { id: "epidemic-net", kind: "epidemic", name: both("疫情防控网", "Epidemic network"), from, to: "2023-01-08" },
  ],
  // Cells do not coincide with the grids: c-2 lies in two, a part of c-3 in none, c-4 in none at all.
  cells: [
    { id: "c-1", network: "safety-net", code: "ZZ-1", grids: [{ grid: "grid-1", share: 100 }], from },
    {
      id: "c-2",
      network: "safety-net",
      code: "ZZ-2",
      grids: [
        { grid: "grid-1", share: 40 },
        { grid: "grid-2", share: 60 },
      ],
      from,
    },
    { id: "c-3", network: "safety-net", code: "ZZ-3", grids: [{ grid: "grid-3", share: 70 }], from },
    { id: "c-4", network: "safety-net", code: "ZZ-4", from },
    { id: "c-5", network: "epidemic-net", code: "YQ-1", grids: [{ grid: "grid-1", share: 100 }], from, to: "2023-01-08" },
  ],
  residents: [
    { area: "grid-1", households: { value: 420, precision: "exact" }, residents: { value: 1100, precision: "about" }, from },
    { area: "grid-2", households: { value: 0, precision: "exact" }, residents: { value: 0, precision: "exact" }, from },
  ],
  overlaps: [{ grid: "tower", over: ["grid-1", "grid-2"], from }],
  notices: [{ grid: "grid-1", extent: "青桥路 1–20 号", phone: "0593-2801001", confirmed: "2022-01-01", from }],
  appointments: [
    ...townRecords.appointments!,
    { id: "n-1", post: "grid-1/net-officer/safety-net", person: "wang", from },
    { id: "n-2", post: "grid-2/net-officer/party-net", person: "wang", from },
    { id: "n-3", post: "grid-1/net-officer/epidemic-net", person: "chen", from, to: "2023-01-08", ended: "abolished" },
  ],
};

export function gridsTown(): Register {
  const started = startLedger({ profile: gridsProfile, records: gridsRecords, from, now: "2022-01-01T09:00:00+08:00" });
  if (!started.ok) throw new Error(JSON.stringify(started.faults));
  return fold(started.entries);
}

export function gridsTownOn(day: Day = today): State {
  return asOf(gridsTown(), day);
}
