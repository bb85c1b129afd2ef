import type { OpenItem } from "../organisation/open-items.ts";
import { postOf } from "../organisation/post.ts";
import { historyOf } from "../register/register.ts";
import type { Appointment } from "../organisation/appointment.ts";
import type { OpenItemView } from "./organisation-views.ts";
import { postNameOf, refTo, type Sight } from "./view-head.ts";

/** What is left undone, as far as the viewer may know whose it is: a promise is not told where its holder would not be. */
export function openItemsAsSeen(sight: Sight, items: readonly OpenItem[]): OpenItemView[] {
  const { state, viewer } = sight;
  return items.flatMap(({ kind, post: id, appointment, delegation }): OpenItemView[] => {
    const post = postOf(state, id);
    if (post === undefined) return [];
    const of = appointment === undefined ? undefined : historyOf<Appointment>(state, appointment, "appointment").at(-1)?.value;
    if (of !== undefined && viewer.holder(of.person, post).name === undefined) return [];
    return [{ kind, id: delegation ?? appointment ?? id, about: postNameOf(sight, post), unit: refTo(sight, post.unit) }];
  });
}
