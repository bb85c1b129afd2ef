// Calls of a district that does not exist, as a portal would get them.
import type { CallFigureSet, CallMoveOffered, CallRow, CallsView, CallView, Moment, NamedRef } from "@jinlin/core";
import { head } from "./fixtures.ts";

const hour = 3_600_000;

/** So many hours from now; before now where negative. */
export const inHours = (hours: number): Moment => new Date(Date.now() + hours * hour).toISOString() as Moment;

const garden: NamedRef = { id: "garden", name: "花苑小区" };
const branch: NamedRef = { id: "garden-branch", name: "花苑小区党支部" };
const safety: NamedRef = { id: "safety", name: "治安巡逻" };
const tutoring: NamedRef = { id: "tutoring", name: "课后辅导" };
export const patrol: NamedRef = { id: "patrol", name: "枫桥巡逻队" };
export const doctors: NamedRef = { id: "doctors", name: "医心队" };

export const states = [
  { id: "initiated", name: "已发起", dueIn: 8 },
  { id: "responded", name: "已响应", dueIn: 4 },
  { id: "assisting", name: "帮扶中" },
  { id: "reviewed", name: "已办结", closed: true },
] as const;

export const respond: CallMoveOffered = { command: "respond-to-call", act: "respond", to: "responded", teams: [patrol] };
export const decline: CallMoveOffered = { command: "decline-call", act: "decline", to: "initiated", teams: [patrol] };
export const match: CallMoveOffered = { command: "match-call", act: "match", to: "assisting", teams: [patrol, doctors] };
export const withdraw: CallMoveOffered = { command: "withdraw-call", act: "withdraw", to: "reviewed", needs: ["words"] };

export const callRow = (id: string, words: string, over: Partial<CallRow> = {}): CallRow => ({
  id,
  words,
  area: garden,
  unit: branch,
  service: safety,
  heads: 4,
  state: "initiated",
  raised: inHours(-2),
  since: inHours(-2),
  due: inHours(20),
  teams: [],
  moves: [respond, withdraw],
  ...over,
});

const none: CallFigureSet = {
  raised: { value: 0, hidden: 0, members: [] },
  responded: { value: 0, hidden: 0, members: [] },
  closed: { value: 0, hidden: 0, members: [] },
  reopened: { value: 0, hidden: 0, members: [] },
};

/** Four calls: two raised, of which one is urgent, one answered and overdue, one under way. */
export const fourCalls = (): CallRow[] => [
  callRow("c-1", "夜间巡逻人手不足，需要增援"),
  callRow("c-2", "雨后巷口积水，请帮忙疏通", { urgent: true, due: inHours(0.3) }),
  callRow("c-3", "周末课后辅导缺老师", {
    service: tutoring,
    area: { id: "nanji", name: "南际社区" },
    state: "responded",
    since: inHours(-30),
    due: inHours(-6),
    escalation: {
      late: 3,
      rung: 1,
      unit: { id: "hefeng", name: "鹤山社区大党委" },
      post: { id: "hefeng/secretary", name: "书记" },
      holder: { id: "p-1", name: "陈明" },
    },
    teams: [{ ...patrol, standing: "responded", since: inHours(-30) }],
    moves: [match],
  }),
  callRow("c-4", "老楼道清理杂物", {
    state: "assisting",
    teams: [
      { ...patrol, standing: "assisting", since: inHours(-3) },
      { ...doctors, standing: "declined", since: inHours(-4) },
    ],
    moves: [],
  }),
];

export function callsView(over: Partial<CallsView> = {}): CallsView {
  const rows = over.rows ?? fourCalls();
  return {
    ...head,
    view: "calls",
    timeZone: "Asia/Shanghai",
    states: states.map((state) => ({ ...state, count: rows.filter((row) => row.state === state.id).length })),
    services: [safety, tutoring],
    total: rows.length,
    rows,
    figures: { ...none, since: "2026-01-01", byService: [], byArea: [], byTeam: [] },
    may: ["raise-call"],
    ...over,
  };
}

export function callView(over: Partial<CallView> = {}): CallView {
  return {
    ...head,
    view: "call",
    timeZone: "Asia/Shanghai",
    call: callRow("c-1", "夜间巡逻人手不足，需要增援", {
      moves: [match, withdraw],
      state: "responded",
      teams: [{ ...patrol, standing: "responded", since: inHours(-1) }],
    }),
    states,
    timeline: [
      {
        n: 1,
        act: "raise",
        at: "2026-11-23T09:00:00+08:00",
        state: "initiated",
        due: "2026-11-24T09:00:00+08:00",
        by: { post: { id: "garden-branch/secretary", name: "书记" }, unit: branch },
      },
      { n: 2, act: "respond", at: "2026-11-23T10:30:00+08:00", state: "responded", team: patrol, due: "2026-11-23T16:00:00+08:00" },
    ],
    matching: [
      { ...patrol, standing: "responded", available: "now", near: "same-area", open: 1, capacity: 2, recent: 3 },
      { ...doctors, available: "later", from: "2026-11-24T18:00:00+08:00", near: "same-alliance", open: 2, capacity: 2, recent: 0 },
      { id: "tutors", name: "课后队", available: "any-time", near: "elsewhere", open: 0, recent: 12 },
    ],
    ...over,
  };
}

/** So many calls of one state, all alike. */
export const manyCalls = (count: number, over: Partial<CallRow> = {}): CallRow[] =>
  Array.from({ length: count }, (_, at) => callRow(`m-${at}`, `第${at + 1}件`, over));
