import { delegateAuthority, type DelegateAuthority, type DelegateRefusal } from "../access/delegate-authority.ts";
import { delegationOf, delegationsAbout, type Delegation, type DelegationEvent } from "../access/delegation.ts";
import { endDelegation, type EndDelegation, type EndDelegationRefusal } from "../access/end-delegation.ts";
import { findsPerson } from "../access/finds-person.ts";
import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { accept, refuse } from "../decision.ts";
import type { Appointment } from "../organisation/appointment.ts";
import { stintsIn } from "../organisation/holding.ts";
import { personIdOf, personOf } from "../organisation/person.ts";
import { postOf } from "../organisation/post.ts";
import { historyOf } from "../register/register.ts";
import { factsOfPost } from "./appointments.ts";
import { changedSince, isTaken, type Rule, type Rules } from "./rule.ts";

export type DelegationCommand = DelegateAuthority | EndDelegation;
export type DelegationRefusal = DelegateRefusal | EndDelegationRefusal;

type DelegationRule<Command> = Rule<Command, DelegationEvent, DelegationRefusal>;

// Who is decided about is who gets the authority: it adds nothing to whoever lends it, so that they may lend their own.
const delegate: DelegationRule<DelegateAuthority> = ({ today, actor }, sent) => {
  // Of a record that was merged into another, the other.
  const command = { ...sent, delegate: personIdOf(today, sent.delegate) };
  const known = historyOf<Appointment>(today, command.appointment, "appointment").at(-1);
  const post = known && postOf({ ...today, day: command.from }, known.value.post);
  if (post === undefined) return refuse({ code: "unknown", kind: "appointment", id: command.appointment });
  const denied = mayCommand(today, actor, command.type, { posts: [post], persons: [command.delegate], from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const person = personOf(today, command.delegate);
  if (person === undefined || !findsPerson(today, actor, person)) return refuse({ code: "unknown", kind: "person", id: sent.delegate });
  const [taken] = today.register.log.of("delegation", command.delegation);
  if (taken) {
    // The same command again, after an answer that was lost on the way.
    const value = taken.value as Delegation;
    const same = value.appointment === command.appointment && personIdOf(today, value.delegate) === command.delegate;
    const alike = taken.from === command.from && taken.to === command.to && String(value.commands) === String(command.commands);
    return same && alike ? accept() : refuse({ code: "id-taken", id: command.delegation });
  }
  if (isTaken(today, command.delegation)) return refuse({ code: "id-taken", id: command.delegation });
  const stale = changedSince(today, factsOfPost(today, post.id), command.readSeq);
  if (stale) return refuse(stale);
  const stint = stintsIn(today, post.id).findLast(({ subject }) => subject === command.appointment)!;
  const lent = delegationsAbout(today, command.appointment);
  return delegateAuthority({ stint, profile: today.profile, postKind: post.kind.id, lent }, command);
};

const end: DelegationRule<EndDelegation> = ({ today, actor }, command) => {
  // Also one of which nothing is believed any more: it was taken back before it began.
  const known = delegationOf(today, command.delegation) ?? today.register.log.of("delegation", command.delegation).at(-1);
  const value = known?.value as Delegation | undefined;
  const post = value && postOf(today, value.post);
  if (post === undefined) return refuse({ code: "unknown", kind: "delegation", id: command.delegation });
  const denied = mayCommand(today, actor, command.type, { posts: [post], persons: [value!.delegate], from: command.to });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const delegation = delegationOf(today, command.delegation);
  if (delegation === undefined) return accept();
  const decision = endDelegation(delegation, command, today.day);
  if (!decision.ok || decision.events.length === 0) return decision;
  const stale = changedSince(today, today.register.log.of("delegation", command.delegation), command.readSeq);
  return stale ? refuse(stale) : decision;
};

export const delegationRules: Rules<DelegationCommand, DelegationEvent, DelegationRefusal> = {
  "delegate-authority": delegate,
  "end-delegation": end,
};
