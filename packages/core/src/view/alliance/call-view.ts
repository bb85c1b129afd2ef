import { isOpenTo } from "../../access/may-command.ts";
import type { Call, CallStep } from "../../alliance/call.ts";
import { isClosed } from "../../alliance/calls.ts";
import { teamsFor, type TeamMatch } from "../../alliance/teams-for.ts";
import type { Moment } from "../../day.ts";
import { postOf } from "../../organisation/post.ts";
import { unitNow } from "../../organisation/unit-now.ts";
import { unitOf } from "../../organisation/unit.ts";
import { headOf, postNameOf, refTo, type Sight } from "../view-head.ts";
import { calendarEnded, callRow, callSight, stateRefs, unitRef } from "./call-parts.ts";
import type { CallMatch, CallStepView, CallView } from "./call-views.ts";

/** The most teams that are proposed. */
const most = 20;

/** One call, with all that happened to it; for whoever chooses among teams, those that could come. */
export function callView(sight: Sight, call: Call, now: Moment): CallView {
  const ended = calendarEnded(sight);
  return {
    ...headOf("call", sight),
    timeZone: sight.state.profile.timeZone,
    call: callRow(callSight(sight, now), call),
    states: stateRefs(sight),
    timeline: call.steps.map((step) => stepSeen(sight, call, step)),
    ...(mayMatch(sight, call) && {
      matching: teamsFor(sight.state, call, now)
        .slice(0, most)
        .map((match) => matchSeen(sight, match)),
    }),
    ...(ended && { calendarEnded: ended }),
  };
}

function stepSeen(sight: Sight, call: Call, { n, act, at, state, team, due, words, by }: CallStep): CallStepView {
  const post = by === undefined ? undefined : postOf(sight.state, by);
  return {
    n,
    act,
    at,
    state,
    ...(team && { team: unitRef(sight, team) }),
    ...(due && { due }),
    ...(words && isTold(sight, call, team) && { words }),
    ...(post && { by: { post: { id: post.id, name: postNameOf(sight, post) }, unit: refTo(sight, post.unit) } }),
  };
}

/** Why something was done is told to whoever may know reasons of the call, or of a team it has to do with. */
function isTold({ today, state, viewer }: Sight, call: Call, team: string | undefined): boolean {
  const teams = team ? [team] : call.steps.flatMap((step) => step.team ?? []);
  const units = [unitNow(today, call.unit), ...teams.map((id) => unitOf(state, id))].flatMap((unit) => unit ?? []);
  return units.some((unit) => viewer.opens("reasons", { unit }));
}

function mayMatch({ state, today, viewer: { actor } }: Sight, call: Call): boolean {
  const units = [call.area, call.unit].flatMap((id) => unitNow(today, id) ?? []);
  return !isClosed(state, call) && isOpenTo(today, actor, "match-call", { units });
}

function matchSeen(sight: Sight, { team, standing, available, near, open, recent }: TeamMatch): CallMatch {
  return {
    ...refTo(sight, team),
    ...(standing && { standing }),
    available: available.when,
    ...(available.when === "later" && { from: available.from }),
    near,
    open,
    ...(team.capacity !== undefined && { capacity: team.capacity }),
    recent,
  };
}
