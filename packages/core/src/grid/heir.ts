import { covers, type Day } from "../day.ts";
import { unitOf } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { shareOut } from "../share-out.ts";

/** Who takes on the ground of an area from a day on, and how much of it: an heir of a merger, a part of a split, the area itself. */
export interface Heir {
  readonly id: string;
  /** The kind of area it is from then on. */
  readonly kind: string;
  /** How much of the ground, against the shares of the others. */
  readonly share: number;
  /** The first day it is no longer there. */
  readonly to?: Day;
}

/** What becomes of areas on a day: by the id of each that goes, is split or becomes of another kind, who takes on its ground; nobody when dissolved. */
export type Heirs = ReadonlyMap<string, readonly Heir[]>;

/** Whole parts of a number for each heir, by their shares; of none said all alike. */
export function partsOf(whole: number, heirs: readonly Heir[]): number[] {
  const shares = heirs.map(({ share }) => share);
  return shareOut(whole, shares.some((share) => share > 0) ? shares : shares.map(() => 1));
}

/** Whether an heir is there already, beside what it takes on. */
export function isThere(first: State, area: string): boolean {
  const unit = unitOf(first, area);
  return unit !== undefined && covers(unit.period, first.day);
}

/** Whether an heir is a grid, general or dedicated as asked. */
export function isGridHeir({ profile }: State, { kind }: Pick<Heir, "kind">, which?: "general" | "dedicated"): boolean {
  const grid = profile.areaKinds.find(({ id }) => id === kind)?.grid;
  return which === undefined ? grid !== undefined : grid === which;
}
