// One line and more for each field of each record kind: by what it is known in a view, and who is due to see it there.
import type { Sender } from "../senders.ts";
import { lastDigitsOf, register, surnameOf } from "./leak-town.ts";
import { findsAtHome, hasView, opens, people, sees, seesPastHolder, type Degree } from "./people.ts";

export interface Line {
  /** As its schema calls it: `areas.code`. */
  readonly field: string;
  /** Which of several. */
  readonly at?: keyof typeof places;
  /** What stands in a view that shows it, and in one that shows it covered in part. */
  readonly shown: string | RegExp;
  readonly masked?: string | RegExp;
  readonly due: (who: Sender) => Degree;
}

/** What tells several of a kind apart, in both languages. */
export const places = {
  east: { en: "in the east", zh: "东" },
  south: { en: "in the south", zh: "南" },
  department: { en: "at the department", zh: "部门" },
  heldEast: { en: "held before, in the east", zh: "东（曾任）" },
  heldBranch: { en: "held before, at the eastern branch", zh: "东党支部（曾任）" },
  heldSouth: { en: "held before, in the south", zh: "南（曾任）" },
  residentEast: { en: "no post, at home in the east", zh: "东（无职务）" },
  onNotice: { en: "named on a notice", zh: "公示姓名" },
  onceOnNotice: { en: "named on a notice before", zh: "曾公示姓名" },
  notNamed: { en: "on a notice, consent withdrawn", zh: "公示职务（已撤回同意）" },
  residentSouth: { en: "no post, at home in the south", zh: "南（无职务）" },
} as const;

const everybody = () => "full" as const;
const nobody = () => undefined;
const when = (is: boolean): Degree => (is ? "full" : undefined);

/** What every view there is of the structure shows: open to the public. */
const open = (field: string, shown: string | RegExp): Line => ({ field, shown, due: everybody });
/** What leaves the register by no view. */
const shut = (field: string, shown: string | RegExp): Line => ({ field, shown, due: nobody });

const history = (who: Sender) => hasView(who, "history");
/** What is told as a change, to whoever sees what changed. */
const change = (field: string, shown: string | RegExp): Line => ({ field, shown, due: (who) => when(history(who)) });
const quoted = (text: string) => `"${text}"`;

const structure: readonly Line[] = [
  open("areas.id", quoted("plot-1")),
  open("areas.kind", "标地"),
  open("areas.name", "NAME-AREA"),
  open("areas.code", "CODE-AREA"),
  open("areas.within", /"id":"plot-1","parentId":"garden"|"path":\[[^\]]*"garden"[^\]]*\]/),
  open("areas.ledBy", /"ledBy":\{"id":"body-1"/),
  open("areas.place", "标板块"),
  open("areas.from", "2022-01-11"),
  open("areas.to", "2071-01-01"),
  open("organisations.id", quoted("body-1")),
  open("organisations.form", "标组织"),
  open("organisations.name", "NAME-BODY"),
  open("organisations.code", "CODE-BODY"),
  open("organisations.superior", /"path":\[[^\]]*"east-cc"[^\]]*\]/),
  open("organisations.area", /"area":\{"id":"yard"/),
  open("organisations.from", "2022-01-02"),
  open("organisations.to", "2072-01-01"),
  open("posts.id", quoted("grid-5/officer")),
  open("posts.seats", '"seats":977'),
  open("posts.name", "NAME-POST"),
  change("posts.from", "2022-01-17"),
  change("posts.to", "2078-01-01"),
  open("posts.follows", /"follows":\[\{"post":\{"id":"south-cc.secretary"[^\]]*"membership":"probationary"/),
];

const grids: readonly Line[] = [
  open("networks.id", quoted("net-1")),
  open("networks.kind", "标网"),
  open("networks.name", "NAME-NET"),
  open("networks.owner", /"owner":\{"id":"body-1"/),
  open("networks.from", "2022-01-19"),
  open("networks.to", "2070-01-01"),
  open("cells.id", quoted("cell-1")),
  change("cells.network", /NAME-NET、NAME-CELL/),
  open("cells.name", "NAME-CELL"),
  change("cells.code", "CODE-CELL"),
  change("cells.grids", /第一网格 ?[（(]?37/),
  change("cells.from", "2022-01-20"),
  change("cells.to", "2069-01-01"),
  open("residents.area", /"id":"grid-1"[^{}]*"households"/),
  open("residents.households", /6,?101/),
  { ...open("residents.residents", /6,?102/), at: "east" },
  // Four in the south: to whom it is opened as to the public alone they are fewer than five.
  {
    field: "residents.residents",
    at: "south",
    shown: /"residents":\{"value":4,/,
    masked: '"residents":{"under":5}',
    due: (who) => (who.holds.some(({ kind }) => kind === "convener") ? "full" : "masked"),
  },
  change("residents.from", "2022-01-21"),
  change("residents.to", "2082-01-01"),
  open("shapes.area", /"id":"grid-1".{0,900}"shape":"/),
  open("shapes.shape", "119123100"),
  change("shapes.from", "2022-01-22"),
  change("shapes.to", "2081-01-01"),
  open("overlaps.grid", /"id":"own-1"[^{}]*"over":\["grid-1"\]|"over":\["grid-1"\]/),
  open("overlaps.over", '"over":["grid-1"]'),
  change("overlaps.from", "2022-01-29"),
  change("overlaps.to", "2079-01-01"),
  open("notices.grid", /"id":"grid-1".{0,600}"notice":"stale"/),
  open("notices.extent", "EXTENT-GRID"),
  open("notices.phone", "0593-7777777"),
  open("notices.supervision", "0593-8888888"),
  open("notices.confirmed", /2021-12-23|2021年12月23日/),
  change("notices.from", "2022-01-24"),
  change("notices.to", "2083-01-01"),
];

const alliance: readonly Line[] = [
  open("teams.team", /"rows":\[[^\]]*"id":"team-1"|"id":"team-1"[^[\]]*"place"/),
  open("teams.services", "标服务"),
  open("teams.capacity", '"capacity":913'),
  open("teams.hours", /"from":"05:17","to":"06:23"/),
  // Of another community: told where it stands beside the team.
  open("teams.alliances", /"alliances":\[\{"id":"alliance-east"[^\]]*"elsewhere":true/),
  change("teams.from", "2022-01-31"),
  change("teams.to", "2068-01-01"),
];

const counted = (unit: string) => (who: Sender) => when(opens(who, "member-counts", { unit }));
const members: readonly Line[] = [
  { field: "members.organisation", at: "east", shown: /4,?11[12]/, due: counted("garden-branch") },
  { field: "members.full", at: "east", shown: /4,?111/, due: counted("garden-branch") },
  { field: "members.full", at: "south", shown: /4,?211/, due: counted("lane-branch") },
  // Three at the department: to whom it is opened as to the public alone they are fewer than five.
  {
    field: "members.full",
    at: "department",
    shown: /"full":3,"probationary":4311/,
    masked: '"full":{"under":5},"probationary":4311',
    due: (who) => (who.holds.some(({ kind }) => kind === "head" || kind === "convener") ? "full" : "masked"),
  },
  { field: "members.probationary", at: "east", shown: /4,?112/, due: counted("garden-branch") },
  { field: "members.probationary", at: "south", shown: /4,?212/, due: counted("lane-branch") },
  { field: "members.probationary", at: "department", shown: /4,?311/, due: everybody },
  { field: "members.from", at: "east", shown: /"since":"2022-01-25"/, due: counted("garden-branch") },
  change("members.to", "2084-01-01"),
];

function nameOf(person: string): Line {
  const [first, shown] = [surnameOf(person), `NAME-${person}-END`];
  return { field: "particulars.name", shown, masked: `"${first}＊"`, due: (who) => sees(who, person, "name") };
}

function phoneOf(person: string): Line {
  const masked = `139****${lastDigitsOf(person)}`;
  return { field: "particulars.phone", shown: `PHONE-${person}-END`, masked, due: (who) => sees(who, person, "phone") };
}

/** One who holds a post, one who held one before, one who holds none: here and there. */
const representatives = [
  ["zed", "east"],
  ["nan", "south"],
  ["head", "department"],
  ["once-here", "heldEast"],
  ["old", "heldBranch"],
  ["once-there", "heldSouth"],
  ["posted", "onNotice"],
  ["posted-once", "onceOnNotice"],
  ["unnamed", "notNamed"],
  ["wang", "residentEast"],
  ["new-there", "residentSouth"],
] as const;

const posts: readonly Line[] = [
  open("appointments.id", quoted("a-zed")),
  open("appointments.post", /"id":"grid-6.officer"[^[]*"appointment":"a-zed"/),
  ...(["zed", "nan", "head"] as const).map((person, place): Line => ({
    ...nameOf(person),
    field: "appointments.person",
    at: (["east", "south", "department"] as const)[place]!,
  })),
  ...(
    [
      ["a-once-here", "grid-6", "heldEast"],
      ["a-old", "garden-branch", "heldBranch"],
      ["a-once-there", "grid-5", "heldSouth"],
    ] as const
  ).map(([appointment, unit, at]): Line => ({
    field: "appointments.person",
    at,
    // As one of the post's stints: by where they live they may be known all the same.
    shown: new RegExp(`"appointment":"${appointment}","holder":\\{[^}]*-END`),
    masked: new RegExp(`"appointment":"${appointment}","holder":\\{[^}]*＊`),
    // Oneself is told one was it.
    due: (who) => (who.actor !== "public" && `a-${who.actor.person}` === appointment ? "full" : seesPastHolder(who, unit)),
  })),
  open("appointments.mode", '"mode":"acting"'),
  open("appointments.termEnd", "2031-01-16"),
  open("appointments.from", "2022-03-16"),
  open("appointments.to", "2032-01-16"),
  ...(
    [
      ["grid-6", "resigned", "heldEast"],
      ["grid-5", "retired", "heldSouth"],
    ] as const
  ).map(([unit, ended, at]): Line => ({
    field: "appointments.ended",
    at,
    shown: `"ended":"${ended}"`,
    due: (who) => when(opens(who, "reasons", { unit }) && seesPastHolder(who, unit) !== undefined),
  })),
];

const finds = (who: Sender, person: string) => sees(who, person, "name") === "full";
const persons: readonly Line[] = [
  { field: "persons.id", at: "residentSouth", shown: quoted("new-there"), due: (who) => when(finds(who, "new-there")) },
  {
    field: "persons.home",
    at: "residentSouth",
    shown: /"id":"new-there"[^[\]]{0,200}"home":\{"id":"south"/,
    due: (who) => when(finds(who, "new-there")),
  },
  { field: "persons.from", at: "heldEast", shown: "2022-01-13", due: (who) => when(history(who) && findsAtHome(who, "once-here")) },
  { field: "persons.to", at: "heldEast", shown: "2073-01-01", due: (who) => when(history(who) && findsAtHome(who, "once-here")) },
  ...representatives.flatMap(([person, at]): Line[] => [
    { ...nameOf(person), at },
    { ...phoneOf(person), at },
  ]),
  { field: "particulars.person", at: "residentSouth", shown: quoted("new-there"), due: (who) => when(finds(who, "new-there")) },
  // Never itself: only whether the holder of a seat is what they have to be.
  { field: "particulars.membership", shown: '"condition":"not-met"', due: (who) => when(who.holds.some(({ kind }) => kind === "head")) },
  {
    field: "particulars.consent",
    shown: /"id":"once-here"[^[\]]{0,200}"basis":"enrolled-self"/,
    due: (who) => when(hasView(who, "privacy")),
  },
  {
    field: "particulars.consent.withdrawn",
    shown: "2022-02-22",
    due: (who) => when(hasView(who, "privacy") || findsAtHome(who, "once-here")),
  },
  shut("particulars.consent.notice", "NOTICE-"),
  shut("particulars.consent.day", "2021-09-09"),
];

const told = (at: "east" | "south", what: string, due: (who: Sender) => boolean): Line => ({
  field: "entry.reason",
  at,
  shown: `REASON-${what}`,
  due: (who) => when(history(who) && due(who)),
});
const entries: readonly Line[] = [
  open("entry.format", `"seq":${register.seq}`),
  open("entry.seq", `"seq":${register.seq}`),
  open("entry.county", '"county":{"id":"town"'),
  change("entry.recordedAt", '"recordedAt":"2026-11-23T09:00:00+08:00"'),
  { field: "entry.actor", shown: /"actor":\{"id":"head"/, due: (who) => when(history(who) && finds(who, "head")) },
  change("entry.command", '"command":"rename-unit"'),
  told("east", "post-here", (who) => opens(who, "reasons", { unit: "grid-2" }) && finds(who, "gu")),
  told("south", "post-there", (who) => opens(who, "reasons", { unit: "grid-5" }) && finds(who, "fen")),
  told("east", "unit-here", (who) => opens(who, "reasons", { unit: "grid-2" })),
  told("south", "unit-there", (who) => opens(who, "reasons", { unit: "grid-5" })),
  told("east", "person-here", (who) => opens(who, "reasons", { home: "east" }) && finds(who, "new-here")),
  told("south", "person-there", (who) => opens(who, "reasons", { home: "south" }) && finds(who, "new-there")),
  change("entry.basis", "BASIS-post-there"),
  open("entry.events", "NAME-THERE"),
  { field: "save-draft.draft", shown: quoted("marked-draft"), due: (who) => when(hasView(who, "drafts")) },
  { field: "save-draft.name", shown: "NAME-DRAFT", due: (who) => when(hasView(who, "drafts")) },
  { field: "save-draft.from", shown: "2029-09-09", due: (who) => when(hasView(who, "drafts")) },
  { field: "save-draft.commands", shown: "NAME-DRAFTED", due: (who) => when(hasView(who, "draft")) },
  {
    field: "save-draft.reason",
    shown: "REASON-draft",
    due: (who) => when(history(who) && hasView(who, "drafts") && opens(who, "reasons", {})),
  },
  change("save-draft.basis", "BASIS-draft"),
];

// Whom somebody looked at is told who it was, and why, whatever else they see.
const lent = (field: string, shown: string | RegExp): Line => change(`delegate-authority.${field}`, shown);
const delegations: readonly Line[] = [
  // In the record of who lent it, and of whoever acts by it: to be taken back by.
  { field: "delegate-authority.delegation", shown: quoted("loan-1"), due: (who) => when(hasView(who, "person") && finds(who, "song")) },
  lent("appointment", /"aspect":"delegation","post":\{"id":"south-cc.secretary"/),
  {
    field: "delegate-authority.delegate",
    shown: /"aspect":"delegation"[^[\]]{0,200}NAME-new-there-END/,
    due: (who) => (history(who) ? sees(who, "new-there", "name") : undefined),
  },
  lent("commands", /登记党员数，2027/),
  lent("from", "2027-03-03"),
  lent("to", "2027-04-04"),
  {
    field: "delegate-authority.reason",
    shown: "REASON-loan",
    due: (who) => when(history(who) && opens(who, "reasons", { unit: "south-cc" }) && finds(who, "new-there")),
  },
  lent("basis", "BASIS-loan"),
];

const seesCalls = (who: Sender) => hasView(who, "calls");
/** What a call says of itself, to whoever is shown calls. */
const ofCall = (field: string, shown: string | RegExp): Line => ({ field, shown, due: (who) => when(seesCalls(who)) });
const row = (rest: string) => new RegExp(`"id":"marked-call","area":\\{"id":"lane"${rest}`);
const old = (rest: string) => new RegExp(`"id":"old-call","area":\\{"id":"south"${rest}`);
const calls: readonly Line[] = [
  ofCall("calls.id", quoted("old-call")),
  ofCall("calls.area", old("")),
  ofCall("calls.unit", old('[^}]*\\},"unit":\\{"id":"south-cc"')),
  ofCall("calls.service", old('[^}]*\\},"unit":[^}]*\\},"service":\\{"id":"tutoring"')),
  ofCall("calls.heads", '"heads":872'),
  ofCall("calls.words", "WORDS-OLD"),
  ofCall("calls.urgent", '"words":"WORDS-OLD","urgent":true'),
  ofCall("calls.at", '"raised":"2022-01-01T00:06:07Z"'),
  ofCall("calls.by", /"at":"2022-01-01T00:06:07Z"[^\]]{0,200}"by":\{"post":\{"id":"south-cc.secretary"/),
  ofCall("calls.steps", '"at":"2022-01-01T00:16:07Z"'),
  ofCall("raise-call.call", quoted("marked-call")),
  ofCall("raise-call.area", row("")),
  ofCall("raise-call.unit", row('[^}]*\\},"unit":\\{"id":"lane-branch"')),
  ofCall("raise-call.service", row('[^}]*\\},"unit":[^}]*\\},"service":\\{"id":"marked-service"')),
  ofCall("raise-call.heads", '"heads":871'),
  ofCall("raise-call.words", "WORDS-CALL"),
  ofCall("raise-call.urgent", '"urgent":true'),
  {
    field: "raise-call.reason",
    shown: "REASON-call",
    due: (who) => when(history(who) && opens(who, "reasons", { unit: "lane" })),
  },
  change("raise-call.basis", "BASIS-call"),
  ofCall("leave-call.call", quoted("marked-call")),
  ofCall("leave-call.team", /"teams":\[\{"id":"team-1","name":"标记队","standing":"left"/),
  // Why a team left is told where reasons are: to who answers for the team, or for whoever raised the call.
  {
    field: "leave-call.words",
    shown: "WORDS-LEFT",
    due: (who) => when(seesCalls(who) && (opens(who, "reasons", { unit: "lane-branch" }) || opens(who, "reasons", { unit: "team-1" }))),
  },
  {
    field: "leave-call.reason",
    shown: "REASON-left",
    due: (who) => when(history(who) && opens(who, "reasons", { unit: "team-1" })),
  },
  change("leave-call.basis", "BASIS-left"),
];

const memberThere = (who: Sender) => findsAtHome(who, "gu");
const rowOf = (id: string, rest: RegExp) => new RegExp(`"id":"${id}"${rest.source}`);
/** Who reported in, and who took something on: to whom they are one of the community's people. */
const partOf = (field: string, view: "check-ins" | "needs", shown: string | RegExp): Line => ({
  field,
  shown,
  due: (who) => when(hasView(who, view) && memberThere(who)),
});
const reviewed = (field: string, shown: RegExp): Line => ({
  field: `review-check-in.${field}`,
  shown,
  due: (who) =>
    when(
      hasView(who, "check-ins") &&
        memberThere(who) &&
        (opens(who, "reviews", { unit: "south" }) || opens(who, "reviews", { unit: "lane-branch" })),
    ),
});
const onList = (field: string, shown: string | RegExp): Line => ({
  field: `needs.${field}`,
  shown,
  due: (who) => when(hasView(who, "needs")),
});
const takingPart: readonly Line[] = [
  partOf("checkIns.id", "check-ins", quoted("in-marked")),
  partOf("checkIns.who", "check-ins", rowOf("in-marked", /,"person":\{"id":"gu"/)),
  partOf("checkIns.capacity", "check-ins", rowOf("in-marked", /[^[\]]*"capacity":\{"id":"marked-capacity"/)),
  partOf("checkIns.community", "check-ins", rowOf("in-marked", /[^[\]]*"community":\{"id":"south"/)),
  partOf("checkIns.employer", "check-ins", rowOf("in-marked", /[^[\]]*"employer":\{"id":"lane-branch"/)),
  partOf("checkIns.from", "check-ins", rowOf("in-marked", /[^[\]]*"since":"2025-10-10"/)),
  { field: "checkIns.to", shown: "2098-08-18", due: (who) => when((hasView(who, "check-ins") || history(who)) && memberThere(who)) },
  partOf("checkIns.ended", "check-ins", rowOf("in-left", /[^[\]]*"ended":"changed-employer"/)),
  reviewed("checkIn", rowOf("in-marked", /[^[\]]*"reviews":\[\{"year"/)),
  reviewed("year", /"reviews":\[\{"year":2026/),
  reviewed("grade", /"grade":\{"id":"marked-grade"/),
  {
    field: "review-check-in.reason",
    shown: "REASON-review",
    due: (who) =>
      when(history(who) && memberThere(who) && opens(who, "reviews", { unit: "south" }) && opens(who, "reasons", { home: "south" })),
  },
  change("review-check-in.basis", "BASIS-review"),
  onList("id", rowOf("need-marked", /,"list"/)),
  onList("list", rowOf("need-marked", /,"list":"shared"/)),
  onList("community", rowOf("need-marked", /[^[\]]*"community":\{"id":"south"/)),
  onList("service", rowOf("need-marked", /[^[\]]*"service":\{"id":"marked-service"/)),
  { ...onList("title", "TITLE-NEED"), due: (who) => when(hasView(who, "needs") || history(who)) },
  onList("seats", rowOf("need-marked", /[^[\]]*"seats":8113/)),
  onList("from", rowOf("need-marked", /[^[\]]*"since":"2025-10-11"/)),
  { ...onList("to", "2099-09-19"), due: (who) => when(hasView(who, "needs") || history(who)) },
  partOf("claims.id", "needs", quoted("claim-marked")),
  partOf("claims.need", "needs", rowOf("need-marked", /[^\]]*"claims":\[\{"id":"claim-marked"/)),
  partOf("claims.who", "needs", rowOf("claim-marked", /,"person":\{"id":"gu"/)),
  partOf("claims.heads", "needs", rowOf("claim-marked", /[^[\]]*"heads":313/)),
  partOf("claims.from", "needs", rowOf("claim-marked", /[^[\]]*"since":"2025-10-12"/)),
  partOf("claims.settled", "needs", rowOf("claim-marked", /[^[\]]*"settled":"2026-06-16"/)),
];

const looked = (who: Sender) => hasView(who, "privacy") || (who.actor !== "public" && who.actor.person === "sun");
const looks: readonly Line[] = [
  { field: "look.id", shown: /"id":1,"at"/, due: (who) => when(looked(who)) },
  { field: "look.at", shown: "2026-11-20T01:02:03Z", due: (who) => when(looked(who)) },
  { field: "look.actor", shown: /"by":\{[^}]*NAME-boss-END/, due: (who) => when(looked(who)) },
  { field: "look.person", shown: /"by":[^}]*\},"person":\{"id":"sun"/, due: (who) => when(looked(who)) },
  { field: "look.reason", shown: "REASON-LOOK", due: (who) => when(looked(who)) },
  { field: "look.fields", shown: /"fields":\[\{"id":"phone"/, due: (who) => when(looked(who)) },
];

// By whoever sees who serves in the team: what is told of hours, and as a change.
const serves = (who: Sender) => sees(who, "vito", "name") !== undefined && hasView(who, "hours");
const served = (field: string, shown: string | RegExp): Line => ({
  field: `record-hours.${field}`,
  shown,
  due: (who) => when(serves(who)),
});
const hours: readonly Line[] = [
  served("hours", quoted("marked-hours")),
  {
    field: "record-hours.person",
    shown: /"id":"marked-hours","person":\{[^}]*NAME-vito-END/,
    masked: /"id":"marked-hours","person":\{[^}]*＊/,
    due: (who) => (hasView(who, "hours") ? sees(who, "vito", "name") : undefined),
  },
  served("team", /"id":"marked-hours"[^[\]]{0,300}"team":\{"id":"team-south"/),
  served("start", "2026-10-10T06:07:00"),
  served("end", "2026-10-10T08:09:00"),
  served("rota", '"source":"shift","rota":"saturdays"'),
  {
    field: "record-hours.reason",
    shown: "REASON-hours",
    due: (who) => when(history(who) && opens(who, "reasons", { unit: "team-south" }) && finds(who, "vito")),
  },
  { field: "record-hours.basis", shown: "BASIS-hours", due: (who) => when(history(who)) },
];

// When and where there are shifts is told to whoever has the view; who takes turns, as the team shows it.
const turns = (field: string, shown: string | RegExp): Line => ({
  field: `set-rota.${field}`,
  shown,
  due: (who) => when(hasView(who, "rota")),
});
const rotas: readonly Line[] = [
  turns("rota", quoted("marked-rota")),
  turns("team", /"id":"marked-rota"[^{}]*"team":\{"id":"team-south"/),
  turns("name", "NAME-ROTA"),
  turns("rule", "INTERVAL=3"),
  turns("start", "05:43"),
  turns("minutes", '"minutes":47'),
  turns("seats", '"seats":33'),
  turns("area", /"seats":33,"area":\{"id":"lane"/),
  turns("points", "POINT-ROTA"),
  {
    field: "set-rota.members",
    shown: /POINT-ROTA"\],"members":\[\{[^}]*NAME-vito-END/,
    masked: /POINT-ROTA"\],"members":\[\{[^}]*＊/,
    due: (who) => (hasView(who, "rota") ? sees(who, "vito", "name") : undefined),
  },
  turns("skipHolidays", '"skipHolidays":true'),
  change("set-rota.from", "2026-10-03"),
  change("set-rota.to", "2068-01-01"),
  {
    field: "set-rota.reason",
    shown: "REASON-rota",
    due: (who) => when(history(who) && opens(who, "reasons", { unit: "team-south" })),
  },
  change("set-rota.basis", "BASIS-rota"),
];

export const lines: readonly Line[] = [
  ...structure,
  ...grids,
  ...alliance,
  ...members,
  ...posts,
  ...persons,
  ...entries,
  ...delegations,
  ...hours,
  ...calls,
  ...takingPart,
  ...rotas,
  ...looks,
];

/** Lines for the name and the phone of everybody. */
export const linesOfPeople: readonly Line[] = Object.keys(people).flatMap((person) => [nameOf(person), phoneOf(person)]);
