import { delegationsOf, postInForce, type Delegation } from "../access/delegation.ts";
import { isOpenTo } from "../access/may-command.ts";
import { covers } from "../day.ts";
import { commandTermsIn } from "../messages/command-terms.ts";
import { postOf } from "../organisation/post.ts";
import type { Fact } from "../register/fact.ts";
import { delegateAsSeen } from "./delegates.ts";
import type { DelegationView } from "./organisation-views.ts";
import { postNameOf, refTo, type Sight } from "./view-head.ts";

/** What a person lent and was lent, where the viewer sees that it is theirs; the latest first. */
export function delegationsSeen(
  sight: Sight,
  person: string,
  own: boolean,
): { readonly given: DelegationView[]; readonly held: DelegationView[] } {
  const { given, held } = delegationsOf(sight.state, person);
  const seen = (of: "delegator" | "delegate") => (fact: Fact<Delegation>) => {
    const view = delegationView(sight, fact);
    return view !== undefined && (own || view[of].id !== undefined) ? [view] : [];
  };
  return { given: given.flatMap(seen("delegator")).reverse(), held: held.flatMap(seen("delegate")).reverse() };
}

function delegationView(sight: Sight, fact: Fact<Delegation>): DelegationView | undefined {
  const { state, today, viewer, lang } = sight;
  const { subject: id, value, from, to } = fact;
  const post = postOf(state, value.post);
  if (post === undefined) return undefined;
  const { command } = commandTermsIn(lang);
  const isCurrent = covers({ from, to }, state.day);
  // Asked of today, whatever day is shown: that is when it would be taken back.
  const canEnd = to! > today.day && isOpenTo(today, viewer.actor, "end-delegation", { posts: [post], persons: [value.delegate] });
  return {
    id,
    post: { id: post.id, name: postNameOf(sight, post) },
    unit: refTo(sight, post.unit),
    delegator: viewer.holder(value.delegator, post),
    delegate: delegateAsSeen(sight, post, value.delegate, fact),
    ...(value.commands && { commands: value.commands.map((name) => ({ id: name, name: command(name) })) }),
    from: from!,
    to: to!,
    when: isCurrent ? "current" : from! > state.day ? "future" : "past",
    ...(isCurrent && postInForce(state, value) === undefined && { resting: true as const }),
    may: canEnd ? ["end-delegation"] : [],
  };
}
