import type { Band, GridSize } from "../profile/profile.ts";
import type { ResidentCount } from "./residents.ts";

/** A grid's size against the profile's band; `not-applicable` where nobody lives (case 24), `unknown` where nobody has counted. */
export type SizeState = "within" | "below" | "above" | "not-applicable" | "unknown";

/**
 * How large a grid is, held against the band (网格规模, GB/T 34300: 300–500 households or about 1,000 people, *assumed*).
 * Meeting either bound of the profile is enough: a grid of few households may have many residents.
 */
export function sizeOf(count: ResidentCount | undefined, { households, residents }: GridSize = {}): SizeState {
  if (count === undefined) return "unknown";
  if (count.residents.value === 0 && count.households.value === 0) return "not-applicable";
  const sides = [sideOf(count.households.value, households), sideOf(count.residents.value, residents)].filter((side) => side !== undefined);
  if (sides.length === 0 || sides.includes("within")) return "within";
  return sides[0]!;
}

function sideOf(value: number, band: Band | undefined): "within" | "below" | "above" | undefined {
  if (band === undefined) return undefined;
  if (band.least !== undefined && value < band.least) return "below";
  return band.most !== undefined && value > band.most ? "above" : "within";
}
