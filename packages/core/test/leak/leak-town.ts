// The town with a marker in every field of every record kind: what is found of it in a view was shown there.
import type { AccessLog, Look } from "../../src/access/look.ts";
import { memoryAccessLog } from "../../src/access/memory-access-log.ts";
import { fold, type Command } from "../../src/county.ts";
import type { Particulars } from "../../src/organisation/person.ts";
import type { Records } from "../../src/organisation/records.ts";
import type { Grant, Profile } from "../../src/profile/profile.ts";
import type { Register } from "../../src/register/register.ts";
import { startLedger } from "../../src/start-ledger.ts";
import { calendar } from "../call-rules.ts";
import { alliance, records as places, setUp } from "../attack/places.ts";
import { after, as, now, today, townProfile } from "../town.ts";

const both = (zh: string, en: string) => ({ "zh-Hans": zh, en });
const from = "2022-01-01";

/** The town's grants without what they open besides, and in its place something of each, wide and narrow. */
const grants: readonly Grant[] = [
  ...townProfile.grants.map(({ fields: _shut, ...grant }): Grant => grant),
  { to: "public", units: { record: "organisation", kinds: ["department"] }, fields: ["member-counts"] },
  { to: ["head"], fields: ["reasons", "member-counts"] },
  { to: ["secretary"], over: "command", fields: ["reasons", "past-holders", "member-counts"] },
  { to: ["secretary"], over: "command", fields: ["reviews"] },
  { to: ["officer"], over: "command", fields: ["past-holders"] },
  { to: ["convener"], over: "command", fields: ["member-counts"] },
  // What is open to the public, opened to somebody besides: few people are no secret to them.
  { to: ["convener"], views: ["grids"] },
  {
    to: ["deputy"],
    over: "command",
    units: { record: "organisation", kinds: ["branch"] },
    particulars: { name: "full" },
    fields: ["past-holders"],
  },
];

export const leakProfile: Profile = {
  ...townProfile,
  areaKinds: [
    ...townProfile.areaKinds,
    { id: "plot", name: both("标地", "KIND-AREA"), within: ["compound"] },
    { id: "own-grid", name: both("专属网格", "own grid"), within: ["community"], grid: "dedicated" },
  ],
  placeKinds: [...townProfile.placeKinds, { id: "marked-place", name: both("标板块", "PLACE-AREA") }],
  forms: [
    ...townProfile.forms,
    { id: "alliance", name: both("志愿同盟", "alliance"), nature: "overlay" },
    { id: "team", name: both("志愿队伍", "team"), nature: "legal" },
    { id: "marked-form", name: both("标组织", "FORM-BODY"), nature: "legal" },
  ],
  calendar,
  postKinds: [
    ...townProfile.postKinds,
    { id: "net-officer", name: both("网格员", "net officer"), of: { record: "area", kinds: ["grid"] }, networks: "all", seats: 2 },
    { id: "team-leader", name: both("队长", "team leader"), of: { record: "organisation", kinds: ["team"] }, primary: true },
    { id: "volunteer", name: both("队员", "volunteer"), of: { record: "organisation", kinds: ["team"] }, seats: 99 },
  ],
  networkKinds: [{ id: "marked-net", name: both("标网", "KIND-NET") }],
  alliance: {
    ...alliance,
    services: [...alliance.services, { id: "marked-service", name: both("标服务", "SERVICE-TEAM") }],
    capacities: [
      ...alliance.capacities!,
      { id: "marked-capacity", name: both("标身份", "CAPACITY-IN"), of: "person", employer: true, reviewed: true },
    ],
    reviewGrades: [...alliance.reviewGrades!, { id: "marked-grade", name: both("标等次", "GRADE-REVIEW") }],
  },
  gridNotice: { staleAfterDays: 180, names: ["net-officer"] },
  grants,
};

/** A block in the town, about as large as one. */
const block = [
  [119.1231, 26.1231],
  [119.1241, 26.1231],
  [119.1241, 26.1241],
  [119.1231, 26.1231],
] as const;

const marked: Records = {
  ...places,
  areas: [
    ...places.areas,
    {
      id: "plot-1",
      kind: "plot",
      name: "NAME-AREA",
      code: "CODE-AREA",
      within: "garden",
      ledBy: "body-1",
      place: "marked-place",
      from: "2022-01-11",
      to: "2071-01-01",
    },
    { id: "own-1", kind: "own-grid", name: "楼宇网格", within: "east", from },
    { id: "grid-6", kind: "grid", name: "第六网格", within: "garden", ledBy: "garden-branch", from },
  ],
  organisations: [
    ...places.organisations,
    { id: "team-1", form: "team", name: "标记队", area: "south", from },
    {
      id: "body-1",
      form: "marked-form",
      name: "NAME-BODY",
      code: "CODE-BODY",
      superior: "east-cc",
      area: "yard",
      from: "2022-01-02",
      to: "2072-01-01",
    },
  ],
  persons: [
    ...places.persons,
    ...["once-here", "once-there"].map((id) => ({ id, home: "west", from: "2022-01-13", to: "2073-01-01" }) as const),
    // Officers of a network: one who stands on the notice, one who did before, and one who wants no name there.
    ...["posted", "posted-once", "unnamed"].map((id) => ({ id, home: "south", from }) as const),
    ...["vol-there", "vol-both"].map((id) => ({ id, home: "west", from }) as const),
  ],
  appointments: [
    ...places.appointments,
    { id: "a-once-here", post: "grid-6/officer", person: "once-here", ended: "resigned", from: "2022-02-14", to: "2022-03-02" },
    { id: "a-once-there", post: "grid-5/officer", person: "once-there", ended: "retired", from: "2022-02-15", to: "2022-03-03" },
    { id: "a-posted", post: "grid-1/net-officer/net-1", person: "posted", from: "2022-03-05", to: "2070-01-01" },
    { id: "a-unnamed", post: "grid-1/net-officer/net-1", person: "unnamed", from: "2022-03-06", to: "2070-01-01" },
    {
      id: "a-posted-once",
      post: "grid-1/net-officer/net-1",
      person: "posted-once",
      ended: "removed",
      from: "2022-02-16",
      to: "2022-03-04",
    },
    { id: "v-there", post: "team-1/volunteer", person: "vol-there", from },
    { id: "v-both-here", post: "team-east/volunteer", person: "vol-both", from },
    { id: "v-both-there", post: "team-1/team-leader", person: "vol-both", from },
    { id: "a-zed", post: "grid-6/officer", person: "zed", mode: "acting", termEnd: "2031-01-16", from: "2022-03-16", to: "2032-01-16" },
  ],
  posts: [
    { id: "grid-5/officer", seats: 977, name: "NAME-POST", from: "2022-01-17", to: "2078-01-01" },
    {
      id: "closing-branch/secretary",
      follows: [{ post: "south-cc/secretary", membership: "probationary" }],
      from: "2022-01-18",
      to: "2026-12-18",
    },
  ],
  networks: [{ id: "net-1", kind: "marked-net", name: "NAME-NET", owner: "body-1", from: "2022-01-19", to: "2070-01-01" }],
  cells: [
    {
      id: "cell-1",
      network: "net-1",
      name: "NAME-CELL",
      code: "CODE-CELL",
      grids: [{ grid: "grid-1", share: 37 }],
      from: "2022-01-20",
      to: "2069-01-01",
    },
  ],
  residents: [
    {
      area: "grid-1",
      households: { value: 6101, precision: "exact" },
      residents: { value: 6102, precision: "exact" },
      from: "2022-01-21",
      to: "2082-01-01",
    },
    { area: "grid-4", households: { value: 2, precision: "exact" }, residents: { value: 4, precision: "exact" }, from: "2022-01-23" },
  ],
  shapes: [
    {
      area: "grid-1",
      shape: { type: "Polygon", coordinates: [block.map(([lon, lat]) => [lon, lat])] },
      from: "2022-01-22",
      to: "2081-01-01",
    },
  ],
  overlaps: [{ grid: "own-1", over: ["grid-1"], from: "2022-01-29", to: "2079-01-01" }],
  notices: [
    {
      grid: "grid-1",
      extent: "EXTENT-GRID",
      phone: "0593-7777777",
      supervision: "0593-8888888",
      confirmed: "2021-12-23",
      from: "2022-01-24",
      to: "2083-01-01",
    },
  ],
  teams: [
    ...places.teams,
    {
      team: "team-1",
      services: ["marked-service"],
      capacity: 913,
      hours: [{ days: [2, 4], from: "05:17", to: "06:23" }],
      alliances: ["alliance-east"],
      from: "2022-01-31",
      to: "2068-01-01",
    },
  ],
  calls: [
    {
      id: "old-call",
      area: "south",
      unit: "south-cc",
      service: "tutoring",
      heads: 872,
      words: "WORDS-OLD",
      urgent: true,
      at: "2022-01-01T00:06:07Z",
      by: "south-cc/secretary",
      steps: [{ act: "withdraw", at: "2022-01-01T00:16:07Z", words: "已不需要" }],
    },
  ],
  checkIns: [
    {
      id: "in-marked",
      who: "gu",
      capacity: "marked-capacity",
      community: "south",
      employer: "lane-branch",
      from: "2025-10-10",
      to: "2098-08-18",
    },
    {
      id: "in-left",
      who: "gu",
      capacity: "member",
      community: "south",
      employer: "lane-branch",
      from: "2024-04-14",
      to: "2025-05-15",
      ended: "changed-employer",
    },
  ],
  needs: [
    {
      id: "need-marked",
      community: "south",
      list: "shared",
      service: "marked-service",
      title: "TITLE-NEED",
      seats: 8113,
      from: "2025-10-11",
      to: "2099-09-19",
    },
  ],
  claims: [
    { id: "claim-marked", need: "need-marked", who: "gu", heads: 313, from: "2025-10-12", settled: { how: "done", on: "2026-06-16" } },
  ],
  members: [
    { organisation: "garden-branch", full: 4111, probationary: 4112, from: "2022-01-25", to: "2084-01-01" },
    { organisation: "lane-branch", full: 4211, probationary: 4212, from: "2022-01-26", to: "2085-01-01" },
    { organisation: "org-dept", full: 3, probationary: 4311, from: "2022-01-27" },
  ],
};

const started = startLedger({ profile: leakProfile, records: marked, from, now: "2022-01-01T09:00:00+08:00" });
if (!started.ok) throw new Error(JSON.stringify(started.faults));

const said = (place: string) => ({ reason: `REASON-${place}`, basis: `BASIS-${place}` });
const commands: readonly Command[] = [
  ...setUp,
  { type: "appoint-person", appointment: "a-gu", post: "grid-2/officer", person: "gu", from: today, ...said("post-here") },
  { type: "appoint-person", appointment: "a-fen", post: "grid-5/officer", person: "fen", from: today, ...said("post-there") },
  { type: "enrol-person", person: "new-there", home: "south", from: today, ...said("person-there") },
  {
    type: "delegate-authority",
    delegation: "loan-1",
    appointment: "a-song",
    delegate: "new-there",
    commands: ["count-members"],
    from: "2027-03-03",
    to: "2027-04-04",
    ...said("loan"),
  },
  { type: "review-check-in", checkIn: "in-marked", year: 2026, grade: "marked-grade", ...said("review") },
  { type: "rename-unit", unit: "grid-2", name: "NAME-HERE", from: today, ...said("unit-here") },
  { type: "rename-unit", unit: "grid-5", name: "NAME-THERE", from: today, ...said("unit-there") },
  { type: "enrol-person", person: "new-here", home: "east", from: today, ...said("person-here") },
  {
    type: "set-rota",
    rota: "saturdays",
    team: "team-south",
    name: "周六值守",
    rule: "FREQ=WEEKLY;BYDAY=SA",
    start: "06:00",
    minutes: 120,
    seats: 1,
    members: ["vito"],
    from: "2026-10-01",
  },
  {
    type: "record-hours",
    hours: "marked-hours",
    person: "vito",
    team: "team-south",
    start: "2026-10-10T06:07:00+08:00",
    end: "2026-10-10T08:09:00+08:00",
    rota: "saturdays",
    ...said("hours"),
  },
  {
    type: "set-rota",
    rota: "marked-rota",
    team: "team-south",
    name: "NAME-ROTA",
    rule: "FREQ=WEEKLY;INTERVAL=3;BYDAY=TH",
    start: "05:43",
    minutes: 47,
    seats: 33,
    area: "lane",
    points: ["POINT-ROTA"],
    members: ["vito"],
    skipHolidays: true,
    from: "2026-10-03",
    to: "2068-01-01",
    ...said("rota"),
  },
  {
    type: "save-draft",
    draft: "marked-draft",
    name: "NAME-DRAFT",
    from: "2029-09-09",
    commands: [{ type: "rename-unit", unit: "grid-3", name: "NAME-DRAFTED", from: "2029-09-10" }],
    ...said("draft"),
  },
  {
    type: "raise-call",
    call: "marked-call",
    area: "lane",
    unit: "lane-branch",
    service: "marked-service",
    heads: 871,
    words: "WORDS-CALL",
    urgent: true,
    ...said("call"),
  },
  { type: "respond-to-call", call: "marked-call", team: "team-1" },
  { type: "match-call", call: "marked-call", team: "team-1" },
  { type: "leave-call", call: "marked-call", team: "team-1", words: "WORDS-LEFT", ...said("left") },
];
/** Everybody there is a record of; the first character of a name and the last digits of a phone are nobody else's. */
export const everybody: readonly string[] = [...marked.persons!.map(({ id }) => id), "new-here", "new-there"];
const surnames = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹"];
export const particulars: ReadonlyMap<string, Particulars> = new Map(
  everybody.map((person, place): [string, Particulars] => [
    person,
    {
      person,
      name: `${surnames[place]}NAME-${person}-END`,
      phone: `139PHONE-${person}-END7${100 + place}`,
      membership: "full",
      consent: {
        basis: "enrolled-self",
        notice: `NOTICE-${person}`,
        day: "2021-09-09",
        ...(person === "once-here" && { withdrawn: "2022-02-22" as const }),
        ...(person === "unnamed" && { withdrawn: "2022-02-21" as const }),
      },
    },
  ]),
);
export const register: Register = commands.reduce(
  (before, command) =>
    after(before, command, as("head"), now, command.type === "enrol-person" ? particulars.get(command.person) : undefined),
  fold(started.entries),
);
export const surnameOf = (person: string) => surnames[everybody.indexOf(person)]!;
export const lastDigitsOf = (person: string) => `7${100 + everybody.indexOf(person)}`;

/** The looks kept: the working committee's secretary looked at the community's. */
const look: Omit<Look, "id"> = { at: "2026-11-20T01:02:03Z", actor: "boss", person: "sun", reason: "REASON-LOOK", fields: ["phone"] };
export async function leakLog(): Promise<AccessLog> {
  const log = memoryAccessLog();
  await log.append(look);
  return log;
}
