import type { Random } from "../random.ts";
import type { GroundPlan, Parcel } from "./ground-plan.ts";
import { streetThrough } from "./street.ts";

/** What ground is to be divided into: as much as its weight, or as its parts weigh together. */
export type Lot = { readonly id: string; readonly weight: number } | { readonly id: string; readonly parts: readonly Lot[] };

/** Divides a parcel among lots by streets, each into one piece of ground; parts of a lot lie together. West and north come first. */
export function divide(plan: GroundPlan, parcel: Parcel, lots: readonly Lot[], draw: Random): Map<string, Parcel> {
  const parcels = new Map<string, Parcel>();
  settle(parcel, lots);
  return parcels;

  function settle(ground: Parcel, lots: readonly Lot[]): void {
    const [lot] = lots;
    if (lots.length === 1) {
      if ("parts" in lot!) settle(ground, lot.parts);
      else parcels.set(lot!.id, ground);
      return;
    }
    const { first, share } = halves(lots);
    const { from, bends, to } = streetThrough(ground.ring, 1 - share, draw);
    const [right, left] = plan.part(ground, from, bends, to);
    settle(left, lots.slice(0, first));
    settle(right, lots.slice(first));
  }
}

const weightOf = (lot: Lot): number => ("parts" in lot ? sum(lot.parts) : lot.weight);
const sum = (lots: readonly Lot[]): number => lots.reduce((total, lot) => total + weightOf(lot), 0);

// How many come first so that both halves weigh about the same.
function halves(lots: readonly Lot[]): { first: number; share: number } {
  const whole = sum(lots);
  const cuts = lots.slice(1).map((_, index) => ({ first: index + 1, share: sum(lots.slice(0, index + 1)) / whole }));
  return cuts.reduce((a, b) => (Math.abs(b.share - 0.5) < Math.abs(a.share - 0.5) ? b : a));
}
