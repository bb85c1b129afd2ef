import type { CallAct } from "../profile/call-rules.ts";

interface OfCall<Type extends string> {
  readonly type: Type;
  readonly call: string;
}

interface ByTeam<Type extends string> extends OfCall<Type> {
  readonly team: string;
}

/** Says in words why, or what came of it. */
interface Told {
  readonly words?: string;
}

/** A team will come (响应). Others may say so too: case 34. */
export type RespondToCall = ByTeam<"respond-to-call"> & Told;
/** A team will not come (谢绝), whether it had said it would or not. */
export type DeclineCall = ByTeam<"decline-call"> & Told;
/** One of those that will come is chosen (匹配); a second one may be too. */
export type MatchCall = ByTeam<"match-call">;
/** A team that was chosen sets to work (开始帮扶). */
export type StartAssistance = ByTeam<"start-assistance">;
/** A team goes before the work is done (中途退出); others go on. */
export type LeaveCall = ByTeam<"leave-call"> & Told;
/** A team has done its part (完成帮扶). */
export type FinishCall = ByTeam<"finish-call"> & Told;
/** Whoever raised it says how it went (评价). */
export type ReviewCall = OfCall<"review-call"> & Told;
/** It is not needed any more (撤销呼叫). */
export type WithdrawCall = OfCall<"withdraw-call"> & Told;
/** It is needed again (重新开启): it begins anew, with no team. */
export type ReopenCall = OfCall<"reopen-call"> & Told;
/** What was done is not accepted (退回): its teams are at it again. */
export type ReturnCall = OfCall<"return-call"> & Told;

/** What a team does, or is chosen for. */
export type TeamMove = RespondToCall | DeclineCall | MatchCall | StartAssistance | LeaveCall | FinishCall;
/** What is said of a call as a whole. */
export type WholeMove = ReviewCall | WithdrawCall | ReopenCall | ReturnCall;
export type CallMoveCommand = TeamMove | WholeMove;

/** What each command does to a call. */
export const actOf = {
  "respond-to-call": "respond",
  "decline-call": "decline",
  "match-call": "match",
  "start-assistance": "start",
  "leave-call": "leave",
  "finish-call": "finish",
  "review-call": "review",
  "withdraw-call": "withdraw",
  "reopen-call": "reopen",
  "return-call": "return",
} as const satisfies { readonly [Type in CallMoveCommand["type"]]: CallAct };
