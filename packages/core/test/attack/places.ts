// Where the attacks go: the town with a second street, and in each a part that some secretary answers for.
import type { DelegateAuthority } from "../../src/access/delegate-authority.ts";
import type { CommandName, Profile } from "../../src/profile/profile.ts";
import { fold, type Command } from "../../src/county.ts";
import type { Day, Moment } from "../../src/day.ts";
import { startLedger } from "../../src/start-ledger.ts";
import { calendar, callRules } from "../call-rules.ts";
import { after, as, today, townProfile } from "../town.ts";
import { twoStreets } from "../two-streets.ts";

const from: Day = "2022-01-01";
export const yesterday: Day = "2026-11-22";

/** What a command is aimed at: in each part of the town the same things stand. */
export interface Place {
  readonly compound: string;
  readonly community: string;
  readonly branch: string;
  readonly committee: string;
  /** A grid nobody holds, and one beside it. */
  readonly free: string;
  readonly grid: string;
  /** A cell of a network that lies in that one, and a dedicated grid. */
  readonly cell: string;
  readonly dedicated: string;
  /** A volunteer team of the community, the alliance it belongs to, and one it does not. */
  readonly team: string;
  readonly alliance: string;
  readonly otherAlliance: string;
  /** A call for help in the compound, raised by its branch. */
  readonly call: string;
  /** An appointment, whose it is and to what. */
  readonly appointment: string;
  readonly holder: string;
  readonly held: { readonly unit: string; readonly kind: string };
  /** Two people at home in the community, and the units the first holds posts in. */
  readonly person: string;
  readonly other: string;
  readonly personUnits: readonly string[];
  /** Authority lent for later: its id, whose it is to become, and the post it is lent from. */
  readonly lent: { readonly id: string; readonly delegate: string; readonly unit: string; readonly kind: string };
  /** Who serves in the team, an entry of their hours, and one nobody closed yet. */
  readonly volunteer: string;
  readonly hours: string;
  readonly open: string;
  /** A rota of the team, and somebody else who takes turns in it. */
  readonly rota: string;
  readonly partner: string;
  readonly deputy: string;
  /** The first one's check-in at the community, something on its lists, and their claim of it. */
  readonly checkIn: string;
  readonly need: string;
  readonly claim: string;
  /** The entry that appointed the deputy, and a draft of the department's about the free grid. */
  readonly entry: number;
  readonly draft: string;
}

const named = (id: string, home: string) => ({ id, home, from });
export const records = {
  ...twoStreets,
  areas: [
    ...twoStreets.areas!,
    { id: "grid-5", kind: "grid", name: "第五网格", within: "lane", ledBy: "lane-branch", from },
    { id: "tower-east", kind: "own-grid", name: "东楼宇网格", within: "east", from },
    { id: "tower-south", kind: "own-grid", name: "南楼宇网格", within: "south", from },
  ],
  organisations: [
    ...twoStreets.organisations!,
    ...["east", "south"].flatMap((area) => [
      { id: `alliance-${area}`, form: "alliance", name: `${area}同盟`, superior: `${area}-cc`, area, from },
      { id: `friends-${area}`, form: "alliance", name: `${area}之友`, superior: `${area}-cc`, area, from },
      { id: `team-${area}`, form: "team", name: `${area}巡逻队`, area, from },
    ]),
  ],
  teams: ["east", "south"].map((area) => ({ team: `team-${area}`, services: ["safety"], alliances: [`alliance-${area}`], from })),
  networks: [{ id: "safety-net", kind: "safety", name: "综治网", from }],
  cells: [
    { id: "cell-east", network: "safety-net", grids: [{ grid: "grid-1", share: 100 }], from },
    { id: "cell-south", network: "safety-net", grids: [{ grid: "grid-4", share: 100 }], from },
  ],
  persons: [
    ...twoStreets.persons!,
    ...["zed", "old", "bo", "dep", "lee", "late", "vera"].map((id) => named(id, "east")),
    ...["nan", "fen", "gu", "song", "ting", "pin", "few", "idle", "vito"].map((id) => named(id, "south")),
  ],
  appointments: [
    ...twoStreets.appointments!,
    { id: "a-old", post: "garden-branch/secretary", person: "old", from, to: today },
    { id: "a-bo", post: "garden-branch/secretary", person: "bo", from: today },
    { id: "a-nan", post: "grid-4/officer", person: "nan", from },
    { id: "a-song", post: "south-cc/secretary", person: "song", from },
    { id: "a-ting", post: "lane-branch/secretary", person: "ting", from },
    ...["vera", "head", "sun"].map((person) => ({ id: `v-${person}`, post: "team-east/volunteer", person, from })),
    { id: "v-vito", post: "team-south/volunteer", person: "vito", from },
  ],
} as const;

export const alliance: NonNullable<Profile["alliance"]> = {
  services: ["safety", "tutoring"].map((id) => ({ id, name: { "zh-Hans": id } })),
  teams: ["team"],
  alliances: ["alliance"],
  calls: callRules,
  capacities: [{ id: "member", name: { "zh-Hans": "在职党员" }, of: "person", employer: true, reviewed: true }],
  checkInAt: ["community"],
  reviewGrades: [{ id: "good", name: { "zh-Hans": "好" } }],
};

/** The town's, with networks, dedicated grids, volunteer teams and check-ins; its grants are the same. */
const profile: Profile = {
  ...townProfile,
  postKinds: [
    ...townProfile.postKinds,
    { id: "volunteer", name: { "zh-Hans": "队员" }, of: { record: "organisation", kinds: ["team"] }, seats: 300 },
  ],
  areaKinds: [...townProfile.areaKinds, { id: "own-grid", name: { "zh-Hans": "专属网格" }, within: ["community"], grid: "dedicated" }],
  networkKinds: [{ id: "safety", name: { "zh-Hans": "综治网" } }],
  forms: [
    ...townProfile.forms,
    { id: "alliance", name: { "zh-Hans": "志愿同盟" }, nature: "overlay" },
    { id: "team", name: { "zh-Hans": "志愿队伍" }, nature: "legal" },
  ],
  calendar,
  alliance,
};
const started = startLedger({ profile, records, from, now: "2022-01-01T09:00:00+08:00" });
if (!started.ok) throw new Error(JSON.stringify(started.faults));

const draft = (id: string, unit: string): Command => ({
  type: "save-draft",
  draft: id,
  name: "草案",
  from: today,
  commands: [{ type: "rename-unit", unit, name: "新名", from: today }],
});
const lent = (delegation: string, appointment: string, delegate: string, more: Partial<DelegateAuthority> = {}): Command => ({
  type: "delegate-authority",
  delegation,
  appointment,
  delegate,
  from: today,
  to: "2026-12-24",
  ...more,
});
const served = (hours: string, person: string, team: string, start: Moment, end?: Moment): Command => ({
  type: "record-hours",
  hours,
  person,
  team,
  start,
  ...(end && { end }),
});
const rota = (id: string, team: string, members: readonly string[]): Command => ({
  type: "set-rota",
  rota: id,
  team,
  name: "巡逻",
  rule: "FREQ=DAILY",
  start: "19:00",
  minutes: 90,
  seats: 1,
  members,
  from: "2026-11-01",
});
const early = ["2026-11-23T05:00:00+08:00", "2026-11-23T06:30:00+08:00"] as const;
const morning = "2026-11-23T07:00:00+08:00";
const call = (id: string, area: string, unit: string): Command => ({
  type: "raise-call",
  call: id,
  area,
  unit,
  service: "safety",
  heads: 2,
  words: "夜间巡逻",
});
const takesPart = (key: string, who: string, community: string): Command[] => [
  { type: "report-in", checkIn: `c-${key}`, who, capacity: "member", community, employer: "org-dept", from: today },
  { type: "publish-need", need: `n-${key}`, community, list: "need", title: "巡逻", from: today },
  { type: "claim-need", claim: `k-${key}`, need: `n-${key}`, who, from: today },
];
const later = { from: "2027-01-01", to: "2027-02-01" } as const;
export const setUp: readonly Command[] = [
  { type: "appoint-person", appointment: "a-dep", post: "east-cc/deputy", person: "dep", from: today },
  { type: "appoint-person", appointment: "a-pin", post: "south-cc/deputy", person: "pin", from: today },
  { type: "suspend-appointment", appointment: "a-ting", from: today, reason: "审查期间" },
  lent("l-east", "a-li", "zed", later),
  lent("l-south", "a-nan", "gu", later),
  lent("l-sun", "a-bo", "sun", later),
  lent("l-lee", "a-sun", "lee"),
  lent("l-few", "a-song", "few", { commands: ["appoint-person", "rename-unit", "save-draft"] }),
  lent("l-idle", "a-ting", "idle"),
  lent("l-late", "a-boss", "late", { from: "2026-11-01", to: today }),
  call("call-east", "garden", "garden-branch"),
  call("call-south", "lane", "lane-branch"),
  draft("d-east", "grid-2"),
  draft("d-south", "grid-5"),
  ...["vera", "head", "sun"].flatMap((person) => [
    served(`h-${person}`, person, "team-east", ...early),
    served(`o-${person}`, person, "team-east", morning),
  ]),
  rota("r-east", "team-east", ["vera", "sun"]),
  rota("r-south", "team-south", ["vito"]),
  served("h-vito", "vito", "team-south", ...early),
  served("o-vito", "vito", "team-south", morning),
  ...takesPart("east", "wang", "east"),
  ...takesPart("south", "fen", "south"),
  ...takesPart("head", "head", "east"),
  ...takesPart("sun", "sun", "east"),
];
const set = setUp.reduce((before, command) => after(before, command), fold(started.entries));
// Nobody lends anything to themselves: this one is another's to give.
export const register = after(set, lent("l-head", "a-sun", "head", later), as("boss"));

const east: Place = {
  compound: "garden",
  community: "east",
  branch: "garden-branch",
  committee: "east-cc",
  free: "grid-2",
  grid: "grid-1",
  cell: "cell-east",
  dedicated: "tower-east",
  team: "team-east",
  alliance: "alliance-east",
  otherAlliance: "friends-east",
  call: "call-east",
  appointment: "a-li",
  holder: "li",
  held: { unit: "grid-1", kind: "officer" },
  person: "wang",
  other: "zed",
  personUnits: [],
  lent: { id: "l-east", delegate: "zed", unit: "grid-1", kind: "officer" },
  volunteer: "vera",
  hours: "h-vera",
  open: "o-vera",
  rota: "r-east",
  partner: "sun",
  deputy: "dep",
  entry: 3,
  draft: "d-east",
  checkIn: "c-east",
  need: "n-east",
  claim: "k-east",
};

export const places: Readonly<Record<string, Place>> = {
  "in the east": east,
  "in the south": {
    compound: "lane",
    community: "south",
    branch: "lane-branch",
    committee: "south-cc",
    free: "grid-5",
    grid: "grid-4",
    cell: "cell-south",
    dedicated: "tower-south",
    team: "team-south",
    alliance: "alliance-south",
    otherAlliance: "friends-south",
    call: "call-south",
    appointment: "a-nan",
    holder: "nan",
    held: { unit: "grid-4", kind: "officer" },
    person: "fen",
    other: "gu",
    personUnits: [],
    lent: { id: "l-south", delegate: "gu", unit: "grid-4", kind: "officer" },
    volunteer: "vito",
    hours: "h-vito",
    open: "o-vito",
    rota: "r-south",
    partner: "vito",
    deputy: "pin",
    entry: 4,
    draft: "d-south",
    checkIn: "c-south",
    need: "n-south",
    claim: "k-south",
  },
  "about the department's head": {
    ...east,
    appointment: "a-head",
    holder: "head",
    held: { unit: "org-dept", kind: "head" },
    person: "head",
    personUnits: ["org-dept", "team-east"],
    volunteer: "head",
    hours: "h-head",
    open: "o-head",
    checkIn: "c-head",
    need: "n-head",
    claim: "k-head",
    lent: { id: "l-head", delegate: "head", unit: "east-cc", kind: "secretary" },
  },
  "about the secretary of the east": {
    ...east,
    appointment: "a-sun",
    holder: "sun",
    held: { unit: "east-cc", kind: "secretary" },
    person: "sun",
    personUnits: ["east-cc", "team-east"],
    volunteer: "sun",
    hours: "h-sun",
    open: "o-sun",
    checkIn: "c-sun",
    need: "n-sun",
    claim: "k-sun",
    lent: { id: "l-sun", delegate: "sun", unit: "garden-branch", kind: "secretary" },
  },
};

/** What a command says, and what it is about as far as authority asks. */
export interface Attack {
  readonly command: Command;
  readonly units?: readonly string[];
  readonly posts?: readonly { readonly unit: string; readonly kind: string }[];
  /** The communities where those it is about live. */
  readonly homes?: readonly string[];
  readonly persons?: readonly string[];
  /** It has no first day that could lie before today. */
  readonly undated?: true;
  /** Whom it is about may give it for themself, from today on. */
  readonly own?: true;
}

export type Attacks = { readonly [Name in CommandName]: (place: Place, from: Day) => Attack };
