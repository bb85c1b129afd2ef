import { covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Unit } from "../organisation/unit.ts";
import type { Quantity } from "../quantity.ts";
import { historyOf, type State } from "../register/register.ts";
import { residentsOf, type ResidentCount, type ResidentsCounted } from "./residents.ts";

/** Records how many live in an area (登记户数人口). */
export interface CountResidents extends ResidentCount {
  readonly type: "count-residents";
  readonly area: string;
  /** The first day it is so. */
  readonly from: Day;
}

/** The area is not there that day; with the days it is. */
export type CountResidentsRefusal = { readonly code: "area-not-there" } & Period;

/**
 * Records how many households and residents an area has (登记户数人口) from a day on, until the next count or its end.
 * None at all is a count too: nobody lives in an industrial park (case 24). The same count again changes nothing, and what
 * is counted for a later day stays.
 *
 * @param first - The register on the command's day.
 *
 * {@includeCode ./count-residents.test.ts#count}
 */
export function countResidents(first: State, area: Unit, command: CountResidents): Decision<ResidentsCounted, CountResidentsRefusal> {
  const { from, households, residents } = command;
  if (!covers(area.period, from)) return refuse({ code: "area-not-there", ...area.period });
  const known = residentsOf(first, area.id);
  if (known && isSame(known.households, households) && isSame(known.residents, residents)) return accept();
  const next = historyOf<ResidentCount>(first, area.id, "residents").find((fact) => fact.from !== undefined && fact.from > from)?.from;
  const to = next ?? area.period.to;
  return accept({ type: "residents-counted", v: 1, subject: area.id, from, ...(to && { to }), households, residents });
}

function isSame(one: Quantity, other: Quantity): boolean {
  return one.value === other.value && one.precision === other.precision && one.unit === other.unit;
}
