// Writes the golden ledger of a version and what it says: `node packages/core/test/golden/write-ledger.ts 0.1`, before that
// version is released. Until then what has come is added at its end, by commands at the end of the list here; entries that
// are written stay. From then on the two files are not written again: whatever later versions make of events, this is what
// was written then, and it has to go on saying the same.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { decide, entryOf, fold, type Command, type CountyEntry } from "../../src/county.ts";
import { eventTypes } from "../../src/county/events.ts";
import type { Moment } from "../../src/day.ts";
import type { Particulars } from "../../src/organisation/person.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { startLedger } from "../../src/start-ledger.ts";
import { callsProfile } from "../calls-town.ts";
import { gridsProfile } from "../grids-town.ts";
import { seatsProfile } from "../seats-town.ts";
import { as, today, townProfile } from "../town.ts";
import { twoStreets } from "../two-streets.ts";
import { answersOf } from "./answers.ts";

const reason = "登记有误";
const particulars = (person: string): Particulars => ({
  person,
  name: "金样本",
  consent: { basis: "enrolled-self", notice: "n-1", day: today },
});
const appoint = (appointment: string, post: string, person: string, from: string, more = {}) =>
  ({ type: "appoint-person", appointment, post, person, from, ...more }) as Command;

// The county's profile from a day on: with networks, and a kind of grid that lies over others.
const withNetworks: Profile = {
  ...gridsProfile,
  postKinds: [...seatsProfile.postKinds, ...gridsProfile.postKinds.slice(townProfile.postKinds.length)],
};

// From a day on with volunteer teams, and calls that they answer.
const withCalls: Profile = {
  ...withNetworks,
  forms: [...withNetworks.forms, ...callsProfile.forms.slice(townProfile.forms.length)],
  postKinds: [...withNetworks.postKinds, ...callsProfile.postKinds.slice(townProfile.postKinds.length)],
  alliance: callsProfile.alliance!,
  calendar: callsProfile.calendar!,
};
// From a day on with check-ins.
const withCheckIns: Profile = {
  ...withCalls,
  alliance: {
    ...withCalls.alliance!,
    capacities: [{ id: "member", name: { "zh-Hans": "在职党员" }, of: "person", employer: true, reviewed: true }],
    checkInAt: ["community"],
    reviewGrades: [{ id: "good", name: { "zh-Hans": "好" } }],
  },
};
const call = <Type extends Command["type"]>(type: Type, more: object = {}) => ({ type, call: "call-1", ...more }) as unknown as Command;
const served = (hours: string, start: Moment, end?: Moment): Command => ({
  type: "record-hours",
  hours,
  person: "wang",
  team: "watch",
  start,
  ...(end && { end }),
});
const square = (lon: number, lat: number) =>
  ({
    type: "Polygon",
    coordinates: [
      [
        [lon, lat],
        [lon + 0.01, lat],
        [lon + 0.01, lat + 0.01],
        [lon, lat + 0.01],
        [lon, lat],
      ],
    ],
  }) as const;
const exactly = (value: number) => ({ value, precision: "exact" }) as const;

/** A few years of a town, so that every event there is happens once. The particulars that go beside a command stand with it. */
const commands: readonly (readonly [Command, Particulars?])[] = [
  [appoint("g-1", "grid-2/officer", "wang", "2023-05", { basis: "青组〔2023〕5 号" })],
  [appoint("g-2", "grid-1/officer", "chen", "2025-01-01", { termEnd: "2026-06-01" })],
  [{ type: "end-appointment", appointment: "g-1", to: "unknown", ended: "transferred" }],
  [appoint("g-3", "grid-3/officer", "zhao", "2026-03-01")],
  [{ type: "suspend-appointment", appointment: "g-3", from: "2026-05-01", reason: "核查期间" }],
  [{ type: "reinstate-appointment", appointment: "g-3", from: "2026-07-01" }],
  [{ type: "extend-term", appointment: "g-2", termEnd: "2027-06-01", basis: "青组〔2026〕8 号" }],
  [{ type: "correct-appointment", appointment: "g-3", from: "2026-04-01", reason }],
  [{ type: "open-post", post: "east-cc/adviser", from: "2026-01-01", seats: 1, name: "首席顾问" }],
  [{ type: "resize-post", post: "east-cc/member", seats: 3, from: "2026-02-01" }],
  [{ type: "link-post", post: "qx-wc/member", follows: "east-cc/secretary", from: "2026-02-01" }],
  [{ type: "close-post", post: "south-cc/member", from: "2026-08-01" }],
  [{ type: "move-unit", unit: "garden-branch", under: "south-cc", slice: "command", from: "2026-09-01", reason: "片区调整" }],
  [{ type: "correct-unit", unit: "grid-4", name: "南巷网格", from: "2022-03", reason }],
  [{ type: "count-members", organisation: "garden-branch", full: 23, probationary: 2, from: "2026-07-01" }],
  [{ type: "enrol-person", person: "p-gold", home: "east", from: today }, particulars("p-gold")],
  [{ type: "correct-person", person: "p-gold", home: "west", reason }, particulars("p-gold")],
  [{ type: "merge-persons", keep: "wang", drop: "p-gold", reason: "同一人" }],
  [{ type: "separate-persons", drop: "p-gold", reason: "不是同一人" }],
  [{ type: "erase-person", person: "p-gold", reason: "本人申请" }],
  [
    {
      type: "save-draft",
      draft: "d-1",
      name: "片区回归",
      from: "2027-01-01",
      commands: [{ type: "move-unit", unit: "garden-branch", under: "east-cc", slice: "command", from: "2027-01-01" }],
    },
  ],
  [{ type: "publish-draft", draft: "d-1", reason: "研究决定" }],
  [
    {
      type: "save-draft",
      draft: "d-2",
      name: "另案",
      from: "2027-01-01",
      commands: [{ type: "resize-post", post: "east-cc/member", seats: 2, from: "2027-01-01" }],
    },
  ],
  [{ type: "drop-draft", draft: "d-2" }],
  [appoint("g-4", "garden-branch/secretary", "boss", "2026-10-01")],
  [{ type: "withdraw-entry", entry: 27, reason: "误录" }],
  [{ type: "register-area", unit: "hill", kind: "community", name: "山社区", code: "999901002002", within: "qs", from: "2026-09-01" }],
  [
    {
      type: "register-organisation",
      unit: "hill-cc",
      form: "community-committee",
      name: "山社区大党委",
      superior: "qs-wc",
      areas: ["hill"],
      from: "2026-09-01",
    },
  ],
  [{ type: "rename-unit", unit: "west", name: "西苑社区", from: "2026-10-01" }],
  [{ type: "recode-unit", unit: "grid-3", code: "99990100100299", from: "2026-10-01" }],
  [{ type: "change-kind", unit: "closing-branch", kind: "department", from: "2026-10-01" }],
  [{ type: "set-areas", unit: "hill-cc", areas: ["hill", "south"], from: "2026-10-01" }],
  [{ type: "link-post", post: "qs-wc/member", follows: "lane-branch/secretary", from: "2026-10-01" }],
  [
    {
      type: "merge-units",
      units: ["hill", "south"],
      into: "south-hill",
      name: "南山社区",
      code: "999901002003",
      from: "2026-11-01",
      basis: "青民〔2026〕9 号",
    },
  ],
  [
    {
      type: "split-unit",
      unit: "garden-branch",
      into: [
        { unit: "garden-branch", takes: ["grid-1"], share: 60 },
        { unit: "garden-two", name: "东园第二党支部", takes: ["grid-2"], share: 40 },
      ],
      from: "2026-11-01",
    },
  ],
  [{ type: "dissolve-unit", unit: "lane-branch", under: "garden-two", from: "2027-02-01", reason: "撤销" }],
  [{ type: "withdraw-consent", person: "zhao", from: today, reason: "本人提出" }],
  [
    {
      type: "delegate-authority",
      delegation: "l-1",
      appointment: "a-boss",
      delegate: "mayor",
      commands: ["appoint-person"],
      from: today,
      to: "2027-05-01",
    },
  ],
  [{ type: "end-delegation", delegation: "l-1", to: "2027-01-01" }],
  [{ type: "adopt-profile", profile: withNetworks, from: today, basis: "青委〔2026〕12 号" }],
  [{ type: "register-area", unit: "tower", kind: "own-grid", name: "楼宇专属网格", within: "east", ledBy: "east-cc", from: today }],
  [{ type: "register-network", network: "safety-net", kind: "safety", name: "综治网", from: today }],
  [{ type: "register-network", network: "epidemic-net", kind: "epidemic", name: "疫情防控网", owner: "org-dept", from: today }],
  [appoint("g-5", "grid-2/net-officer/safety-net", "wang", today)],
  [appoint("g-6", "grid-1/net-officer/epidemic-net", "chen", today)],
  [
    {
      type: "register-cell",
      cell: "c-1",
      network: "safety-net",
      code: "ZZ-1",
      grids: [
        { grid: "grid-1", share: 60 },
        { grid: "grid-2", share: 30 },
      ],
      from: today,
    },
  ],
  [{ type: "map-cell", cell: "c-1", grids: [{ grid: "grid-1", share: 100 }], from: "2027-02-01", reason: "重新对应" }],
  [{ type: "register-cell", cell: "c-2", network: "safety-net", code: "ZZ-2", from: today }],
  [{ type: "end-cell", cell: "c-2", from: "2027-03-01" }],
  [{ type: "register-cell", cell: "c-3", network: "epidemic-net", code: "YQ-1", grids: [{ grid: "tower", share: 50 }], from: today }],
  [{ type: "overlay-grid", grid: "tower", over: ["grid-1", "grid-2"], from: today }],
  [
    {
      type: "count-residents",
      area: "grid-1",
      households: exactly(420),
      residents: { value: 1100, precision: "about" },
      from: "2026-11-01",
    },
  ],
  [{ type: "count-residents", area: "tower", households: exactly(0), residents: exactly(0), from: today }],
  [
    {
      type: "draw-areas",
      shapes: [
        { area: "grid-1", shape: square(119.52, 26.66) },
        { area: "grid-2", shape: square(119.53, 26.66) },
      ],
      from: today,
    },
  ],
  [{ type: "publish-notice", grid: "grid-1", extent: "青桥路 1–20 号", phone: "0593-2801001", from: today }],
  [{ type: "confirm-notice", grid: "grid-1", from: "2027-05-01" }],
  [{ type: "change-network", network: "safety-net", name: "平安网", owner: "org-dept", from: "2027-01-01" }],
  [{ type: "end-network", network: "epidemic-net", from: "2027-01-01", reason: "防控结束" }],
  [{ type: "adopt-profile", profile: withCalls, from: today, basis: "青委〔2026〕15 号" }],
  [{ type: "register-organisation", unit: "watch", form: "team", name: "平安守望队", areas: ["west"], from: today }],
  [{ type: "set-team", team: "watch", services: ["safety"], capacity: 2, from: today }],
  [call("raise-call", { area: "west", unit: "qx-wc", service: "safety", heads: 3, words: "夜间巡逻", urgent: true })],
  [call("respond-to-call", { team: "watch" })],
  [call("match-call", { team: "watch" })],
  [call("start-assistance", { team: "watch" })],
  [call("finish-call", { team: "watch", words: "巡了三晚" })],
  [call("return-call", { words: "还差一晚" })],
  [call("leave-call", { team: "watch", words: "人手不足" })],
  [call("withdraw-call", { words: "不需要了" })],
  [call("reopen-call", { words: "又需要了" })],
  [{ type: "adopt-profile", profile: withCheckIns, from: today, basis: "青委〔2026〕16 号" }],
  [appoint("g-9", "watch/volunteer", "wang", today)],
  [appoint("g-10", "watch/volunteer", "zhao", today)],
  [
    {
      type: "set-rota",
      rota: "rota-1",
      team: "watch",
      name: "夜巡",
      rule: "FREQ=WEEKLY;BYDAY=MO,TH",
      start: "19:00",
      minutes: 120,
      seats: 1,
      area: "west",
      points: ["西门"],
      members: ["wang", "zhao"],
      from: today,
    },
  ],
  [{ type: "swap-shift", rota: "rota-1", day: today, person: "wang", with: { rota: "rota-1", day: "2026-11-26", person: "zhao" } }],
  [{ type: "report-absence", rota: "rota-1", day: today, person: "zhao" }],
  [{ type: "assign-shift", rota: "rota-1", day: today, person: "wang" }],
  [{ type: "cancel-shift", rota: "rota-1", day: "2026-11-30", reason: "大雨" }],
  [{ type: "end-rota", rota: "rota-1", from: "2027-03-01" }],
  [served("hours-1", "2026-11-23T05:00:00+08:00", "2026-11-23T06:00:00+08:00")],
  [served("hours-2", "2026-11-23T05:30:00+08:00", "2026-11-23T07:00:00+08:00")],
  [served("hours-3", "2026-11-23T07:30:00+08:00")],
  [{ type: "close-hours", hours: "hours-3", end: "2026-11-23T08:30:00+08:00" }],
  [{ type: "correct-hours", hours: "hours-2", start: "2026-11-23T06:00:00+08:00", end: "2026-11-23T06:45:00+08:00", reason }],
  [{ type: "confirm-hours", hours: ["hours-1", "hours-3"] }],
  [{ type: "void-hours", hours: "hours-3", reason }],
  [{ type: "report-in", checkIn: "check-1", who: "wang", capacity: "member", community: "west", employer: "org-dept", from: today }],
  [{ type: "review-check-in", checkIn: "check-1", year: 2026, grade: "good" }],
  [{ type: "publish-need", need: "need-1", community: "west", list: "need", title: "理发", from: today }],
  [{ type: "claim-need", claim: "claim-1", need: "need-1", who: "wang", from: today }],
  [{ type: "complete-claim", claim: "claim-1", from: today }],
  [{ type: "close-need", need: "need-1", from: "2027-01-01" }],
  [{ type: "check-out", checkIn: "check-1", from: "2027-02-01", ended: "moved" }],
];

/** Events that no command leads to yet. */
const withoutCommand: ReadonlySet<string> = new Set(["team-allied"]);

const [, , version] = process.argv;
if (version === undefined) throw new Error("write-ledger: which version? 0.1, for one");
const path = (name: string) => new URL(`${name}-${version}${name === "ledger" ? ".jsonl" : ".json"}`, import.meta.url);
const read = (url: URL) => readFileSync(url, "utf8");
const released = (JSON.parse(read(new URL("../../package.json", import.meta.url))) as { version: string }).version;
if (released.localeCompare(version, "en", { numeric: true }) > 0)
  throw new Error(`write-ledger: ${version} is released, as @jinlin/core ${released}; a golden ledger stays as it is`);

const started = startLedger({ profile: seatsProfile, records: twoStreets, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
if (!started.ok) throw new Error(JSON.stringify(started.faults));
const entries: CountyEntry[] = existsSync(path("ledger"))
  ? read(path("ledger"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as CountyEntry)
  : [...started.entries];
const written = entries.length - started.entries.length;
let register = fold(entries);
for (const [place, [command, beside]] of commands.entries()) {
  if (place < written) continue;
  const minute = 9 * 60 + 10 + place;
  const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
  const context = { actor: as("head"), now: `2026-11-23T${time}:00+08:00` as Moment };
  const decision = decide(register, command, { ...context, particulars: beside });
  if (!decision.ok || decision.events.length === 0)
    throw new Error(`write-ledger: ${JSON.stringify(command)}: ${JSON.stringify(decision)}`);
  const entry = entryOf(register, command, decision.events, context);
  register = fold([entry], register);
  entries.push(entry);
}
const types = new Set(entries.flatMap(({ events }) => events.map(({ type }) => type)));
const left = eventTypes.filter((type) => !types.has(type) && !withoutCommand.has(type));
if (left.length > 0) throw new Error(`write-ledger: no entry holds ${left.join(", ")}; add a command that leads to it`);

writeFileSync(path("ledger"), entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
const answers = answersOf(entries).map((answer) => JSON.stringify(answer));
writeFileSync(path("answers"), `[\n${answers.join(",\n")}\n]\n`);
