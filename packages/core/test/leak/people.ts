// Who may see whom: the oracle of the leak table, from the grants and the map of the town drawn by hand. Nothing of it is asked
// of the code that decides.
import type { Field, Grant, ViewName } from "../../src/profile/profile.ts";
import { answeringIn, partsAround, reaches, type Sender } from "../senders.ts";
import { leakProfile } from "./leak-town.ts";

/** Where somebody lives, the units whose posts they hold today, or are to hold, and those whose posts they held before. */
interface Known {
  readonly home: string;
  readonly holds?: readonly string[];
  readonly held?: readonly string[];
  /** The units for whose posts they act, or acted, by delegation: told as a change alone. */
  readonly acts?: readonly string[];
  readonly acted?: readonly string[];
  /** Their name stands on a notice that is open to everybody. */
  readonly named?: true;
}

export const people: Readonly<Record<string, Known>> = {
  head: { home: "east", holds: ["org-dept", "team-east"] },
  boss: { home: "east", holds: ["qx-wc"] },
  mayor: { home: "east", holds: ["conference"] },
  sun: { home: "east", holds: ["east-cc", "team-east"], acts: ["garden-branch"] },
  li: { home: "east", holds: ["grid-1"] },
  wang: { home: "east" },
  chen: { home: "east" },
  zhao: { home: "west" },
  zed: { home: "east", holds: ["grid-6"], acts: ["grid-1"] },
  old: { home: "east", held: ["garden-branch"] },
  bo: { home: "east", holds: ["garden-branch"] },
  dep: { home: "east", holds: ["east-cc"] },
  lee: { home: "east", acts: ["east-cc"] },
  late: { home: "east", acted: ["qx-wc"] },
  few: { home: "south", acts: ["south-cc"] },
  idle: { home: "south", acts: ["lane-branch"] },
  nan: { home: "south", holds: ["grid-4"] },
  fen: { home: "south", holds: ["grid-5"] },
  gu: { home: "south", holds: ["grid-2"], acts: ["grid-4"] },
  // By the south's secretary the closing branch has its own: the seat goes with the post.
  song: { home: "south", holds: ["south-cc", "closing-branch"] },
  ting: { home: "south", holds: ["lane-branch"] },
  pin: { home: "south", holds: ["south-cc"] },
  "once-here": { home: "west", held: ["grid-6"] },
  "once-there": { home: "west", held: ["grid-5"] },
  posted: { home: "south", holds: ["grid-1"], named: true },
  "posted-once": { home: "south", held: ["grid-1"] },
  unnamed: { home: "south", holds: ["grid-1"] },
  "vol-there": { home: "west", holds: ["team-1"] },
  "vol-both": { home: "west", holds: ["team-1", "team-east"] },
  vera: { home: "east", holds: ["team-east"] },
  vito: { home: "south", holds: ["team-south"] },
  "new-here": { home: "east" },
  "new-there": { home: "south", acts: ["south-cc"] },
};

export type Degree = "full" | "masked" | undefined;

/** The grants a sender has, those to the public and those lent among them, each with the post it comes by: of sight all is lent. */
function grantsOf({
  holds,
  lent,
}: Sender): { readonly grant: Grant; readonly reachesUnit: (unit: string) => boolean; readonly reachesHome: (home: string) => boolean }[] {
  return leakProfile.grants.flatMap((grant) => {
    const ofKind = (unit: string) => grant.units === undefined || kindOf(unit) === `${grant.units.record} ${grant.units.kinds[0]}`;
    if (grant.to === "public") return [{ grant, reachesUnit: ofKind, reachesHome: () => grant.units === undefined }];
    return [...holds, ...(lent ? [lent.held] : [])]
      .filter(({ kind }) => grant.to.includes(kind))
      .map((held) => ({
        grant,
        reachesUnit: (unit: string) => ofKind(unit) && reaches(grant, held, partsAround[unit]),
        reachesHome: (home: string) => grant.units === undefined && reaches(grant, held, answeringIn[home]),
      }));
  });
}

// As far as grants are narrowed to kinds here.
function kindOf(unit: string): string {
  return unit.endsWith("-branch") ? "organisation branch" : unit === "org-dept" ? "organisation department" : "other";
}

export function hasView(who: Sender, view: ViewName): boolean {
  return grantsOf(who).some(({ grant }) => grant.views?.includes(view));
}

/** Whether a field is opened at a unit, of those at home in a community, or over the whole county. */
export function opens(who: Sender, field: Field, at: { readonly unit?: string; readonly home?: string }): boolean {
  return grantsOf(who).some(
    ({ grant, reachesUnit, reachesHome }) =>
      grant.fields?.includes(field) &&
      (at.unit === undefined
        ? at.home === undefined
          ? grant.over === undefined && grant.units === undefined
          : reachesHome(at.home)
        : reachesUnit(at.unit)),
  );
}

/** How much of the name of whoever held a post of a unit before somebody sees there. */
export function seesPastHolder(who: Sender, unit: string): Degree {
  if (!opens(who, "past-holders", { unit })) return undefined;
  const degrees = grantsOf(who).flatMap(({ grant, reachesUnit }) => (reachesUnit(unit) ? [grant.particulars?.name] : []));
  return degrees.includes("full") ? "full" : degrees.includes("masked") ? "masked" : undefined;
}

/** Whether somebody is found where they live. */
export function findsAtHome(who: Sender, person: string): boolean {
  return grantsOf(who).some(
    ({ grant, reachesHome }) => grant.views?.includes("people") && grant.particulars?.name === "full" && reachesHome(people[person]!.home),
  );
}

/** How much of a person's name or phone somebody sees, by all ways there are: themself, where they live, posts they hold or held. */
export function sees(who: Sender, person: string, what: "name" | "phone"): Degree {
  if (who.actor !== "public" && who.actor.person === person) return "full";
  const { home, holds = [], held = [], acts = [], acted = [], named } = people[person]!;
  if (named && what === "name") return "full";
  const told = hasView(who, "history");
  const grants = grantsOf(who);
  // Who lives somewhere is found by whoever searches there and sees names in full.
  const finding = grants.filter(({ grant, reachesHome }) => grant.views?.includes("people") && reachesHome(home));
  const found = finding.some(({ grant }) => grant.particulars?.name === "full") ? finding : [];
  const before = [...held, ...(told ? acted : [])].filter((unit) => opens(who, "past-holders", { unit }));
  const units = [...holds, ...(told ? acts : []), ...before];
  const degrees = [...found, ...grants.filter(({ reachesUnit }) => units.some(reachesUnit))].map(({ grant }) => grant.particulars?.[what]);
  return degrees.includes("full") ? "full" : degrees.includes("masked") ? "masked" : undefined;
}
