import type { CallAct, CallMatch } from "@jinlin/core";
import { callPage as en } from "./en/call-page.ts";
import type { Table } from "./words.ts";
import { callPage as zhHans } from "./zh-hans/call-page.ts";

/** What the page of a call says beside what the board says; loaded with it. */
export interface CallPageWords {
  readonly page: {
    readonly since: (moment: string) => string;
    readonly teams: string;
    readonly noTeams: string;
    readonly matching: string;
    readonly matchingNote: string;
    readonly noMatching: string;
    readonly chooseTeam: (command: string, team: string) => string;
    /** Why a team stands where it stands among those that could come. */
    readonly reason: {
      readonly available: Readonly<Record<CallMatch["available"], string>>;
      readonly later: (from: string) => string;
      readonly near: Readonly<Record<CallMatch["near"], string>>;
      readonly open: (count: string) => string;
      readonly openOf: (count: string, capacity: string) => string;
      readonly full: (capacity: string) => string;
      readonly recent: (count: string) => string;
    };
    readonly timeline: string;
    readonly act: Readonly<Record<CallAct, string>>;
    readonly cameTo: (stage: string) => string;
    readonly promised: (due: string) => string;
  };
}

export const callPageWords: Table<CallPageWords> = { "zh-Hans": zhHans, en };
