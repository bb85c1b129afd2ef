import type { Post } from "../organisation/post.ts";
import type { CommandName, Field, Grant, Particular, Profile, UnitKinds, ViewName } from "../profile/profile.ts";
import type { State } from "../register/register.ts";
import type { Actor } from "./actor.ts";
import { lentTo, type Lent } from "./delegation.ts";
import { asLent, postsOfAuthority } from "./grants.ts";

/** What one grant opens to whoever has it, ready for words. */
export interface ExplainedGrant {
  /** Its place among the profile's grants, from 0. */
  readonly grant: number;
  readonly views: readonly ViewName[];
  readonly commands: readonly CommandName[];
  readonly particulars: readonly { readonly field: Particular; readonly degree: "masked" | "full" }[];
  /** What is shut unless opened. */
  readonly fields: readonly Field[];
  /** Kinds of post whose holders stand by name on the notices it opens, whomever else it shows: the profile's `gridNotice.names`. */
  readonly named: readonly string[];
  /** The slice in which it reaches the units under the post's own; the whole county when absent. */
  readonly over?: string;
  /** The kinds of unit it reaches there; all when absent. */
  readonly units?: UnitKinds;
  /** The kinds of post its commands may touch; all when absent. */
  readonly posts?: readonly string[];
  /** Its commands may speak of days gone by. */
  readonly backdate: boolean;
}

/** What is open to the holder of a post, or of any post of a kind, or to the public. */
export interface ExplainedAccess {
  /** The kind of post, or the public. */
  readonly to: string;
  /** The post that is held; absent when asked of a kind, or of the public. */
  readonly post?: Post;
  /** The delegation by which they act for the post, which another holds. */
  readonly lent?: Lent;
  readonly grants: readonly ExplainedGrant[];
}

/**
 * Who may see and do what (授权说明), for the official who approves the profile: of a kind of post what any holder has by it, of
 * an actor each post held on the day with authority, then each they act for by delegation, and of the public what is open to everybody. What
 * is open to the public stands there alone, though it is open to whoever holds a post as well.
 *
 * {@includeCode ./explain-access.test.ts#explain}
 *
 * @param of - A kind of post, or who asks. Of a kind the profile does not have, nothing is open.
 */
export function explainAccess(state: State, of: Actor | { readonly postKind: string }): readonly ExplainedAccess[] {
  if (of === "public") return [{ to: "public", grants: explained(state, "public") }];
  if ("postKind" in of) return [{ to: of.postKind, grants: explained(state, of.postKind) }];
  const held = postsOfAuthority(state, of.person).map((post) => ({ to: post.kind.id, post, grants: explained(state, post.kind.id) }));
  const lent = lentTo(state, of.person).map((lent) => {
    const { from: post } = lent;
    return { to: post.kind.id, post, lent, grants: explained(state, post.kind.id, (grant) => asLent(grant, lent)) };
  });
  return [...held, ...lent];
}

function explained({ profile }: State, holder: string, as = (grant: Grant) => grant): ExplainedGrant[] {
  return profile.grants.flatMap((grant, place) => (isTo(grant, holder) ? [explain(as(grant), place, profile)] : []));
}

function isTo({ to }: Grant, holder: string): boolean {
  return to === "public" ? holder === "public" : to.includes(holder);
}

function explain(given: Grant, grant: number, { gridNotice }: Profile): ExplainedGrant {
  const { views = [], commands = [], particulars = {}, fields = [], over, units, posts, backdate = false } = given;
  const shown = (["name", "phone", "membership"] as const).flatMap((field) => {
    const degree = particulars[field];
    return degree === undefined ? [] : [{ field, degree }];
  });
  return {
    grant,
    views,
    commands,
    particulars: shown,
    fields,
    named: views.includes("notice") ? (gridNotice?.names ?? []) : [],
    ...(over && { over }),
    ...(units && { units }),
    ...(posts && { posts }),
    backdate,
  };
}
