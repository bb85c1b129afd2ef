// A town small enough to hold in the head, for the tests of core. Everybody in it is made up.
import type { Actor } from "../src/access/actor.ts";
import { decide, entryOf, fold, type Command, type CountyEntry, type Refusal } from "../src/county.ts";
import type { Day, Moment } from "../src/day.ts";
import { startLedger } from "../src/start-ledger.ts";
import type { Particulars } from "../src/organisation/person.ts";
import type { AppointmentRecord, Records } from "../src/organisation/records.ts";
import type { Profile } from "../src/profile/profile.ts";
import { asOf, type Register, type State } from "../src/register/register.ts";

export const today: Day = "2026-11-23";
export const now: Moment = "2026-11-23T09:00:00+08:00";

const both = (zh: string, en: string) => ({ "zh-Hans": zh, en });

export const townProfile: Profile = {
  format: "jinlin-profile/1",
  county: "town",
  name: both("青桥县", "Qingqiao"),
  languages: ["zh-Hans", "en"],
  timeZone: "Asia/Shanghai",
  areaKinds: [
    { id: "county", name: both("县", "county"), within: [] },
    { id: "street", name: both("街道", "subdistrict"), within: ["county"] },
    { id: "community", name: both("社区", "community"), within: ["street"] },
    { id: "compound", name: both("小区", "compound"), within: ["community"] },
    { id: "grid", name: both("网格", "grid"), within: ["community", "compound"], grid: "general" },
  ],
  placeKinds: [{ id: "old", name: both("老旧小区", "old compound") }],
  forms: [
    { id: "conference", name: both("联席会", "joint conference"), nature: "overlay" },
    { id: "working-committee", name: both("大工委", "working committee"), nature: "overlay" },
    { id: "community-committee", name: both("大党委", "community committee"), nature: "overlay" },
    { id: "branch", name: both("党支部", "branch"), nature: "legal" },
    { id: "department", name: both("部门", "department"), nature: "legal" },
  ],
  postKinds: [
    { id: "head", name: both("部长", "head"), of: { record: "organisation", kinds: ["department"] }, primary: true },
    { id: "convener", name: both("召集人", "convener"), of: { record: "organisation", kinds: ["conference"] }, primary: true },
    {
      id: "secretary",
      name: both("书记", "secretary"),
      of: { record: "organisation", kinds: ["working-committee", "community-committee", "branch"] },
      primary: true,
      termYears: 5,
    },
    { id: "deputy", name: both("副书记", "deputy"), of: { record: "organisation", kinds: ["community-committee"] } },
    { id: "officer", name: both("网格长", "grid officer"), of: { record: "area", kinds: ["grid"] }, primary: true, maxPerPerson: 2 },
  ],
  levels: [
    { id: "conference", name: both("联席会", "conference"), record: "organisation", kinds: ["conference"] },
    {
      id: "street",
      name: both("街道大工委", "working committee"),
      record: "organisation",
      kinds: ["working-committee"],
      parent: "superior",
    },
    {
      id: "community",
      name: both("社区大党委", "community committee"),
      record: "organisation",
      kinds: ["community-committee"],
      parent: "superior",
      per: ["community"],
    },
    {
      id: "branch",
      name: both("小区党支部", "compound branch"),
      record: "organisation",
      kinds: ["branch"],
      parent: "superior",
      per: ["compound"],
    },
    {
      id: "grid",
      name: both("党员责任区", "responsibility area"),
      aliases: [both("网格责任区", "grid area")],
      record: "area",
      kinds: ["grid"],
      parent: "ledBy",
    },
    { id: "county-area", name: both("县", "county"), record: "area", kinds: ["county"] },
    { id: "street-area", name: both("街道", "subdistrict"), record: "area", kinds: ["street"], parent: "within" },
    { id: "community-area", name: both("社区", "community"), record: "area", kinds: ["community"], parent: "within" },
  ],
  slices: [
    { id: "command", name: both("指挥链", "chain of command"), levels: ["conference", "street", "community", "branch", "grid"] },
    { id: "territory", name: both("区域", "territory"), levels: ["county-area", "street-area", "community-area"] },
  ],
  findings: [
    {
      id: "no-committee",
      name: both("社区未设大党委", "community without a committee"),
      severity: "error",
      rule: "missing-body",
      level: "community",
    },
    {
      id: "no-branch",
      name: both("小区未设党支部", "compound without a branch"),
      severity: "warning",
      rule: "missing-body",
      level: "branch",
    },
    {
      id: "no-officer",
      name: both("网格无人负责", "grid without a holder"),
      severity: "warning",
      rule: "vacant-post",
      postKind: "officer",
    },
  ],
  grants: [
    { to: "public", views: ["hierarchy", "unit", "findings", "grids", "notices", "notice", "teams", "help"] },
    {
      to: ["head"],
      views: ["people", "person", "check-ins", "needs"],
      commands: [
        "appoint-person",
        "end-appointment",
        "suspend-appointment",
        "reinstate-appointment",
        "extend-term",
        "delegate-authority",
        "end-delegation",
        "hand-over-posts",
        "open-post",
        "close-post",
        "resize-post",
        "link-post",
        "unlink-post",
        "move-unit",
        "register-area",
        "register-organisation",
        "rename-unit",
        "recode-unit",
        "change-kind",
        "set-areas",
        "merge-units",
        "split-unit",
        "dissolve-unit",
        "correct-appointment",
        "correct-unit",
        "correct-person",
        "withdraw-entry",
        "enrol-person",
        "count-members",
        "register-network",
        "change-network",
        "end-network",
        "register-cell",
        "map-cell",
        "end-cell",
        "overlay-grid",
        "count-residents",
        "publish-notice",
        "confirm-notice",
        "draw-areas",
        "set-team",
        "join-alliance",
        "leave-alliance",
        "record-hours",
        "close-hours",
        "correct-hours",
        "void-hours",
        "confirm-hours",
        "raise-call",
        "respond-to-call",
        "decline-call",
        "match-call",
        "start-assistance",
        "leave-call",
        "finish-call",
        "review-call",
        "withdraw-call",
        "reopen-call",
        "return-call",
        "report-in",
        "change-check-in",
        "check-out",
        "review-check-in",
        "publish-need",
        "close-need",
        "claim-need",
        "complete-claim",
        "withdraw-claim",
        "set-rota",
        "end-rota",
        "assign-shift",
        "swap-shift",
        "report-absence",
        "cancel-shift",
        "merge-persons",
        "separate-persons",
        "erase-person",
        "unmask-person",
        "withdraw-consent",
        "erase-expired",
      ],
      backdate: true,
      particulars: { name: "full", phone: "full", membership: "full" },
      fields: ["member-counts"],
    },
    {
      to: ["secretary"],
      over: "command",
      views: ["people", "person", "check-ins", "needs"],
      commands: [
        "appoint-person",
        "end-appointment",
        "suspend-appointment",
        "reinstate-appointment",
        "delegate-authority",
        "end-delegation",
        "move-unit",
        "register-area",
        "register-organisation",
        "rename-unit",
        "recode-unit",
        "change-kind",
        "set-areas",
        "merge-units",
        "split-unit",
        "dissolve-unit",
        "correct-appointment",
        "correct-unit",
        "correct-person",
        "withdraw-entry",
        "enrol-person",
        "count-members",
        "register-cell",
        "map-cell",
        "end-cell",
        "overlay-grid",
        "count-residents",
        "publish-notice",
        "confirm-notice",
        "draw-areas",
        "set-team",
        "join-alliance",
        "leave-alliance",
        "record-hours",
        "close-hours",
        "correct-hours",
        "void-hours",
        "confirm-hours",
        "raise-call",
        "respond-to-call",
        "decline-call",
        "match-call",
        "start-assistance",
        "leave-call",
        "finish-call",
        "review-call",
        "withdraw-call",
        "reopen-call",
        "return-call",
        "report-in",
        "change-check-in",
        "check-out",
        "review-check-in",
        "publish-need",
        "close-need",
        "claim-need",
        "complete-claim",
        "withdraw-claim",
        "set-rota",
        "end-rota",
        "assign-shift",
        "swap-shift",
        "report-absence",
        "cancel-shift",
        "unmask-person",
        "withdraw-consent",
      ],
      posts: ["secretary", "deputy", "officer"],
      particulars: { name: "full", phone: "masked" },
      fields: ["member-counts"],
    },
    {
      to: ["head", "secretary", "officer"],
      views: ["history", "compare", "tenure", "load", "network", "teams", "roster", "hours", "calls", "call", "rota"],
      fields: ["reasons", "past-holders"],
    },
    {
      to: ["head"],
      views: ["drafts", "draft", "access", "privacy"],
      commands: ["save-draft", "drop-draft", "publish-draft", "adopt-profile"],
    },
    {
      to: ["secretary"],
      over: "command",
      views: ["drafts", "draft"],
      commands: ["save-draft", "drop-draft", "publish-draft"],
      fields: ["reviews"],
    },
    { to: ["officer"], over: "command", particulars: { name: "masked" } },
  ],
  retention: { accessLogDays: 180, consent: { "holds-post": 1825 } },
};

const from: Day = "2022-01-01";

/** 东 lies with a committee, a branch and two grids; 西 has neither committee nor, in its compound, a branch. */
export const townRecords: Records = {
  format: "jinlin-records/1",
  areas: [
    { id: "qq", kind: "county", name: "青桥县", code: "999901", from },
    { id: "qx", kind: "street", name: "桥下街道", code: "999901001", within: "qq", from },
    { id: "east", kind: "community", name: "东社区", code: "999901001001", within: "qx", from },
    { id: "west", kind: "community", name: "西社区", code: "999901001002", within: "qx", from },
    { id: "garden", kind: "compound", name: "东园", within: "east", place: "old", from },
    { id: "yard", kind: "compound", name: "西院", within: "west", from },
    { id: "grid-1", kind: "grid", name: "第一网格", code: "99990100100101", within: "garden", ledBy: "garden-branch", from },
    { id: "grid-2", kind: "grid", name: "第二网格", code: "99990100100102", within: "garden", ledBy: "garden-branch", from },
    { id: "grid-3", kind: "grid", name: "第三网格", code: "99990100100201", within: "yard", from },
  ],
  organisations: [
    { id: "conference", form: "conference", name: "近邻联席会", area: "qq", from },
    { id: "org-dept", form: "department", name: "组织部", area: "qq", from },
    { id: "qx-wc", form: "working-committee", name: "桥下街道大工委", superior: "conference", area: "qx", from },
    { id: "east-cc", form: "community-committee", name: "东社区大党委", superior: "qx-wc", area: "east", from },
    { id: "garden-branch", form: "branch", name: "东园党支部", superior: "east-cc", area: "garden", from },
  ],
  persons: ["head", "boss", "mayor", "sun", "li", "wang", "chen", "zhao"].map((id) => ({
    id,
    home: id === "zhao" ? "west" : "east",
    from,
  })),
  appointments: [
    { id: "a-head", post: "org-dept/head", person: "head", from },
    { id: "a-mayor", post: "conference/convener", person: "mayor", from },
    { id: "a-boss", post: "qx-wc/secretary", person: "boss", from },
    { id: "a-sun", post: "east-cc/secretary", person: "sun", from },
    { id: "a-li", post: "grid-1/officer", person: "li", from },
  ],
};

export const townParticulars: ReadonlyMap<string, Particulars> = new Map(
  [
    ["head", "何部长"],
    ["boss", "包大明"],
    ["mayor", "马联"],
    ["sun", "孙东"],
    ["li", "李一"],
    ["wang", "王二"],
    ["chen", "陈明"],
    ["zhao", "赵西"],
  ].map(([person, name], place): [string, Particulars] => [
    person!,
    {
      person: person!,
      name: name!,
      phone: `1990000000${place}`,
      membership: "full",
      consent: { basis: "holds-post", notice: "n-1", day: "2022-01-01" },
    },
  ]),
);

/** The town's ledger: the profile, then the records with further appointments. */
export function ledger(appointments: readonly AppointmentRecord[] = []): readonly CountyEntry[] {
  const records = { ...townRecords, appointments: [...townRecords.appointments!, ...appointments] };
  const started = startLedger({ profile: townProfile, records, from, now: "2022-01-01T09:00:00+08:00" });
  if (!started.ok) throw new Error(JSON.stringify(started.faults));
  return started.entries;
}

export function town(...appointments: AppointmentRecord[]): Register {
  return fold(ledger(appointments));
}

export function townOn(day: Day = today, ...appointments: AppointmentRecord[]): State {
  return asOf(town(...appointments), day);
}

export const as = (person: string): Actor => ({ person });

/** Decides a command and folds what follows; throws what was refused. */
export function after(
  register: Register,
  command: Command,
  actor: Actor = as("head"),
  at: Moment = now,
  particulars?: Particulars,
): Register {
  const decision = decide(register, command, { actor, now: at, particulars });
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals));
  return decision.events.length === 0 ? register : fold([entryOf(register, command, decision.events, { actor, now: at })], register);
}

export function codesOf(
  decision: { readonly ok: true } | { readonly ok: false; readonly refusals: readonly Pick<Refusal, "code">[] },
): string[] {
  return decision.ok ? [] : decision.refusals.map(({ code }) => code);
}

type Appoint = Omit<Extract<Command, { type: "appoint-person" }>, "from" | "to"> & { readonly from: Day; readonly to?: Day };
let appointed = 0;
export const appoint = (post: string, person: string, more: Partial<Appoint> = {}): Appoint => ({
  type: "appoint-person",
  appointment: `new-${++appointed}`,
  post,
  person,
  from: today,
  ...more,
});
