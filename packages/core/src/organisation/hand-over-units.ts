import type { State } from "../register/register.ts";
import { isAbove, leads, mayName, replaced, shared, type Standing } from "./links.ts";
import type { UnitLinkRefusal } from "./new-unit.ts";
import { absent, type UnitChangeRefusal } from "./unit-changes.ts";
import { listed, oneOrMore, unitOf, type OneOrMore, type Unit, type UnitLink, type UnitRelinked } from "./unit.ts";

export type HandOverRefusal = UnitChangeRefusal | UnitLinkRefusal | { readonly code: "under-itself" };

/** What takes the place of a unit that goes; `links` those of one that is not there yet. */
export type Successor = Pick<Unit, "id" | "record" | "kind" | "period"> & {
  readonly links?: { readonly [Link in UnitLink]?: OneOrMore | undefined };
};

/**
 * Puts what stands under a unit that goes under others, from the state's day on and for as long as it stood there. They are of
 * a kind it may stand under, are there as long, and stand under none of it: no circle.
 *
 * @param successors - Who takes the place of `gone` for this one; several only for an organisation set on several areas.
 */
export function handOver(
  first: State,
  standing: Standing,
  gone: ReadonlySet<string>,
  successors: readonly Successor[],
): { readonly event: UnitRelinked; readonly faults: readonly HandOverRefusal[] } {
  const { subject, aspect: link, value } = standing;
  const period = shared(standing, { from: first.day });
  const unit = unitOf(first, subject)!;
  const names = oneOrMore(replaced(value, (id) => (gone.has(id) ? successors.map((one) => one.id) : [id])));
  const event: UnitRelinked = {
    type: "unit-relinked",
    v: 1,
    subject,
    from: period.from!,
    ...(period.to && { to: period.to }),
    link,
    ...(names && { names }),
  };
  return { event, faults: successors.flatMap((successor) => [...faultsOf(successor)]) };

  function* faultsOf(successor: Successor): Iterable<HandOverRefusal> {
    yield* absent(successor as Unit, period, true);
    if (!mayName(first, link, unit, successor)) yield { code: "cannot-stand-under", unit: subject, under: successor.id };
    else if (!isAbove(first, link, unit, successor)) yield { code: "not-higher", unit: subject, under: successor.id };
    if (link === "setOn") return;
    const starts = successor.links ? listed(successor.links[link]) : [successor.id];
    if (starts.some((start) => start === subject || leads(first, link, start, subject, period))) yield { code: "under-itself" };
  }
}

/** Refusals said once each: what goes to one place is often refused for one reason. */
export function once<Refusal>(refusals: readonly Refusal[]): Refusal[] {
  return [...new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal])).values()];
}
