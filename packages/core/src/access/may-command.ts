import type { Day } from "../day.ts";
import type { CommandName, ViewName } from "../profile/profile.ts";
import type { Post } from "../organisation/post.ts";
import type { State } from "../register/register.ts";
import type { Actor } from "./actor.ts";
import { grantsOf } from "./grants.ts";

export type AccessRefusal =
  | { readonly code: "not-open-to-you"; readonly what: ViewName | CommandName }
  | { readonly code: "own-appointment" }
  | { readonly code: "backdating-not-open"; readonly today: Day };

/**
 * Why an actor may not give a command about a post; nothing when they may.
 *
 * Nobody decides their own appointment, whatever they hold. To speak of days before today is a
 * capability of its own.
 *
 * @param today - The state on the day of recording: authority is that of posts held now.
 * @param about - The post, the persons put in or taken out, and the first day that changes.
 */
export function mayCommand(
  today: State,
  actor: Actor,
  command: CommandName,
  about: { readonly post: Post; readonly persons: readonly string[]; readonly from: Day },
): AccessRefusal[] {
  const { post, persons, from } = about;
  const grants = grantsOf(today, actor).filter(
    ({ grant, reaches }) => grant.commands?.includes(command) && (grant.posts?.includes(post.kind.id) ?? true) && reaches(post.unit),
  );
  if (grants.length === 0) return [{ code: "not-open-to-you", what: command }];
  const refusals: AccessRefusal[] = [];
  if (actor !== "public" && persons.includes(actor.person)) refusals.push({ code: "own-appointment" });
  if (from < today.day && !grants.some(({ grant }) => grant.backdate)) refusals.push({ code: "backdating-not-open", today: today.day });
  return refusals;
}
