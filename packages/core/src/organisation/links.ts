import { overlaps, type Day, type Period } from "../day.ts";
import type { Link } from "../profile/profile.ts";
import { factsAbout, historyOf, type State } from "../register/register.ts";
import type { Fact } from "../register/fact.ts";
import { levelsOf } from "./slice-rows.ts";
import { listed, unitLinks, type OneOrMore, type Unit, type UnitLink, type UnitRecord } from "./unit.ts";

/** A link by which a unit stands under another over a period: `aspect` says which link, `value` what it names. */
export type Standing = Fact<OneOrMore> & { readonly aspect: UnitLink };

/** Every link that names a unit on the state's day or later: who lies in it, is led by it, stands under it, is set on it. */
export function standingUnder(first: State, unit: string): Standing[] {
  return unitLinks.flatMap((link) =>
    factsAbout<OneOrMore>(first, unit, link).filter((fact) => overlaps(fact, { from: first.day })),
  ) as Standing[];
}

/** Whether a unit is of a record and kind that a link of another may name. */
export function mayName({ profile }: State, link: UnitLink, unit: Pick<Unit, "kind">, target: Pick<Unit, "record" | "kind">): boolean {
  if (link === "setOn") return target.record === "area";
  if (link !== "within") return target.record === "organisation";
  const kind = profile.areaKinds.find(({ id }) => id === unit.kind);
  return target.record === "area" && kind?.within.includes(target.kind) === true;
}

/** Whether each slice that reads the link has the target on a higher level than the unit, as far as both stand in it. */
export function isAbove(state: State, link: UnitLink, unit: Pick<Unit, "record" | "kind">, target: Pick<Unit, "record" | "kind">): boolean {
  return state.profile.slices.every(({ id }) => {
    const levels = levelsOf(state, id);
    const levelOf = ({ record, kind }: Pick<Unit, "record" | "kind">) =>
      levels.findIndex((level) => level.record === record && level.kinds.includes(kind));
    const [own, above] = [levelOf(unit), levelOf(target)];
    return own < 0 || above < 0 || levels[own]!.parent !== link || above < own;
  });
}

/** Whether what stands under a unit by a link would be left without a top in some slice, as the unit becomes of a kind that is none. */
export function leavesTop(state: State, link: UnitLink, below: Pick<Unit, "record" | "kind">, unit: Unit, kind: string): boolean {
  return state.profile.slices.some(({ id }) => {
    const levels = levelsOf(state, id);
    const levelOf = (record: UnitRecord, kind: string) =>
      levels.findIndex((level) => level.record === record && level.kinds.includes(kind));
    const own = levelOf(below.record, below.kind);
    return own >= 0 && levels[own]!.parent === link && levelOf(unit.record, unit.kind) === 0 && levelOf(unit.record, kind) < 0;
  });
}

/** Whether a chain of one link, followed over days they all share, leads from one unit to another. */
export function leads(state: State, link: Link, start: string, goal: string, period: Period, seen: readonly string[] = []): boolean {
  if (seen.includes(start)) return false;
  return historyOf<string>(state, start, link).some(
    (fact) =>
      overlaps(fact, period) && (fact.value === goal || leads(state, link, fact.value, goal, shared(fact, period), [...seen, start])),
  );
}

/** The days two periods share; they must share some. */
export function shared(a: Period, b: Period): Period {
  const days = (...list: (Day | undefined)[]) => list.filter((day) => day !== undefined).sort();
  return { from: days(a.from, b.from).at(-1), to: days(a.to, b.to)[0] };
}

/** What a link names with some of its units replaced by others, each once. */
export function replaced(names: OneOrMore, others: (id: string) => readonly string[]): readonly string[] {
  return [...new Set(listed(names).flatMap(others))];
}
