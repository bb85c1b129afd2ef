import { addDays, covers, shared, type Day, type Period } from "../day.ts";
import type { PostKind } from "../profile/profile.ts";
import { historyOf, type State } from "../register/register.ts";
import type { Seated } from "./first-crowded-day.ts";
import { networksOf, type Network } from "./network.ts";
import { openingAround, seatsOn, sizesOf, type Size } from "./post-size.ts";
import type { SeatLink } from "./seat-link.ts";
import { unitOf, unitsOf, type RecordName, type Unit } from "./unit.ts";

/**
 * A post in a unit (职务、席位), held or not. The profile's post kinds imply it: nobody has to open it, but
 * one of an `explicit` kind. Its id is `unit/kind`; where its kind has one for each network, `unit/kind/network`.
 */
export interface Post {
  readonly id: string;
  readonly unit: Unit;
  readonly kind: PostKind;
  /** The network it serves, where its kind has one post for each. */
  readonly network?: Network;
  /** What this one is called, where it was opened under a name of its own. */
  readonly name?: RecordName;
  /** How many may hold it at once on the state's day (职数); none while it is closed. */
  readonly seats: number;
  /** Its seats over time. */
  readonly sizes: readonly Size[];
  /** What it follows, and when: seats held ex officio. */
  readonly linked: readonly (SeatLink & Period)[];
  /** While the unit is there and the post is open. */
  readonly period: Period;
}

export const postId = (unit: string, kind: string, network?: string): string =>
  network === undefined ? `${unit}/${kind}` : `${unit}/${kind}/${network}`;

/** The unit's id in a post's id. */
export const unitIdOf = (post: string): string => post.slice(0, post.indexOf("/"));

/** The kind's id in a post's id. */
export const kindIdOf = (post: string): string => post.split("/", 2)[1]!;

/** The network's id in a post's id; none where its kind has one post alone. */
export const networkIdOf = (post: string): string | undefined => post.split("/", 3)[2];

/** A post by its id, also one that is gone or yet to come on the state's day; none that was never to be. */
export function postOf(state: State, id: string): Post | undefined {
  const named = slotNamed(state, id);
  return named && readPost(state, named.unit, named);
}

/** The posts of a unit that are open on the day, the one that answers for it first; of a unit that is gone, those it had. */
export function postsOf(state: State, unit: Unit): Post[] {
  return kindsFor(state, unit)
    .sort((a, b) => Number(b.primary ?? false) - Number(a.primary ?? false))
    .flatMap((kind) => slotsOf(state, kind))
    .flatMap((slot) => readPost(state, unit, slot) ?? [])
    .filter(({ period }) => covers(period, dayWithin(unit.period, state.day)));
}

/** The post that answers for a unit (主要负责人), if its kind has one and it is open. */
export function primaryPostOf(state: State, unit: Unit): Post | undefined {
  return postsOf(state, unit).find((post) => post.kind.primary);
}

/** Every post of a kind that is open on the day, in the order of the units. */
export function postsOfKind(state: State, id: string): Post[] {
  const kind = state.profile.postKinds.find((kind) => kind.id === id);
  if (kind === undefined) return [];
  const slots = slotsOf(state, kind);
  return unitsOf(state, kind.of.record)
    .filter((unit) => kind.of.kinds.includes(unit.kind))
    .flatMap((unit) => slots.flatMap((slot) => readPost(state, unit, slot) ?? []))
    .filter(({ period }) => covers(period, state.day));
}

/** The kinds of post a unit has, or may be given. */
export function kindsFor(state: State, unit: Unit): PostKind[] {
  return state.profile.postKinds.filter(({ of }) => of.record === unit.record && of.kinds.includes(unit.kind));
}

/** A post as it might be opened, whether it is or not; none where no such kind fits the unit. */
export function postToOpen(state: State, id: string): Pick<Post, "id" | "unit" | "kind" | "sizes"> | undefined {
  const named = slotNamed(state, id);
  return named && { id, unit: named.unit, kind: named.kind, sizes: sizesOf(state, id, named.kind) };
}

/** A place for a post in a unit: of a kind, and in a network where the kind has one for each. */
export interface PostSlot {
  readonly kind: PostKind;
  readonly network?: Network;
}

/** A kind of post as often as a unit has it: once, or once for each network of the kinds it is for, whenever that is. */
export function slotsOf(state: State, kind: PostKind): PostSlot[] {
  const { networks } = kind;
  if (networks === undefined) return [{ kind }];
  return networksOf(state)
    .filter((network) => networks === "all" || networks.includes(network.kind))
    .map((network) => ({ kind, network }));
}

function slotNamed(state: State, id: string): (PostSlot & { readonly unit: Unit }) | undefined {
  const unit = unitOf(state, unitIdOf(id));
  const kind = unit && kindsFor(state, unit).find((kind) => kind.id === kindIdOf(id));
  if (unit === undefined || kind === undefined) return undefined;
  const named = networkIdOf(id);
  if (named === undefined) return kind.networks === undefined ? { unit, kind } : undefined;
  const network = slotsOf(state, kind).find((slot) => slot.network?.id === named)?.network;
  return network && postId(unit.id, kind.id, named) === id ? { unit, kind, network } : undefined;
}

/** All that takes a seat of a post: those appointed to it, and what it follows. */
export function takenSeats({ linked }: Post, stints: readonly Seated[]): Seated[] {
  return [...stints, ...linked.map(({ from, to }): Seated => ({ value: { mode: "full" }, from, to }))];
}

function readPost(state: State, unit: Unit, { kind, network }: PostSlot): Post | undefined {
  const id = postId(unit.id, kind.id, network?.id);
  const sizes = sizesOf(state, id, kind);
  const days = network ? shared(unit.period, network.period) : unit.period;
  const period = days && openingAround(sizes, days, state.day);
  if (period === undefined) return undefined;
  const name = sizes.find((size) => covers(size, dayWithin(period, state.day)))?.name;
  const linked = historyOf<readonly SeatLink[]>(state, id, "link").flatMap(({ value, from, to }) =>
    value.map((link) => ({ ...link, from, to })),
  );
  return { id, unit, kind, ...(network && { network }), ...(name && { name }), seats: seatsOn(sizes, state.day), sizes, linked, period };
}

/** The day itself, or the nearest one in the period. */
function dayWithin({ from, to }: Period, day: Day): Day {
  if (from !== undefined && day < from) return from;
  return to !== undefined && to <= day ? addDays(to, -1) : day;
}
