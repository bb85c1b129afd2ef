import { mayCommand, type About, type AccessRefusal } from "../access/may-command.ts";
import { claimNeed, type ClaimNeed, type ClaimNeedRefusal } from "../alliance/claim-need.ts";
import { claimOf, type Claim, type ClaimEvent } from "../alliance/claim.ts";
import { closeNeed, type CloseNeed, type CloseNeedRefusal } from "../alliance/close-need.ts";
import { needOf, type Need, type NeedEvent } from "../alliance/need.ts";
import { publishNeed, type PublishNeed, type PublishNeedRefusal } from "../alliance/publish-need.ts";
import { settleClaim, type CompleteClaim, type SettleClaimRefusal, type WithdrawClaim } from "../alliance/settle-claim.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { unitOf, type Unit } from "../organisation/unit.ts";
import { asOf, type State } from "../register/register.ts";
import { participantOf, personsBehind } from "./check-ins.ts";
import { changedSince, isTaken, type CommandHead, type Rule, type Rules, type Sender, type SharedRefusal } from "./rule.ts";
import { toldBefore } from "./told-before.ts";

export type NeedCommand = PublishNeed | CloseNeed | ClaimNeed | CompleteClaim | WithdrawClaim;
export type NeedRefusal = PublishNeedRefusal | CloseNeedRefusal | ClaimNeedRefusal | SettleClaimRefusal;
type NeedEvents = NeedEvent | ClaimEvent;
type NeedRule<Command> = Rule<Command, NeedEvents, NeedRefusal>;

const publish: NeedRule<PublishNeed> = (sender, command) => {
  const { today } = sender;
  const first = asOf(today.register, command.from);
  const community = unitOf(first, command.community);
  if (community === undefined) return refuse({ code: "unknown", kind: "unit", id: command.community });
  return decideAt(sender, command, community, {}, () => {
    const decision = publishNeed(first, community, command);
    if (decision.ok && toldBefore(today, ["need"], decision.events[0])) return accept();
    return isTaken(today, command.need) ? refuse({ code: "id-taken", id: command.need }) : decision;
  });
};

const close: NeedRule<CloseNeed> = (sender, command) =>
  ofNeed(sender, command, command.need, (first, need) => closeNeed(first, need, command));

// Whoever takes something on decides nothing about themselves: the community says when it is done.
const claim: NeedRule<ClaimNeed> = (sender, command) =>
  ofNeed(sender, command, command.need, (first, need) => {
    const { today } = sender;
    const who = participantOf(sender, command.who);
    if (who === undefined) return refuse({ code: "unknown", kind: "person", id: command.who });
    const { claim: id } = command;
    const made = claimNeed(first, need, { ...command, who: who.id });
    // Sent again after an answer that was lost: what stands then is the claim itself.
    const kept = today.register.log.of("claim", id)[0]?.value as Claim | undefined;
    if (kept) return kept.need === need.id && kept.who === who.id ? accept() : refuse({ code: "id-taken", id });
    return isTaken(today, id) ? refuse({ code: "id-taken", id }) : made;
  });

const complete: NeedRule<CompleteClaim> = (sender, command) => ofClaim(sender, command);
const withdraw: NeedRule<WithdrawClaim> = (sender, command) => ofClaim(sender, command);

function ofNeed(
  sender: Sender,
  command: (CloseNeed | ClaimNeed) & CommandHead,
  id: string,
  decide: (first: State, need: Need) => Decision<NeedEvents, NeedRefusal | SharedRefusal>,
): Decision<NeedEvents, NeedRefusal | SharedRefusal> {
  const first = asOf(sender.today.register, command.from);
  const need = needOf(first, id);
  const community = need && unitOf(first, need.community);
  if (need === undefined || community === undefined) return refuse({ code: "unknown", kind: "need", id });
  return decideAt(sender, command, community, {}, () => decide(first, need), ["need", id]);
}

function ofClaim(
  sender: Sender,
  command: (CompleteClaim | WithdrawClaim) & CommandHead,
): Decision<NeedEvents, NeedRefusal | SharedRefusal> {
  const { today } = sender;
  const known = claimOf(today, command.claim);
  const need = known && needOf(today, known.need);
  const community = need && unitOf(today, need.community);
  if (known === undefined || community === undefined) return refuse({ code: "unknown", kind: "claim", id: command.claim });
  const persons = command.type === "complete-claim" ? personsBehind(today, known.who) : [];
  return decideAt(sender, command, community, { persons }, () => settleClaim(known, command), ["claimSettled", known.id]);
}

function decideAt(
  { today, actor }: Sender,
  { type, from, readSeq }: NeedCommand & CommandHead,
  community: Unit,
  about: Pick<About, "persons">,
  decide: () => Decision<NeedEvents, NeedRefusal | SharedRefusal>,
  read?: readonly ["need" | "claimSettled", string],
): Decision<NeedEvents, NeedRefusal | SharedRefusal> {
  const denied = mayCommand(today, actor, type, { units: [community], from, ...about });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = decide();
  if (!decision.ok || decision.events.length === 0 || read === undefined) return decision;
  const stale = changedSince(today, today.register.log.of(...read), readSeq);
  return stale ? refuse(stale) : decision;
}

export const needRules: Rules<NeedCommand, NeedEvents, NeedRefusal> = {
  "publish-need": publish,
  "close-need": close,
  "claim-need": claim,
  "complete-claim": complete,
  "withdraw-claim": withdraw,
};
