import type { Period } from "../day.ts";
import type { PostKind } from "../profile/profile.ts";
import type { State } from "../register/register.ts";
import { unitOf, type Unit } from "./unit.ts";

/**
 * A seat in a unit (职务、席位), held or not. The profile's post kinds imply it: nobody has to open it.
 * Its id is `unit/kind`.
 */
export interface Post {
  readonly id: string;
  readonly unit: Unit;
  readonly kind: PostKind;
  /** While the unit is there. */
  readonly period: Period;
}

export const postId = (unit: string, kind: string): string => `${unit}/${kind}`;

/** The unit's id in a post's id. */
export const unitIdOf = (post: string): string => post.slice(0, post.indexOf("/"));

/** A post by its id, also of a unit that is gone or yet to come on the state's day; none when unit or kind is unknown. */
export function postOf(state: State, id: string): Post | undefined {
  const unit = unitOf(state, unitIdOf(id));
  return unit && postsOf(state, unit).find((post) => post.id === id);
}

/** The posts of a unit, the one that answers for it first. */
export function postsOf(state: State, unit: Unit): Post[] {
  return state.profile.postKinds
    .filter(({ of }) => of.record === unit.record && of.kinds.includes(unit.kind))
    .sort((a, b) => Number(b.primary ?? false) - Number(a.primary ?? false))
    .map((kind) => ({ id: postId(unit.id, kind.id), unit, kind, period: unit.period }));
}

/** The post that answers for a unit (主要负责人), if its kind has one. */
export function primaryPostOf(state: State, unit: Unit): Post | undefined {
  return postsOf(state, unit).find((post) => post.kind.primary);
}
