import type { Actor } from "./access/actor.ts";
import { isOfAccess, type AccessRefusal } from "./access/may-command.ts";
import { decide, type Command } from "./county.ts";
import type { Moment } from "./day.ts";
import type { Register } from "./register/register.ts";

/**
 * Why an actor may not give a command (能否办理), with whom to ask; nothing when they may. Of a draft that is to be published, also
 * why they may not give one of its steps.
 *
 * Asked is authority alone: what the command names may still not be there, and its rule may refuse it.
 *
 * {@includeCode ./may.test.ts#may}
 *
 * @param context.now - Authority is that of the posts held then, whatever day the command speaks of.
 */
export function may(
  register: Register,
  command: Command,
  context: { readonly actor: Actor; readonly now: Moment },
): readonly AccessRefusal[] {
  const decision = decide(register, command, context);
  if (decision.ok) return [];
  return decision.refusals
    .map((refusal) => (refusal.code === "step-refused" ? refusal.why : refusal))
    .filter((refusal): refusal is AccessRefusal => isOfAccess(refusal));
}
