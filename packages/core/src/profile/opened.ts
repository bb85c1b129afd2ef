import type { CommandName, Field, Grant, Particular, Profile, ViewName } from "./profile.ts";

/** One thing that a grant opens to one holder, and how wide. */
export interface Opened {
  readonly grant: number;
  /** A kind of post, or the public. */
  readonly to: string;
  readonly what:
    | { readonly command: CommandName }
    | { readonly view: ViewName }
    | { readonly particular: Particular }
    | { readonly field: Field };
  readonly by: Grant;
}

/** What grants open to whom, piece by piece: of a kind of post as well what is open to everybody is not told again. */
export function openedBy({ grants }: Pick<Profile, "grants">): Opened[] {
  return grants.flatMap((by, grant) =>
    (by.to === "public" ? ["public"] : by.to).flatMap((to) => [
      ...(by.commands ?? []).map((command): Opened => ({ grant, to, by, what: { command } })),
      ...(by.views ?? []).map((view): Opened => ({ grant, to, by, what: { view } })),
      ...(["name", "phone", "membership"] as const)
        .filter((particular) => by.particulars?.[particular] !== undefined)
        .map((particular): Opened => ({ grant, to, by, what: { particular } })),
      ...(by.fields ?? []).map((field): Opened => ({ grant, to, by, what: { field } })),
    ]),
  );
}

/** Views that count people: to those who see one by the public's grant alone fewer than five are told as that. */
const countsPeople: readonly ViewName[] = ["grids", "teams", "tenure", "history", "compare"];

/** Whether one opening gives all that another does, to all who have that. */
export function isCovered(one: Opened, by: Opened): boolean {
  const { to, what, by: grant } = one;
  const other = by.by;
  if (by.to !== to && by.to !== "public") return false;
  const asWide = (other.over === undefined || other.over === grant.over) && areKindsWithin(grant.units, other.units);
  if ("command" in what)
    return (
      "command" in by.what &&
      by.what.command === what.command &&
      asWide &&
      (other.backdate === true || grant.backdate !== true) &&
      (other.posts === undefined || (grant.posts !== undefined && grant.posts.every((kind) => other.posts!.includes(kind))))
    );
  if ("field" in what) return "field" in by.what && by.what.field === what.field && asWide;
  if ("particular" in what)
    return "particular" in by.what && by.what.particular === what.particular && asWide && showsAll(grant, other, [what.particular]);
  if (!("view" in by.what) || by.what.view !== what.view) return false;
  // Few people are told to the public as few: whoever is opened such a view besides is told how many.
  if (by.to === "public" && to !== "public" && countsPeople.includes(what.view)) return false;
  // Who is found, and what is shown of them, is said by the grant that opens the search.
  return what.view !== "people" || (asWide && showsAll(grant, other, ["name", "phone", "membership"]));
}

function areKindsWithin(some: Grant["units"], others: Grant["units"]): boolean {
  if (others === undefined) return true;
  return some !== undefined && some.record === others.record && some.kinds.every((kind) => others.kinds.includes(kind));
}

function showsAll(grant: Grant, other: Grant, fields: readonly Particular[]): boolean {
  const rank = { masked: 1, full: 2 } as const;
  const of = (one: Grant, field: Particular) => (one.particulars?.[field] === undefined ? 0 : rank[one.particulars[field]]);
  return fields.every((field) => of(other, field) >= of(grant, field));
}
