import type { CommandName, Named } from "./profile.ts";

/** What can happen to a call (发起—响应—帮扶): each act is a command of its own. */
export const callActs = [
  "raise",
  "respond",
  "decline",
  "match",
  "start",
  "leave",
  "finish",
  "review",
  "withdraw",
  "reopen",
  "return",
] as const;
export type CallAct = (typeof callActs)[number];

/** The command by which each act is done. */
export const callCommands = {
  raise: "raise-call",
  respond: "respond-to-call",
  decline: "decline-call",
  match: "match-call",
  start: "start-assistance",
  leave: "leave-call",
  finish: "finish-call",
  review: "review-call",
  withdraw: "withdraw-call",
  reopen: "reopen-call",
  return: "return-call",
} as const satisfies { readonly [Act in CallAct]: CommandName };

/** How calls go in a county (呼叫流程): the states a call can be in, and what leads from one to another. */
export interface CallRules {
  /** In the order in which a call goes through them. */
  readonly states: readonly CallState[];
  readonly moves: readonly CallMove[];
}

export interface CallState extends Named {
  /** The call is over: nothing is due. */
  readonly closed?: boolean;
  /** Working hours within which a call has to go on from here; no deadline when absent. */
  readonly dueIn?: number;
}

/** Where an act leads to from some states; one that stands nowhere cannot be done. */
export interface CallMove {
  readonly act: CallAct;
  /** Of `raise` none: it is how a call begins. */
  readonly from: readonly string[];
  /** Of `decline` and `leave` the state when no team is left; of `finish` the state when the last is done. */
  readonly to: string;
  /** What it is not done without. */
  readonly needs?: readonly "words"[];
}
