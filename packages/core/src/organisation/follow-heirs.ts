import type { Day } from "../day.ts";
import { historyOf, type State } from "../register/register.ts";
import { postLinked } from "./link-post.ts";
import type { PostEvent } from "./post-event.ts";
import { unitIdOf } from "./post.ts";
import { changeLinks, type SeatLink } from "./seat-link.ts";

/**
 * What becomes of seats held ex officio when the units they follow go (case 14: a department merges): from that day on
 * they follow the same post of the heir, or nothing where there is none.
 *
 * @param heirs - Each unit that goes, with its heir.
 * @param has - Whether there will be such a post.
 */
export function followHeirs(
  state: State,
  heirs: ReadonlyMap<string, string | undefined>,
  from: Day,
  has: (post: string) => boolean,
): PostEvent[] {
  const seats = new Set([...state.register.log.all("link")].map(([first]) => first!.subject));
  return [...seats].flatMap((seat) => {
    const history = historyOf<readonly SeatLink[]>(state, seat, "link");
    const later = history.filter(({ to }) => to === undefined || to > from);
    const goes = ({ post }: SeatLink) => heirs.has(unitIdOf(post));
    // A seat of a unit that goes follows nothing any more: whoever ends the unit ends that with it.
    if (heirs.has(unitIdOf(seat)) || !later.some(({ value }) => value.some(goes))) return [];
    return changeLinks(history, from, (links) => inherited(links, heirs, has)).map((change) => postLinked(seat, change));
  });
}

function inherited(
  links: readonly SeatLink[],
  heirs: ReadonlyMap<string, string | undefined>,
  has: (post: string) => boolean,
): readonly SeatLink[] {
  const after = new Map<string, SeatLink>();
  for (const link of links) {
    const unit = unitIdOf(link.post);
    const heir = heirs.get(unit);
    const post = heir === undefined ? undefined : `${heir}${link.post.slice(unit.length)}`;
    // Two that merge into one leave one seat to its holder.
    if (!heirs.has(unit)) after.set(link.post, link);
    else if (post !== undefined && has(post) && !after.has(post)) after.set(post, { ...link, post });
  }
  return [...after.values()];
}
