import type { TeamStanding } from "../../alliance/call.ts";
import type { Availability } from "../../alliance/can-be-called.ts";
import type { Nearness } from "../../alliance/teams-for.ts";
import type { Day, Moment } from "../../day.ts";
import type { CallAct } from "../../profile/call-rules.ts";
import type { CommandName } from "../../profile/profile.ts";
import type { PersonRef } from "../../access/viewer.ts";
import type { NamedRef, ViewHead } from "../view.ts";

/**
 * Calls (呼叫) of the county or of a part of it: which state each is in, until when it has to go on, who comes; what the viewer may do
 * with each; and what the calls of a time come to. A call says what is to be done, where and by how many: never for whom.
 */
export interface CallsView extends ViewHead<"calls"> {
  /** The county's (IANA): deadlines are told in its hours, wherever the reader is. */
  readonly timeZone: string;
  /** Of what part; absent when of the whole county. */
  readonly below?: NamedRef;
  /** Calls this team has to do with alone. */
  readonly team?: NamedRef;
  /** Every state a call can be in, in the order a call goes through them; `count` calls of this part are in it. */
  readonly states: readonly (CallStateRef & { readonly count: number })[];
  /** Kinds of service there are. */
  readonly services: readonly NamedRef[];
  /** How many there are in all of what was asked for, of which `rows` are one page. */
  readonly total: number;
  /** The last raised first. */
  readonly rows: readonly CallRow[];
  /** What to ask the next page with; absent on the last. */
  readonly before?: number;
  readonly figures: CallFiguresView;
  /** The first day the working calendar knows nothing of, when that is over: holidays may be taken for working days. */
  readonly calendarEnded?: Day;
  /** Whether the viewer may raise a call somewhere here. */
  readonly may: readonly CommandName[];
}

export interface CallStateRef extends NamedRef {
  readonly closed?: true;
  /** Working hours within which a call has to go on from here. */
  readonly dueIn?: number;
}

export interface CallsQuery {
  /** Of this unit and what is under it, or of the whole county. */
  readonly below?: string;
  /** Only those in this state; all that are open unless said, and with `closed` those that are over too. */
  readonly state?: string;
  readonly closed?: boolean;
  /** Only those this team has to do with. */
  readonly team?: string;
  /** Figures are of calls raised from this day on; from the first of the year unless said. */
  readonly since?: Day;
  /** The page after this: as the view's own `before` says. */
  readonly before?: number;
  /** At most this many, 100 unless said, 500 at most. */
  readonly limit?: number;
}

export interface CallRow {
  readonly id: string;
  /** Where help is wanted: a community, a compound, a grid. */
  readonly area: NamedRef;
  /** The organisation that raised it. */
  readonly unit: NamedRef;
  readonly service: NamedRef;
  /** How many people are wanted. */
  readonly heads: number;
  /** What is to be done. */
  readonly words: string;
  readonly urgent?: true;
  /** The id of one of the states. */
  readonly state: string;
  readonly raised: Moment;
  /** Since when it has been in its state. */
  readonly since: Moment;
  /** Until when it has to go on from there, as it was promised. */
  readonly due?: Moment;
  /** Past that: where it has come to up the ladder. */
  readonly escalation?: CallEscalation;
  readonly teams: readonly CallTeamView[];
  readonly moves: readonly CallMoveOffered[];
}

/** A team a call has to do with, and how it stands with it. */
export interface CallTeamView extends NamedRef {
  readonly standing: TeamStanding;
  readonly since: Moment;
}

/** Something the viewer may do with a call now, and where that leads; for teams that it leads elsewhere with, it is told again. */
export interface CallMoveOffered {
  readonly command: CommandName;
  readonly act: CallAct;
  /** The state it leads to; it may be the one it is in. */
  readonly to: string;
  /** Of what a team does or is chosen for: those the viewer may do it for. */
  readonly teams?: readonly NamedRef[];
  readonly needs?: readonly "words"[];
}

/** Nobody went on in time (逾期上提): whose it is then. */
export interface CallEscalation {
  /** Working hours past the deadline. */
  readonly late: number;
  /** 0 is whoever raised it, then one more for each further period. */
  readonly rung: number;
  readonly unit: NamedRef;
  readonly post?: NamedRef;
  readonly holder?: PersonRef;
}

/** A number of calls, with the calls. */
export interface CallCount {
  readonly value: number;
  readonly hidden: 0;
  readonly members: readonly string[];
}

/** What calls come to (呼叫指标): participations, not people. */
export interface CallFiguresView extends CallFigureSet {
  readonly since: Day;
  readonly byService: readonly (NamedRef & CallFigureSet)[];
  /** By the area of the next level below what is shown, as the territory has it. */
  readonly byArea: readonly (NamedRef & CallFigureSet)[];
  /** Of the calls a team had to do with: a call that two teams answered is counted for each. */
  readonly byTeam: readonly (NamedRef & CallFigureSet)[];
}

export interface CallFigureSet {
  readonly raised: CallCount;
  /** Some team has responded. */
  readonly responded: CallCount;
  readonly closed: CallCount;
  /** Once at least. */
  readonly reopened: CallCount;
  /** Working hours until the first response, of those responded to; absent where there is none, or no calendar. */
  readonly response?: {
    readonly median: number;
    /** Within which nine of ten were responded to. */
    readonly ninth: number;
  };
}

/** One call: what has happened, who could come, whose it is when nobody does. */
export interface CallView extends ViewHead<"call"> {
  /** The county's (IANA). */
  readonly timeZone: string;
  readonly call: CallRow;
  readonly states: readonly CallStateRef[];
  /** The first thing that happened first. */
  readonly timeline: readonly CallStepView[];
  /** Teams that could come, the most fitting first, for whoever chooses; absent for others. It proposes: people decide. */
  readonly matching?: readonly CallMatch[];
  readonly calendarEnded?: Day;
}

export interface CallStepView {
  readonly n: number;
  readonly act: CallAct;
  readonly at: Moment;
  /** The state it led to. */
  readonly state: string;
  readonly team?: NamedRef;
  readonly due?: Moment;
  /** Where the viewer may know why. */
  readonly words?: string;
  /** The post by which it was done. */
  readonly by?: { readonly post: NamedRef; readonly unit: NamedRef };
}

/** A team that could come, and why it stands where it stands: data, put in words by whoever shows it. */
export interface CallMatch extends NamedRef {
  readonly standing?: TeamStanding;
  /** Whether it can be called at the moment asked; `from` when it next can. */
  readonly available: Availability["when"];
  readonly from?: Moment;
  /** How near its ground is to where help is wanted. */
  readonly near: Nearness;
  /** Calls it has to do with now, of how many it can assist at once. */
  readonly open: number;
  readonly capacity?: number;
  /** Calls it assisted in the last 90 days: fewest first. */
  readonly recent: number;
}
