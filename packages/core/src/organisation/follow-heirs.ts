import type { Day } from "../day.ts";
import { historyOf, type State } from "../register/register.ts";
import { postLinked, wayTo } from "./link-post.ts";
import type { PostLinked } from "./post-event.ts";
import { unitIdOf } from "./post.ts";
import { changeLinks, type SeatLink } from "./seat-link.ts";

/**
 * What becomes of seats held ex officio when the units they follow go (case 14: a department merges): from that day on
 * they follow the same post of the heir, or nothing where there is none, or where that one follows the seat itself.
 *
 * @param heirs - Each unit that goes, with its heir.
 * @param has - Whether there will be such a post.
 */
export function followHeirs(
  state: State,
  heirs: ReadonlyMap<string, string | undefined>,
  from: Day,
  has: (post: string) => boolean,
): PostLinked[] {
  const heirOf = (post: string): string | undefined => {
    const unit = unitIdOf(post);
    if (!heirs.has(unit)) return post;
    const heir = heirs.get(unit);
    const same = heir === undefined ? undefined : `${heir}${post.slice(unit.length)}`;
    return same !== undefined && has(same) ? same : undefined;
  };
  const seats = new Set([...state.register.log.all("link")].map(([first]) => first!.subject));
  return [...seats].flatMap((seat) => {
    const history = historyOf<readonly SeatLink[]>(state, seat, "link");
    const later = history.filter(({ to }) => to === undefined || to > from);
    const goes = ({ post }: SeatLink) => heirs.has(unitIdOf(post));
    // A seat of a unit that goes follows nothing any more: whoever ends the unit ends that with it.
    if (heirs.has(unitIdOf(seat)) || !later.some(({ value }) => value.some(goes))) return [];
    const takesOver = (post: string) => wayTo(state, post, seat, heirOf) === undefined;
    return changeLinks(history, from, (links) => inherited(links, heirOf, takesOver)).map((change) => postLinked(seat, change));
  });
}

function inherited(
  links: readonly SeatLink[],
  heirOf: (post: string) => string | undefined,
  takesOver: (post: string) => boolean,
): readonly SeatLink[] {
  const after = new Map<string, SeatLink>();
  for (const link of links) {
    const post = heirOf(link.post);
    if (post === link.post) after.set(post, link);
    // Two that merge into one leave one seat to its holder.
    else if (post !== undefined && !after.has(post) && takesOver(post)) after.set(post, { ...link, post });
  }
  return [...after.values()];
}
