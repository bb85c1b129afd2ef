import { isOpenTo } from "../../access/may-command.ts";
import type { Call, CallTeam } from "../../alliance/call.ts";
import { callOf } from "../../alliance/call.ts";
import { escalationOf } from "../../alliance/escalation-of.ts";
import { comesTo, moveOf, standsFor } from "../../alliance/move-call.ts";
import { servingIn } from "../../alliance/serving-in.ts";
import { standingOf } from "../../alliance/standing-of.ts";
import { teamsOf, type Team } from "../../alliance/team.ts";
import type { Day, Moment } from "../../day.ts";
import { unitNow } from "../../organisation/unit-now.ts";
import { unitOf } from "../../organisation/unit.ts";
import { callActs, callCommands, type CallAct } from "../../profile/call-rules.ts";
import type { CommandName, Named } from "../../profile/profile.ts";
import { isBeyondCalendar } from "../../working-time.ts";
import { nameOf, postNameOf, refTo, wordsOf, type Sight } from "../view-head.ts";
import type { NamedRef } from "../view.ts";
import type { CallEscalation, CallMoveOffered, CallRow, CallStateRef } from "./call-views.ts";

/** What calls are shown with: who looks, when it is, and which teams they may do something for. */
export interface CallSight extends Sight {
  readonly now: Moment;
  /** The teams the viewer may give a command for, asked once for all calls. */
  readonly teamsOf: (command: CommandName) => readonly Team[];
}

export function callSight(sight: Sight, now: Moment): CallSight {
  const known = new Map<CommandName, readonly Team[]>();
  let all: readonly Team[] | undefined;
  const ask = (command: CommandName) =>
    (all ??= teamsOf(sight.today)).filter((team) => isOpenTo(sight.today, sight.viewer.actor, command, { units: [team] }));
  return {
    ...sight,
    now,
    teamsOf: (command) => {
      let teams = known.get(command);
      if (teams === undefined) known.set(command, (teams = ask(command)));
      return teams;
    },
  };
}

export function callRow(sight: CallSight, call: Call): CallRow {
  const { id, service, heads, words, urgent, state, raised, since, due, teams } = call;
  const escalation = escalationSeen(sight, call);
  return {
    id,
    area: unitRef(sight, call.area),
    unit: unitRef(sight, call.unit),
    service: serviceRef(sight, service),
    heads,
    words,
    ...(urgent && { urgent }),
    state,
    raised,
    since,
    ...(due && { due }),
    ...(escalation && { escalation }),
    teams: teams.map(({ team, standing, since }) => ({ ...unitRef(sight, team), standing, since })),
    moves: movesOf(sight, call),
  };
}

export function stateRefs({ state, ...sight }: Sight): CallStateRef[] {
  return (state.profile.alliance?.calls?.states ?? []).map(({ id, name, closed, dueIn }) => ({
    id,
    name: wordsOf({ state, ...sight }, name),
    ...(closed && { closed: true as const }),
    ...(dueIn !== undefined && { dueIn }),
  }));
}

/** The first day the working calendar knows nothing of, where today is past it. */
export function calendarEnded({ today: { day, profile } }: Sight): Day | undefined {
  const { calendar } = profile;
  return calendar && day >= calendar.until && isBeyondCalendar(calendar, day) ? calendar.until : undefined;
}

export function unitRef(sight: Sight, id: string): NamedRef {
  const unit = unitOf(sight.state, id);
  return unit ? refTo(sight, unit) : { id, name: id };
}

export function serviceRef(sight: Sight, id: string): NamedRef {
  const service: Named | undefined = sight.state.profile.alliance?.services.find((one) => one.id === id);
  return { id, name: service ? wordsOf(sight, service.name) : id };
}

function escalationSeen(sight: CallSight, call: Call): CallEscalation | undefined {
  const found = escalationOf(sight.state, call, sight.now);
  if (found === undefined) return undefined;
  const { late, rung, unit, post, holder } = found;
  const seen = post && holder ? sight.viewer.holder(holder.person, post) : {};
  return {
    late,
    rung,
    unit: refTo(sight, unit),
    ...(post && { post: { id: post.id, name: postNameOf(sight, post) } }),
    ...(Object.keys(seen).length > 0 && { holder: seen }),
  };
}

const ofTeams: readonly CallAct[] = ["respond", "decline", "start", "leave", "finish"];

/** What the viewer may do with a call as it stands today. */
export function movesOf(sight: CallSight, { id }: Pick<Call, "id">): CallMoveOffered[] {
  const { today } = sight;
  const call = callOf(today, id);
  if (call === undefined) return [];
  return callActs.flatMap((act): CallMoveOffered[] => {
    const move = moveOf(today, call.state, act);
    if (act === "raise" || move === undefined) return [];
    const command = callCommands[act];
    const offered = { command, act, to: move.to, ...(move.needs && { needs: move.needs }) };
    if (!ofTeams.includes(act) && act !== "match") return isOpenOn(sight, call, command) ? [offered] : [];
    const teams = act === "match" ? (isOpenOn(sight, call, command) ? willing(sight, call) : []) : movable(sight, call, act, command);
    const leadsTo = teams.map(({ id }) => comesTo(today, call, move, standingOf(today, call, id)?.team ?? id));
    return [...new Set(leadsTo)].map((to) => ({
      ...offered,
      to,
      teams: teams.flatMap((team, place) => (leadsTo[place] === to ? { id: team.id, name: nameOf(sight, team.name) } : [])),
    }));
  });
}

function isOpenOn({ today, viewer }: Sight, call: Call, command: CommandName): boolean {
  const units = [call.area, call.unit].flatMap((id) => unitNow(today, id) ?? []);
  const persons = command === "review-call" ? servingIn(today, call) : [];
  return isOpenTo(today, viewer.actor, command, { units, persons });
}

/** Those that said they will come, of which one may be chosen. */
function willing({ today }: CallSight, { teams }: Call): Pick<Team, "id" | "name">[] {
  return teams
    .filter(({ standing }: CallTeam) => standsFor("match", standing))
    .flatMap(({ team }) => unitNow(today, team) ?? [])
    .filter(({ period: { to } }) => to === undefined || to > today.day);
}

function movable(sight: CallSight, call: Call, act: CallAct, command: CommandName): readonly Team[] {
  return sight.teamsOf(command).filter((team) => {
    const standing = standingOf(sight.today, call, team.id)?.standing;
    // To decline before anything was asked of it, or to respond, a team has to do such work at all.
    const isOfService = standing !== undefined || team.services.includes(call.service);
    return isOfService && (act !== "respond" || team.services.includes(call.service)) && standsFor(act, standing);
  });
}
