import { isPastHolder } from "../organisation/past-holder.ts";
import { personIdOf, type Particulars } from "../organisation/person.ts";
import type { Post } from "../organisation/post.ts";
import { withdrawnSince } from "../organisation/withdraw-consent.ts";
import type { State } from "../register/register.ts";

/**
 * The name of a post's holder as it may stand on a public notice (公示姓名), whoever reads it: only where the profile names the kind of
 * post (`gridNotice.names`), only of who holds it still, and not of somebody who took their consent back. No other grant opens it.
 *
 * @param today - The state on the day of asking, whatever day the notice speaks of.
 */
export function nameOnNotice(
  today: State,
  particulars: ReadonlyMap<string, Particulars>,
  person: string,
  post: Pick<Post, "id" | "kind">,
): string | undefined {
  if (!today.profile.gridNotice?.names?.includes(post.kind.id) || isPastHolder(today, post.id, person)) return undefined;
  const id = personIdOf(today, person);
  const known = particulars.get(id);
  // Taken back with their particulars, or by a command of the ledger.
  return known === undefined || withdrawnSince(today, id, known.consent) !== undefined ? undefined : known.name;
}
