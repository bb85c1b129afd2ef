import type { Day, Period } from "../day.ts";
import type { State } from "../register/register.ts";
import { hangs } from "./hangs.ts";
import { isAbove, mayName } from "./links.ts";
import { codeFaults, type CodeRefusal } from "./unit-codes.ts";
import { absent, type UnitChangeRefusal } from "./unit-changes.ts";
import { listed, unitLinks, unitOf, type OneOrMore, type Unit, type UnitLink, type UnitRecord } from "./unit.ts";

export type RegisterRefusal =
  | UnitChangeRefusal
  | CodeRefusal
  | UnitLinkRefusal
  | NothingAbove
  | { readonly code: "ends-before-it-starts"; readonly from: Day; readonly to: Day }
  | { readonly code: "no-such-kind"; readonly kind: string }
  /** Its kind lies in areas of these kinds, and it is given none. */
  | { readonly code: "around-needed"; readonly kinds: readonly string[] };

/** It would stand on top of a slice although its level has others above it. */
export type NothingAbove = { readonly code: "nothing-above"; readonly unit: string };

/** A link may not name that unit: by its kind, or because it does not stand on a higher level. */
export type UnitLinkRefusal =
  | { readonly code: "cannot-stand-under"; readonly unit: string; readonly under: string }
  | { readonly code: "not-higher"; readonly unit: string; readonly under: string };

/** A unit that is to be. */
export interface NewUnit {
  readonly id: string;
  readonly record: UnitRecord;
  readonly kind: string;
  readonly code?: string | undefined;
  readonly place?: string | undefined;
  readonly links: { readonly [Link in UnitLink]?: OneOrMore | undefined };
  readonly period: Period & { readonly from: Day };
}

/**
 * Everything that is wrong with a unit that is to be. That what it names is there at all is for whoever asks to see to.
 *
 * @param gone - Units that go as it comes, and have given up their codes.
 */
export function newUnitFaults(first: State, unit: NewUnit, gone: readonly string[] = []): RegisterRefusal[] {
  const faults = [...ownFaults(first, unit, gone)];
  return faults.length === 0 && hangs(first, placed(unit)) ? [{ code: "nothing-above", unit: unit.id }] : faults;
}

function placed({ id, record, kind, links, period }: NewUnit): Unit {
  const { within, ledBy, superior } = links as { readonly [Link in UnitLink]?: string };
  const areas = listed(links.setOn);
  const above = { ...(within && { within }), ...(ledBy && { ledBy }), ...(superior && { superior }) };
  return { id, record, kind, name: id, ...above, ...(areas[0] && { area: areas[0], areas }), period };
}

function* ownFaults(first: State, unit: NewUnit, gone: readonly string[]): Iterable<RegisterRefusal> {
  const { id, record, kind, links, period } = unit;
  const { profile } = first;
  const { from, to } = period;
  if (to !== undefined && to <= from) yield { code: "ends-before-it-starts", from, to };
  if (!(record === "area" ? profile.areaKinds : profile.forms).some((one) => one.id === kind)) yield { code: "no-such-kind", kind };
  if (unit.place !== undefined && !profile.placeKinds.some((one) => one.id === unit.place))
    yield { code: "no-such-kind", kind: unit.place };
  const around = (record === "area" && profile.areaKinds.find((one) => one.id === kind)?.within) || [];
  if (around.length > 0 && links.within === undefined) yield { code: "around-needed", kinds: around };
  for (const link of unitLinks) yield* linkFaults(first, link, unit, listed(links[link]), period);
  yield* codeFaults(first, unit, unit.code, period, [...gone, id]);
}

/** What is wrong with a link of a unit to others over a period: each is of a kind it may name, stands higher, and is there throughout. */
export function* linkFaults(
  first: State,
  link: UnitLink,
  unit: { readonly id: string; readonly record: UnitRecord; readonly kind: string },
  names: readonly string[],
  period: Period,
): Iterable<UnitChangeRefusal | UnitLinkRefusal> {
  for (const name of names) {
    const target = unitOf(first, name);
    if (target === undefined) continue;
    yield* absent(target, period, true);
    if (name === unit.id || !mayName(first, link, unit, target)) yield { code: "cannot-stand-under", unit: unit.id, under: name };
    else if (!isAbove(first, link, unit, target)) yield { code: "not-higher", unit: unit.id, under: name };
  }
}
