import { covers, overlaps, type Period } from "../day.ts";
import type { CodeScheme } from "../profile/profile.ts";
import { byStart } from "../register/fact-log.ts";
import type { Fact } from "../register/fact.ts";
import { historyOf, type State } from "../register/register.ts";
import { codeSchemes } from "./code-schemes.ts";
import { heirsOn } from "./lineage.ts";
import { keptWithStructure } from "./structure.ts";
import { unitOf, type Unit } from "./unit.ts";

export type CodeRefusal =
  | { readonly code: "malformed-code"; readonly given: string; readonly schemes: readonly CodeScheme[] }
  | { readonly code: "code-taken"; readonly given: string; readonly unit: string };

/**
 * What is wrong with a code for a unit over a period: it follows none of the schemes the profile names for that kind of
 * area, or another unit of the same record has it on one of those days. Where no scheme is named, any code will do.
 *
 * @param gone - Units that have given up theirs by then.
 */
export function* codeFaults(
  first: State,
  { id, record, kind }: Pick<Unit, "id" | "record" | "kind">,
  code: string | undefined,
  period: Period,
  gone: readonly string[] = [],
): Iterable<CodeRefusal> {
  if (code === undefined) return;
  const schemes = record === "area" ? (first.profile.areaKinds.find((one) => one.id === kind)?.codeSchemes ?? []) : [];
  if (schemes.length > 0 && !schemes.some((scheme) => codeSchemes[scheme](code))) yield { code: "malformed-code", given: code, schemes };
  // An organisation may have the code of the area it is set on.
  const other = (unitsCoded(first).get(code) ?? []).find(
    ({ subject, ...fact }) =>
      subject !== id && !gone.includes(subject) && overlaps(fact, period) && historyOf(first, subject, record).length > 0,
  );
  if (other) yield { code: "code-taken", given: code, unit: other.subject };
}

/** A unit found by a code it has or once had, and, where it is gone, who came after it. */
export interface Coded {
  readonly unit: Unit;
  /** The days it has, had or is to have the code. */
  readonly period: Period;
  /** Its heirs there on the state's day; itself alone while it is there. */
  readonly heirs: readonly string[];
}

/**
 * Finds a unit by a code, also by one it had on other days only (旧代码). Of several the one that has it on the state's
 * day, else the last that had it, else the first that is to have it. A code is no key: an area and an organisation may share one.
 */
export function unitByCode(state: State, code: string): Coded | undefined {
  const facts = unitsCoded(state).get(code) ?? [];
  const past = facts.filter(({ from }) => from === undefined || from <= state.day);
  const fact = facts.find((fact) => covers(fact, state.day)) ?? past.at(-1) ?? facts[0];
  if (fact === undefined) return undefined;
  const { subject, from, to } = fact;
  return { unit: unitOf(state, subject)!, period: { from, to }, heirs: heirsOn(state, subject, state.day) };
}

// Every code any unit ever had, by start: made once, and again when the structure moves.
function unitsCoded(state: State): ReadonlyMap<string, readonly Fact<string>[]> {
  return keptWithStructure(state, "codes", () => {
    const coded = new Map<string, Fact<string>[]>();
    for (const [row] of state.register.log.all("code"))
      for (const fact of row === undefined ? [] : historyOf<string>(state, row.subject, "code")) {
        const facts = coded.get(fact.value);
        if (facts === undefined) coded.set(fact.value, [fact]);
        else facts.push(fact);
      }
    for (const facts of coded.values()) if (facts.length > 1) facts.sort(byStart);
    return coded;
  });
}
