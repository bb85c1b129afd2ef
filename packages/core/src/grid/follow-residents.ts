import type { Quantity } from "../quantity.ts";
import { historyOf, type State } from "../register/register.ts";
import { partsOf, type Heir, type Heirs } from "./heir.ts";
import { residentsOf, type ResidentCount, type ResidentsCounted } from "./residents.ts";

/**
 * Residents follow the ground they live on: of areas that become one the sum, at least that where one of them was never
 * counted; of parts an estimate by their shares. A count recorded for a later day stays.
 */
export function followResidents(first: State, heirs: Heirs): ResidentsCounted[] {
  const parts = new Map<string, { readonly heir: Heir; readonly counts: (ResidentCount | undefined)[] }>();
  for (const [area, takers] of heirs) {
    const known = residentsOf(first, area);
    for (const [place, heir] of takers.entries()) {
      // An heir that was there has its own residents beside those who come.
      const own = heirs.has(heir.id) || historyOf(first, heir.id, "area").length === 0 ? [] : [residentsOf(first, heir.id)];
      const part = parts.get(heir.id) ?? { heir, counts: own };
      part.counts.push(known && partOf(known, takers, place));
      parts.set(heir.id, part);
    }
  }
  return [...parts.values()].flatMap(({ heir, counts }): ResidentsCounted[] => {
    const known = counts.filter((count) => count !== undefined);
    if (known.length === 0) return [];
    const missing = known.length < counts.length;
    const households = sumOf(
      known.map((count) => count.households),
      missing,
    );
    const residents = sumOf(
      known.map((count) => count.residents),
      missing,
    );
    const now = residentsOf(first, heir.id);
    if (now && JSON.stringify([now.households, now.residents]) === JSON.stringify([households, residents])) return [];
    const next = historyOf(first, heir.id, "residents").find(({ from }) => from !== undefined && from > first.day)?.from;
    const to = next ?? heir.to;
    return [{ type: "residents-counted", v: 1, subject: heir.id, from: first.day, ...(to && { to }), households, residents }];
  });
}

function partOf({ households, residents }: ResidentCount, takers: readonly Heir[], place: number): ResidentCount {
  const part = (whole: Quantity): Quantity =>
    // All of it is what was counted, and none parted is none.
    takers.length === 1 || whole.value === 0 ? whole : { ...whole, value: partsOf(whole.value, takers)[place]!, precision: "about" };
  return { households: part(households), residents: part(residents) };
}

function sumOf(quantities: readonly Quantity[], missing: boolean): Quantity {
  const value = quantities.reduce((sum, one) => sum + one.value, 0);
  const has = (precision: Quantity["precision"]) => quantities.some((one) => one.precision === precision);
  const precision = missing || has("at-least") ? "at-least" : has("about") ? "about" : "exact";
  const { unit } = quantities[0]!;
  return { value, precision, ...(unit && { unit }) };
}
