import { covers, type Day } from "../day.ts";
import type { Fact } from "../register/fact.ts";
import { factsAbout, historyOf, type State } from "../register/register.ts";
import { unitOf, type Lineage } from "./unit.ts";

/** A unit that another comes from, or that came after it, and the day it happened. */
export interface Kin {
  readonly unit: string;
  readonly day: Day;
  readonly how: Lineage["how"];
}

/**
 * Where a unit comes from and what became of it (沿革): everything it was merged from or split off, and everything merged or
 * split from it, through any number of changes; nearest first, each unit once.
 */
export function lineageOf(state: State, unit: string): { readonly ancestors: readonly Kin[]; readonly heirs: readonly Kin[] } {
  return { ancestors: follow(unit, (id) => ancestorsOf(state, id)), heirs: follow(unit, (id) => heirsOf(state, id)) };
}

/**
 * Who stands for a unit on a day: itself while it is there, else the nearest heirs of its line that are. None when it was
 * dissolved without one, or is yet to come.
 */
export function heirsOn(state: State, unit: string, day: Day): readonly string[] {
  const on = { ...state, day };
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const there = unitOf(on, id);
    if (there && covers(there.period, day)) found.add(id);
    // What split off one that stayed is no heir of it: it is asked of who is gone only.
    else for (const heir of heirsOf(state, id)) if (heir.day <= day) visit(heir.unit);
  };
  visit(unit);
  return [...found];
}

/** The ones a unit comes from directly, by day. */
export function ancestorsOf(state: State, unit: string): Kin[] {
  return historyOf<Lineage>(state, unit, "lineage").flatMap((fact) => fact.value.from.map((id) => kin(fact, id)));
}

/** The ones that come from a unit directly, by day. */
export function heirsOf(state: State, unit: string): Kin[] {
  return factsAbout<Lineage>(state, unit, "lineage").flatMap((fact) => (fact.value.from.includes(unit) ? [kin(fact, fact.subject)] : []));
}

const kin = ({ from, value }: Fact<Lineage>, unit: string): Kin => ({ unit, day: from!, how: value.how });

function follow(start: string, next: (id: string) => readonly Kin[]): Kin[] {
  const seen = new Set([start]);
  const line: Kin[] = [];
  // The line grows while it is walked: nearest kin first, then theirs.
  for (let at = -1; at < line.length; at++)
    for (const kin of next(at < 0 ? start : line[at]!.unit))
      if (!seen.has(kin.unit)) {
        seen.add(kin.unit);
        line.push(kin);
      }
  return line;
}
