import { unitOf } from "../../organisation/unit.ts";
import { asOf } from "../../register/register.ts";
import { compareStates } from "../change/compare-states.ts";
import type { CompareView } from "../organisation-views.ts";
import { headOf, refTo, type Sight } from "../view-head.ts";
import type { Queries, RefusedView } from "../view.ts";
import { idsBelow } from "./ids-below.ts";

/** How many changes are told; the rest are counted. */
const most = 500;

/** What is otherwise than on another day, or than was known then: in the whole county, or of a unit and all below it. */
export function compareView(sight: Sight, { otherDay, otherSeq, below }: Queries["compare"]): CompareView | RefusedView {
  const { state } = sight;
  const { register } = state;
  const [day, seq] = [otherDay ?? state.day, otherSeq ?? state.seq];
  if (seq > register.seq) return { view: "refused", refusals: [{ code: "unknown", kind: "entry", id: String(seq) }] };
  const other = asOf(register, day, seq);
  const unit = below === undefined ? undefined : (unitOf(state, below) ?? unitOf(other, below));
  if (below !== undefined && unit === undefined) return { view: "refused", refusals: [{ code: "unknown", kind: "unit", id: below }] };
  const told = compareStates(sight, other);
  // Also what was below it then and is not now.
  const about = unit && new Set([...idsBelow(state, unit), ...idsBelow(other, unit)]);
  const changes = about === undefined ? told.changes : told.changes.filter(({ unit }) => unit !== undefined && about.has(unit.id));
  return {
    ...headOf("compare", sight),
    other: { day, seq },
    ...(unit && { unit: refTo(sight, unit) }),
    changes: changes.slice(0, most),
    total: changes.length,
    hidden: about === undefined ? told.hidden : 0,
  };
}
