import type { AccessGrantView, AccessHolderView, NamedRef } from "@jinlin/core";

/** Over what something is open: the whole county, a part of it, or to everybody anyway. */
export type Reach = "all" | "part" | "public";

export const grantedSorts = ["sees", "shows", "opens", "does"] as const;
export type GrantedSort = (typeof grantedSorts)[number];

/** One thing that can be granted, and how far it is open to each holder; nothing where it is not. */
export interface GrantedRow {
  readonly id: string;
  readonly name: string;
  readonly reach: readonly (Reach | undefined)[];
}

export interface GrantsCompared {
  /** The public, and those to whom more is open. */
  readonly holders: readonly AccessHolderView[];
  readonly rows: Readonly<Record<GrantedSort, readonly GrantedRow[]>>;
  /** Those who see what the public sees, and no more. */
  readonly others: readonly NamedRef[];
}

/** Kinds of post beside each other (授权对照): what each sees, of whom, and does. */
export function compareGrants(all: readonly AccessHolderView[]): GrantsCompared {
  const holders = all.filter(({ id, grants }) => id === "public" || grants.length > 0);
  const rowsOf = (sort: GrantedSort): GrantedRow[] => {
    const open = holders.map(({ grants }) => openedBy(grants, sort));
    const everybody = open[holders.findIndex(({ id }) => id === "public")];
    // What is open to everybody, then in the order of whoever has the most: what only others have comes after.
    const inOrder = [...(everybody ? [everybody] : []), ...[...open].sort((one, other) => other.size - one.size)];
    const names = new Map(inOrder.flatMap((opened) => [...opened].map(([key, { name }]) => [key, name])));
    return [...names].map(([id, name]) => ({
      id,
      name,
      reach: open.map((opened) => (everybody?.has(id) ? "public" : opened.get(id)?.reach)),
    }));
  };
  return {
    holders,
    rows: { sees: rowsOf("sees"), shows: rowsOf("shows"), opens: rowsOf("opens"), does: rowsOf("does") },
    others: all.filter((holder) => !holders.includes(holder)),
  };
}

function openedBy(grants: readonly AccessGrantView[], sort: GrantedSort): Map<string, { name: string; reach: "all" | "part" }> {
  const opened = new Map<string, { name: string; reach: "all" | "part" }>();
  for (const grant of grants)
    for (const { key, name } of grantedOf(grant, sort)) {
      const reach = grant.whole || opened.get(key)?.reach === "all" ? "all" : "part";
      opened.set(key, { name, reach });
    }
  return opened;
}

function grantedOf(grant: AccessGrantView, sort: GrantedSort): { readonly key: string; readonly name: string }[] {
  if (sort === "shows") return grant.shows.map(({ id, degree, name }) => ({ key: `${id} ${degree}`, name }));
  const named = grant[sort].map(({ id, name }) => ({ key: id, name }));
  return sort === "does" && grant.backdate ? [...named, { key: "backdate", name: grant.backdate }] : named;
}
