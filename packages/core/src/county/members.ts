import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { refuse } from "../decision.ts";
import { countMembers, type CountMembers, type CountRefusal } from "../organisation/count-members.ts";
import type { MembersCounted } from "../organisation/members.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf } from "../register/register.ts";
import { changedSince, type Rule, type Rules } from "./rule.ts";

export type MemberCommand = CountMembers;
export type MemberRefusal = CountRefusal;

const count: Rule<CountMembers, MembersCounted, MemberRefusal> = ({ today, actor }, command) => {
  const first = asOf(today.register, command.from);
  const unit = unitOf(first, command.organisation);
  if (unit?.record !== "organisation") return refuse({ code: "unknown", kind: "unit", id: command.organisation });
  const denied = mayCommand(today, actor, command.type, { units: [unit], from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = countMembers(first, unit, command);
  if (!decision.ok || decision.events.length === 0) return decision;
  const stale = changedSince(today, today.register.log.of("members", unit.id), command.readSeq);
  return stale ? refuse(stale) : decision;
};

export const memberRules: Rules<MemberCommand, MembersCounted, MemberRefusal> = { "count-members": count };
