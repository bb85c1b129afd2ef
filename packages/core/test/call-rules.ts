// How calls go in the town, and when its offices work.
import type { CallRules } from "../src/profile/call-rules.ts";
import type { WorkingCalendar } from "../src/working-time.ts";

const both = (zh: string, en: string) => ({ "zh-Hans": zh, en });

/** National Day week of 2026, with the two days worked in its place. */
export const calendar: WorkingCalendar = {
  from: "2022-01-01",
  until: "2027-01-01",
  hours: [
    { from: "08:30", to: "12:00" },
    { from: "14:00", to: "18:30" },
  ],
  holidays: ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"],
  workdays: ["2026-09-20", "2026-10-10"],
};

export const callRules: CallRules = {
  states: [
    { id: "initiated", name: both("已发起", "raised"), dueIn: 8 },
    { id: "responded", name: both("已响应", "responded"), dueIn: 4 },
    { id: "matched", name: both("已匹配", "matched"), dueIn: 16 },
    { id: "assisting", name: both("帮扶中", "under way") },
    { id: "done", name: both("待评价", "done"), dueIn: 24 },
    { id: "reviewed", name: both("已办结", "closed"), closed: true },
    { id: "withdrawn", name: both("已撤销", "withdrawn"), closed: true },
  ],
  moves: [
    { act: "raise", from: [], to: "initiated" },
    { act: "respond", from: ["initiated", "responded"], to: "responded" },
    { act: "respond", from: ["matched"], to: "matched" },
    { act: "respond", from: ["assisting"], to: "assisting" },
    { act: "decline", from: ["initiated", "responded", "matched", "assisting"], to: "initiated" },
    { act: "match", from: ["responded", "matched"], to: "matched" },
    { act: "match", from: ["assisting"], to: "assisting" },
    { act: "start", from: ["matched", "assisting"], to: "assisting" },
    { act: "leave", from: ["matched", "assisting"], to: "initiated", needs: ["words"] },
    { act: "finish", from: ["assisting"], to: "done" },
    { act: "review", from: ["done"], to: "reviewed", needs: ["words"] },
    { act: "return", from: ["done"], to: "assisting", needs: ["words"] },
    { act: "withdraw", from: ["initiated", "responded", "matched", "assisting", "done"], to: "withdrawn", needs: ["words"] },
    { act: "reopen", from: ["reviewed", "withdrawn"], to: "initiated", needs: ["words"] },
  ],
};
