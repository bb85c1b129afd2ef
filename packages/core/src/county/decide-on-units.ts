import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import type { Day } from "../day.ts";
import { refuse, type Decision } from "../decision.ts";
import type { Unit } from "../organisation/unit.ts";
import type { CommandName } from "../profile/profile.ts";
import type { Fact } from "../register/fact.ts";
import { changedSince, type CommandHead, type Sender, type SharedRefusal } from "./rule.ts";

/**
 * Decides a command about units by whoever answers for every one of them; about none, by who answers for the whole county. What
 * changes something must not rest on facts that changed since they were read.
 */
export function decideOnUnits<Event, Refusal>(
  { today, actor }: Sender,
  { type, from, readSeq }: { readonly type: CommandName; readonly from: Day } & CommandHead,
  units: readonly Unit[],
  facts: readonly Fact[],
  decide: () => Decision<Event, Refusal | SharedRefusal>,
): Decision<Event, Refusal | SharedRefusal> {
  const denied = mayCommand(today, actor, type, { units, from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = decide();
  const stale = decision.ok && decision.events.length > 0 && changedSince(today, facts, readSeq);
  return stale ? refuse(stale) : decision;
}
