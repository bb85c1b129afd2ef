import { hierarchyOf } from "../organisation/hierarchy-of.ts";
import { postsOf, postsOfKind, type Post } from "../organisation/post.ts";
import { chainOf } from "../organisation/slice-rows.ts";
import { areasAround, areasOf, unitOf, type RecordName, type Unit } from "../organisation/unit.ts";
import type { CommandName } from "../profile/profile.ts";
import type { State } from "../register/register.ts";
import type { Actor } from "./actor.ts";
import { grantsOf, grantsOfPost, type HeldGrant } from "./grants.ts";

/** The post whose grants allow what was refused, and its unit; of whoever holds it nothing is told, nor whether anybody does. */
export interface WhomToAsk {
  readonly post: { readonly id: string; readonly name: RecordName };
  readonly unit: { readonly id: string; readonly name: RecordName };
}

/**
 * Whom to ask (由谁办理): the nearest post whose grants allow a command, at the unit it is about or up the chain of command from
 * there; then one with authority over the whole county. Nobody where no grant of a single post does, or where units are not
 * open to whoever asks.
 *
 * @param allows - Whether grants of the command are enough for what it is about.
 * @param near - Where to begin: the first unit it is about.
 */
export function whomToAsk(
  today: State,
  actor: Actor,
  command: CommandName,
  allows: (grants: readonly HeldGrant[]) => boolean,
  near: Unit | undefined,
): WhomToAsk | undefined {
  if (!grantsOf(today, actor).some(({ grant }) => grant.views?.includes("unit"))) return undefined;
  const may = (post: Post) => allows(grantsOfPost(today, post).filter(({ grant }) => grant.commands?.includes(command)));
  for (const unit of near ? ladderFrom(today, near) : []) {
    const post = postsOf(today, unit).find(may);
    if (post) return told(post);
  }
  const everywhere = today.profile.grants.filter(({ commands, over }) => over === undefined && commands?.includes(command));
  for (const kind of everywhere.flatMap(({ to }) => (to === "public" ? [] : to))) {
    const post = postsOfKind(today, kind).find(may);
    if (post) return told(post);
  }
  return undefined;
}

/** A unit and what stands above it; of one beside the chain, what stands on its ground and above that. */
function ladderFrom(today: State, unit: Unit): Unit[] {
  const { byId, index, rows } = hierarchyOf(today, chainOf(today).id);
  const upFrom = (id: string) => [id, ...index.ancestors(id)].flatMap((one) => byId.get(one)?.unit ?? []);
  if (byId.has(unit.id)) return upFrom(unit.id);
  const grounds = areasOf(unit).flatMap((area) => [area, ...areasAround(today, area)]);
  const foot = grounds.flatMap((area) => rows.findLast((row) => areasOf(row.unit).includes(area))?.id ?? []);
  return [unit, ...foot.slice(0, 1).flatMap(upFrom)];
}

function told({ id, name, kind, unit }: Post): WhomToAsk {
  return { post: { id, name: name ?? kind.name }, unit: { id: unit.id, name: unit.name } };
}

/** The first unit a command is about, of those it names and those where the people it is about live. */
export function nearestNamed(
  today: State,
  {
    units = [],
    posts = [],
    homes = [],
  }: { readonly units?: readonly Unit[]; readonly posts?: readonly Pick<Post, "unit">[]; readonly homes?: readonly (string | undefined)[] },
): Unit | undefined {
  const home = homes.find((one) => one !== undefined);
  return posts[0]?.unit ?? units[0] ?? (home === undefined ? undefined : unitOf(today, home));
}
