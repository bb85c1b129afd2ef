import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { joinAlliance, type AllyRefusal, type JoinAlliance } from "../alliance/join-alliance.ts";
import { leaveAlliance, type LeaveAlliance } from "../alliance/leave-alliance.ts";
import { setTeam, type SetTeam, type SetTeamRefusal } from "../alliance/set-team.ts";
import type { TeamEvent } from "../alliance/team.ts";
import { refuse, type Decision } from "../decision.ts";
import type { Unit } from "../organisation/unit.ts";
import type { Aspect } from "../register/aspect.ts";
import { asOf } from "../register/register.ts";
import { changedSince, type CommandHead, type Rule, type Rules, type Sender, type SharedRefusal } from "./rule.ts";
import { findUnits } from "./units-named.ts";

export type TeamCommand = SetTeam | JoinAlliance | LeaveAlliance;
export type TeamRefusal = SetTeamRefusal | AllyRefusal;
type TeamRule<Command> = Rule<Command, TeamEvent, TeamRefusal>;

const set: TeamRule<SetTeam> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const named = findUnits(first, [command.team]);
  if ("unknown" in named) return refuse({ code: "unknown", kind: "unit", id: named.unknown });
  return decideOnTeam(sender, command, named.units, "team", ([team]) => setTeam(first, team!, command));
};

// Who answers for the team and who answers for the alliance decide together: nobody allies the teams of others.
const join: TeamRule<JoinAlliance> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const named = findUnits(first, [command.team, command.alliance]);
  if ("unknown" in named) return refuse({ code: "unknown", kind: "unit", id: named.unknown });
  return decideOnTeam(sender, command, named.units, "allied", ([team, alliance = team]) => joinAlliance(first, team!, alliance!, command));
};

// Either side may part.
const leave: TeamRule<LeaveAlliance> = (sender, command) => {
  const { today, actor } = sender;
  const first = asOf(today.register, command.from);
  const named = findUnits(first, [command.team, command.alliance]);
  if ("unknown" in named) return refuse({ code: "unknown", kind: "unit", id: named.unknown });
  const [team, alliance = team] = named.units;
  const byAlliance = mayCommand(today, actor, command.type, { units: [alliance!], from: command.from }).length === 0;
  return decideOnTeam(sender, command, [byAlliance ? alliance! : team!], "allied", () => leaveAlliance(first, team!, command));
};

function decideOnTeam(
  { today, actor }: Sender,
  { type, team, from, readSeq }: TeamCommand & CommandHead,
  units: readonly Unit[],
  aspect: Aspect,
  decide: (units: readonly Unit[]) => Decision<TeamEvent, TeamRefusal>,
): Decision<TeamEvent, TeamRefusal | SharedRefusal> {
  const denied = mayCommand(today, actor, type, { units, from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = decide(units);
  if (!decision.ok || decision.events.length === 0) return decision;
  const stale = changedSince(today, today.register.log.of(aspect, team), readSeq);
  return stale ? refuse(stale) : decision;
}

export const teamRules: Rules<TeamCommand, TeamEvent, TeamRefusal> = {
  "set-team": set,
  "join-alliance": join,
  "leave-alliance": leave,
};
