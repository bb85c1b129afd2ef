import type { UnitView } from "@jinlin/core";
import type { About } from "./form-row.ts";

/** The same thing in a newer view of its unit; undefined when it is no longer there, or the unit is another one. */
export function aboutIn(view: UnitView, about: About): About | undefined {
  if (about.unit === undefined || about.unit.unit.id !== view.unit.id) return undefined;
  const post = about.post && view.posts.find(({ id }) => id === about.post!.id);
  const stint = about.stint && post?.stints.find(({ appointment }) => appointment === about.stint!.appointment);
  if ((about.post && !post) || (about.stint && !stint)) return undefined;
  return { ...about, seq: view.seq, day: view.day, unit: view, post, stint };
}

/** What of it, once changed by somebody else, is a conflict: the same text as long as it stands as it was read. */
export function standing({ unit, post, stint, call }: About): string {
  if (call) return JSON.stringify([call.state, call.teams]);
  if (stint) return JSON.stringify(stint);
  if (post) return [post.state, post.appointment, post.since, post.termEnd].join(" ");
  return unit ? JSON.stringify([unit.unit, unit.area, unit.ledBy, unit.path.at(-1)?.id]) : "";
}
