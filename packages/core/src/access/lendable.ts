import type { CommandName, Profile } from "../profile/profile.ts";
import { neverDelegated } from "./delegation.ts";

/** The commands of a kind of post that may be lent (可委托事项), in the order of its grants: all but those to lend on. */
export function lendableOf({ grants }: Profile, postKind: string): readonly CommandName[] {
  const granted = grants.flatMap(({ to, commands = [] }) => (to !== "public" && to.includes(postKind) ? commands : []));
  return [...new Set(granted)].filter((name) => !neverDelegated.includes(name));
}
