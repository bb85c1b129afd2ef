import type { AppointmentRecord } from "@jinlin/core";
import { gridsFrom } from "./areas.ts";
import { businessDistrict } from "./business-circle.ts";
import { dayBetween } from "./days.ts";
import type { DedicatedGrid } from "./dedicated-grids.ts";
import { urbanCommunities } from "./divisions.ts";
import type { Grid } from "./grids.ts";
import { networks, type Network } from "./networks.ts";
import type { Resident } from "./people.ts";
import { random, type Random } from "./random.ts";
import { lastChange } from "./terms.ts";

/** In how many posts of networks the officer has changed. *Assumed*. */
const officersChanged = 40;

/** Dedicated grids with officers of their own, and in which networks; published are the business circle's two. */
const inDedicated: readonly (readonly [grid: string, network: string])[] = [
  ["wanda-business-circle-grid", "party-network"],
  ["wanda-business-circle-grid", "public-safety-network"],
  ["haibin-hospital-grid", "public-safety-network"],
  ["zhongnan-market-grid", "civilised-city-network"],
];

/** Who serves which network in a grid. */
interface Service {
  readonly unit: string;
  readonly network: Network;
  readonly person: string;
  readonly community: string;
}

/**
 * The officers of the networks (网格员), neighbours who hold no other post, but for some heads of areas who serve the party
 * network there. Most serve all networks of their grid, some two grids; a grid may have nobody in a network.
 */
export function officerRecords(
  residents: readonly Resident[],
  appointments: readonly AppointmentRecord[],
  grids: readonly Grid[],
  dedicated: readonly DedicatedGrid[],
): AppointmentRecord[] {
  const draw = random("network officers");
  const next = neighbours(residents, appointments, draw);
  const heads = steadyHeads(appointments);
  const services = urbanCommunities.flatMap(({ id: community }) => {
    const own = grids.filter((grid) => grid.community.id === community);
    const without = new Map(
      networks.map((network) => [network, new Set(draw.some(own, Math.round((own.length * network.without) / 100)))]),
    );
    let before: readonly string[] | undefined;
    return own.flatMap(({ id: unit }, index) => {
      const people = before !== undefined && draw.below(6) === 0 ? before : teamOf(heads.get(unit), () => next(community), draw);
      before = people;
      return networks
        .filter((network) => !without.get(network)!.has(own[index]!))
        .map((network): Service => ({ unit, network, person: people[networks.indexOf(network)]!, community }));
    });
  });
  const changed = new Set(
    draw.some(
      services.filter(({ network }) => network.to === undefined),
      officersChanged,
    ),
  );
  const special = inDedicated.map(([unit, id]): Service => {
    const { within } = dedicated.find((grid) => grid.id === unit)!;
    const community = within === businessDistrict.id ? businessDistrict.within : within;
    return { unit, network: networks.find((network) => network.id === id)!, person: next(community), community };
  });
  return [...services, ...special].flatMap((service) => {
    const { unit, network, person, community } = service;
    const id = (number: number) => `${unit}-${network.id}-${number}`;
    const term = { post: `${unit}/network-officer/${network.id}`, person, from: gridsFrom } as const;
    if (network.to) return [{ id: id(1), ...term, to: network.to, ended: "abolished" }];
    if (!changed.has(service)) return [{ id: id(1), ...term }];
    const day = dayBetween(draw, "2023-07-01", lastChange);
    return [
      { id: id(1), ...term, to: day, ended: "handed-over" },
      { id: id(2), ...term, person: next(community), from: day },
    ];
  });
}

// One for each network: mostly one person in all of them, now and then two or three, or the head of the area in the party's.
function teamOf(head: string | undefined, next: () => string, { below }: Random): readonly string[] {
  const lot = below(10);
  const first = next();
  if (lot < 6) return networks.map(() => first);
  if (lot === 6) {
    const others = [first, next(), next()];
    return networks.map((_, index) => others[Math.min(index, 2)]!);
  }
  const party = lot > 7 && head !== undefined ? head : next();
  return networks.map(({ kind }) => (kind === "party" ? party : first));
}

// Gives each resident of a community who holds no post once.
function neighbours(
  residents: readonly Resident[],
  appointments: readonly AppointmentRecord[],
  { below }: Random,
): (home: string) => string {
  const holders = new Set(appointments.map(({ person }) => person));
  const waiting = new Map<string, string[]>();
  for (const { id, home } of residents) if (!holders.has(id)) waiting.set(home, [...(waiting.get(home) ?? []), id]);
  return (home) => {
    const list = waiting.get(home)!;
    return list.splice(below(list.length), 1)[0]!;
  };
}

// Areas with one head since the first day, in full, by the grid.
function steadyHeads(appointments: readonly AppointmentRecord[]): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  for (const { post, person, from, to, mode, termEnd } of appointments)
    if (post.endsWith("/grid-head") && from === gridsFrom && to === undefined && mode === undefined && termEnd === undefined)
      heads.set(post.split("/")[0]!, person);
  return heads;
}
