import { firstDayOf, listed, type AppointmentRecord, type Day, type OrganisationRecord } from "@jinlin/core";
import { gridsFrom } from "./areas.ts";
import { businessDistrict } from "./business-circle.ts";
import type { Compound } from "./compounds.ts";
import { urbanCommunities } from "./divisions.ts";
import type { Grid } from "./grids.ts";
import type { Resident } from "./people.ts";
import { committeeOf } from "./organisations.ts";
import { profile } from "./profile.ts";
import { random, type Random } from "./random.ts";
import { dealStories, termsOf, type Story, type Term } from "./terms.ts";

/** How many posts of each kind have another story than one holder from the start. All *assumed*. */
export const plan: Readonly<Record<string, Partial<Record<Story, number>>>> = {
  "working-committee-secretary": { replaced: 1 },
  "community-secretary": { replaced: 4, acting: 1 },
  "community-deputy": { replaced: 2, never: 3 },
  "branch-secretary": { replaced: 10, acting: 3, "carry-over": 4 },
  "grid-head": { left: 15, never: 8, acting: 14, seconded: 5, "carry-over": 18, replaced: 60, returned: 3, promised: 1 },
};

/**
 * In how many communities the secretary is the residents' director as well (一肩挑), and the day one of them became it:
 * before that somebody else was. *Assumed*.
 */
export const combined = 20;
const combinedLast: Day = "2026-04-01";

/** How many areas a branch secretary heads beside the branch, and how many people head two areas. *Assumed*. */
const headedBySecretary = 20;
const headedInPairs = 12;

/** *Assumed*: the residents' committees of today were elected then. */
const directorsFrom: Day = "2021-12-01";

/** Something with posts, its first day, and the communities its holders come from. */
interface Seat {
  readonly unit: string;
  readonly begin: Day;
  readonly homes: readonly string[];
  /** The grid, where it is one. */
  readonly grid?: Grid;
}

/** Who holds what, and held it: every kind of post of the profile, on every unit that has it. */
export function appointmentRecords(
  residents: readonly Resident[],
  organisations: readonly OrganisationRecord[],
  compounds: readonly Compound[],
  grids: readonly Grid[],
): AppointmentRecord[] {
  const next = newcomers(residents);
  const bodies = organisations.map(({ id, form, area, from }) => ({
    form,
    seat: {
      unit: id,
      begin: from === undefined ? "2022-01-01" : firstDayOf(from),
      homes: homesOf(listed(area)[0]!, compounds),
    } satisfies Seat,
  }));
  const areas = grids.map((grid): Seat => ({ unit: grid.id, begin: gridsFrom, homes: [grid.community.id], grid }));
  const termsByPost = new Map<string, readonly Term[]>();

  for (const { id: kind, of, networks } of profile.postKinds) {
    // Held ex officio, told below, or the officers of networks, who are chosen last.
    if (networks !== undefined || ["circle-secretary", "circle-member", "residents-director"].includes(kind)) continue;
    const draw = random(kind);
    const seats = of.record === "area" ? areas : bodies.filter(({ form }) => of.kinds.includes(form)).map(({ seat }) => seat);
    const stories = dealStories(seats, plan[kind] ?? {}, draw, demonstration(seats));
    const shared = sharedHeads(seats, stories, (branch) => termsByPost.get(`${branch}/branch-secretary`)?.at(-1)?.person, draw, next);
    for (const seat of seats) {
      const person = () => shared.get(seat) ?? next(draw.pick(seat.homes));
      termsByPost.set(`${seat.unit}/${kind}`, termsOf(stories.get(seat)!, seat.begin, person, draw));
    }
  }

  for (const [post, terms] of directors((post) => termsByPost.get(post), next)) termsByPost.set(post, terms);

  return [...termsByPost].flatMap(([post, terms]) =>
    terms.map((term, index): AppointmentRecord => ({ id: `${post.replace("/", "-")}-${index + 1}`, post, ...term })),
  );
}

// Gives each resident of a community once, in an order of its own.
function newcomers(residents: readonly Resident[]): (home: string) => string {
  const waiting = new Map<string, string[]>();
  for (const { id, home } of residents) waiting.set(home, [...(waiting.get(home) ?? []), id]);
  const { below } = random("newcomers");
  return (home) => {
    const list = waiting.get(home)!;
    return list.splice(below(list.length), 1)[0]!;
  };
}

function homesOf(area: string, compounds: readonly Compound[]): readonly string[] {
  const community =
    area === businessDistrict.id ? businessDistrict.within : (compounds.find(({ id }) => id === area)?.community.id ?? area);
  const own = urbanCommunities.filter(({ id, within }) => id === community || within === area);
  return (own.length > 0 ? own : urbanCommunities).map(({ id }) => id);
}

// Whoever signs in to the sample finds something to do: an empty area in Jiguang Huayuan and one in Hefeng community itself.
function demonstration(seats: readonly Seat[]): ReadonlyMap<Seat, Story> {
  const last = (area: string) => seats.findLast(({ grid }) => grid?.within === area);
  const told: readonly (readonly [Seat | undefined, Story])[] = [
    [last("jiguang-huayuan"), "left"],
    [last("hefeng-community"), "never"],
  ];
  return new Map(told.filter((one): one is readonly [Seat, Story] => one[0] !== undefined));
}

// Steady areas whose head is somebody known already: the branch's secretary, or the head of another area of the community.
function sharedHeads(
  seats: readonly Seat[],
  stories: ReadonlyMap<Seat, Story>,
  secretaryOf: (branch: string) => string | undefined,
  draw: Random,
  next: (home: string) => string,
): ReadonlyMap<Seat, string> {
  const shared = new Map<Seat, string>();
  const steady = seats.flatMap((seat) => (seat.grid && stories.get(seat) === "steady" ? [{ seat, grid: seat.grid }] : []));
  if (steady.length === 0) return shared;
  const branches = [...new Set(steady.flatMap(({ grid }) => (grid.ledBy && secretaryOf(grid.ledBy) ? grid.ledBy : [])))];
  for (const branch of draw.some(branches, headedBySecretary))
    shared.set(steady.find(({ grid }) => grid.ledBy === branch)!.seat, secretaryOf(branch)!);
  for (const community of draw.some(urbanCommunities, headedInPairs)) {
    const person = next(community.id);
    for (const { seat } of steady.filter(({ seat, grid }) => grid.community === community && !shared.has(seat)).slice(0, 2))
      shared.set(seat, person);
  }
  return shared;
}

// The director of each community: its secretary for as long as that one has been it, or a neighbour from the start.
function directors(
  termsOfPost: (post: string) => readonly Term[] | undefined,
  next: (home: string) => string,
): [string, readonly Term[]][] {
  const secretaries = new Map(
    urbanCommunities.map((community) => [community, termsOfPost(`${committeeOf(community)}/community-secretary`)?.at(-1)] as const),
  );
  const fit = urbanCommunities.filter((community) => {
    const term = secretaries.get(community);
    return term !== undefined && (term.mode ?? "full") === "full" && term.from! < combinedLast;
  });
  const chosen = random("directors").some(fit, combined);
  return urbanCommunities.map((community): [string, readonly Term[]] => {
    const post = `${community.id}/residents-director`;
    const other = { person: next(community.id), from: directorsFrom };
    if (!chosen.includes(community)) return [post, [other]];
    const { person, from } = secretaries.get(community)!;
    const since = community === chosen[0] ? combinedLast : from!;
    return [
      post,
      [
        { ...other, to: since, ended: "handed-over" },
        { person, from: since },
      ],
    ];
  });
}
