import type { Severity } from "./finding-rule.ts";
import { isCovered, openedBy, type Opened } from "./opened.ts";
import {
  commandNames,
  viewNames,
  type CommandName,
  type Field,
  type Particular,
  type PostKind,
  type Profile,
  type ViewName,
} from "./profile.ts";

/** Something to think about in who may see and do what; an error keeps a profile from being adopted. */
export type AccessFinding = { readonly severity: Severity } & (
  | { readonly code: "command-nobody-gives"; readonly command: CommandName }
  | { readonly code: "view-nobody-sees"; readonly view: ViewName }
  | { readonly code: "commands-to-public"; readonly grant: number; readonly commands: readonly CommandName[] }
  /** Names and phones, covered in part (a warning) or not, membership, or the views that are of people. */
  | {
      readonly code: "personal-to-public";
      readonly grant: number;
      readonly particulars: readonly Particular[];
      readonly views: readonly ViewName[];
    }
  /** Whoever holds such a post stands by name on the notices of grids, and those are open to everybody. */
  | { readonly code: "names-on-notices"; readonly postKinds: readonly string[] }
  /** What is shut unless opened, opened to everybody: small counts of people stay covered. */
  | { readonly code: "fields-to-public"; readonly grant: number; readonly fields: readonly Field[] }
  /** No unit can be of a kind that has such a post. */
  | { readonly code: "post-nowhere"; readonly grant: number; readonly postKind: string }
  /** The post's unit never stands in the slice: the grant reaches by territory alone. */
  | { readonly code: "outside-slice"; readonly grant: number; readonly postKind: string; readonly slice: string }
  /** Says what an earlier one says, to the letter. */
  | { readonly code: "grant-repeated"; readonly grant: number; readonly by: readonly number[] }
  /** Opens nothing that others do not. */
  | { readonly code: "grant-shadowed"; readonly grant: number; readonly by: readonly number[] }
  /** Opens some things that others do. */
  | {
      readonly code: "grant-overlaps";
      readonly grant: number;
      readonly by: readonly number[];
      readonly commands: readonly CommandName[];
      readonly views: readonly ViewName[];
    }
  | { readonly code: "post-nobody-fills"; readonly postKind: string }
  /**
   * Only who holds such a post fills it, and nobody decides about themselves: once the topmost is vacant it stays so. Of the
   * highest post of a county that is so wherever what is above the county is not in its register.
   */
  | { readonly code: "post-fills-itself"; readonly postKind: string }
);

/**
 * What there is to find in a profile's grants (授权检查), in the order: openings to the public, nobody's commands and views, posts
 * nobody fills, and then the grants one by one.
 *
 * {@includeCode ./access-findings.test.ts#findings}
 */
export function accessFindings(profile: Profile): AccessFinding[] {
  const opened = openedBy(profile);
  return [...toPublic(profile), ...nobodys(opened), ...unfilled(profile), ...misplaced(profile), ...needless(profile, opened)];
}

const ofPeople: readonly ViewName[] = ["people", "person", "privacy"];

/** What is open to everybody, and should not be, or is to be known by whoever approves it. */
function toPublic({ grants, gridNotice }: Profile): AccessFinding[] {
  const postKinds = gridNotice?.names ?? [];
  const hangOut = grants.some(({ to, views }) => to === "public" && views?.includes("notice"));
  const named = postKinds.length > 0 && hangOut ? ([{ code: "names-on-notices", severity: "warning", postKinds }] as const) : [];
  const opened = grants.flatMap(({ to, commands = [], views = [], particulars = {}, fields = [] }, grant): AccessFinding[] => {
    if (to !== "public") return [];
    const shown = (["name", "phone", "membership"] as const).filter((field) => particulars[field] !== undefined);
    const people = views.filter((view) => ofPeople.includes(view));
    const onlyCovered = people.length === 0 && shown.every((field) => field !== "membership" && particulars[field] === "masked");
    return [
      ...(commands.length > 0 ? [{ code: "commands-to-public", severity: "error", grant, commands } as const] : []),
      ...(shown.length + people.length > 0
        ? [{ code: "personal-to-public", severity: onlyCovered ? "warning" : "error", grant, particulars: shown, views: people } as const]
        : []),
      ...(fields.length > 0 ? [{ code: "fields-to-public", severity: "warning", grant, fields } as const] : []),
    ];
  });
  return [...opened, ...named];
}

function nobodys(opened: readonly Opened[]): AccessFinding[] {
  const given = new Set(opened.flatMap(({ what }) => ("command" in what ? what.command : [])));
  const seen = new Set(opened.flatMap(({ what }) => ("view" in what ? what.view : [])));
  return [
    ...commandNames
      .filter((command) => !given.has(command))
      .map((command) => ({ code: "command-nobody-gives", severity: "warning", command }) as const),
    ...viewNames.filter((view) => !seen.has(view)).map((view) => ({ code: "view-nobody-sees", severity: "warning", view }) as const),
  ];
}

function unfilled({ grants, postKinds }: Profile): AccessFinding[] {
  return postKinds.flatMap(({ id: postKind }): AccessFinding[] => {
    const filling = grants.filter(({ commands, posts }) => commands?.includes("appoint-person") && (posts?.includes(postKind) ?? true));
    const by = filling.flatMap(({ to }) => (to === "public" ? ["public"] : to));
    if (by.length === 0) return [{ code: "post-nobody-fills", severity: "warning", postKind }];
    return by.every((kind) => kind === postKind) ? [{ code: "post-fills-itself", severity: "info", postKind }] : [];
  });
}

function misplaced(profile: Profile): AccessFinding[] {
  const standing = kindsThatStand(profile);
  return profile.grants.flatMap(({ to, over }, grant) =>
    (to === "public" ? [] : to).flatMap((postKind): AccessFinding[] => {
      const kind = profile.postKinds.find(({ id }) => id === postKind);
      if (kind === undefined || !kind.of.kinds.some((one) => standing.has(`${kind.of.record} ${one}`)))
        return [{ code: "post-nowhere", severity: "warning", grant, postKind }];
      return over === undefined || standsIn(profile, kind, over)
        ? []
        : [{ code: "outside-slice", severity: "warning", grant, postKind, slice: over }];
    }),
  );
}

/** Kinds of unit there can be: every form, and the kinds of area that have a way up to one that lies in none. */
function kindsThatStand({ areaKinds, forms }: Profile): ReadonlySet<string> {
  const areas = new Set(areaKinds.filter(({ within }) => within.length === 0).map(({ id }) => id));
  for (let before = -1; before < areas.size;) {
    before = areas.size;
    for (const { id, within } of areaKinds) if (within.some((kind) => areas.has(kind))) areas.add(id);
  }
  return new Set([...forms.map(({ id }) => `organisation ${id}`), ...[...areas].map((id) => `area ${id}`)]);
}

function standsIn({ slices, levels }: Profile, { of }: PostKind, slice: string): boolean {
  const steps = slices.find(({ id }) => id === slice)?.levels ?? [];
  return levels.some(
    ({ id, record, kinds }) => steps.includes(id) && record === of.record && kinds.some((kind) => of.kinds.includes(kind)),
  );
}

function needless({ grants }: Profile, opened: readonly Opened[]): AccessFinding[] {
  return grants.flatMap((grant, place): AccessFinding[] => {
    const same = grants.findIndex((other) => JSON.stringify(other) === JSON.stringify(grant));
    if (same < place) return [{ code: "grant-repeated", severity: "warning", grant: place, by: [same] }];
    const own = opened.filter((one) => one.grant === place);
    const covering = own.map((one) => opened.find((other) => covers(one, other)));
    const by = [...new Set(covering.flatMap((other) => (other ? [other.grant] : [])))].sort((a, b) => a - b);
    if (by.length === 0) return [];
    if (!covering.includes(undefined)) return [{ code: "grant-shadowed", severity: "warning", grant: place, by }];
    // A grant to several kinds says more than others only where it does so for none of them.
    const everywhere = own.filter(({ what }) =>
      own.every((one, at) => JSON.stringify(one.what) !== JSON.stringify(what) || covering[at] !== undefined),
    );
    const commands = [...new Set(everywhere.flatMap(({ what }) => ("command" in what ? what.command : [])))];
    const views = [...new Set(everywhere.flatMap(({ what }) => ("view" in what ? what.view : [])))];
    if (commands.length + views.length === 0) return [];
    return [{ code: "grant-overlaps", severity: "info", grant: place, by, commands, views }];
  });
}

// Of two that cover each other the earlier stands.
function covers(one: Opened, other: Opened): boolean {
  return one.grant !== other.grant && isCovered(one, other) && (other.grant < one.grant || !isCovered(other, one));
}
