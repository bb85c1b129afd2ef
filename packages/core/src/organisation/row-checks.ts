import { overlaps, type Period } from "../day.ts";
import type { Fault, FaultCode } from "../fault.ts";
import { historyOf, type State } from "../register/register.ts";

type Path = Fault["path"];

/** What a row names: how long it is there, and what it is. */
export interface Target {
  /** The kind of an area, the form of an organisation. */
  readonly kind?: string;
  readonly period: Period;
}

/** What rows of any room are held against, each fault by its place; `faults` grows as they are asked. */
export function rowChecks(state: State) {
  const faults: Fault[] = [];
  const fault = (code: FaultCode, path: Path, value: unknown, expected: readonly string[]) =>
    void faults.push({ code, path, value, expected });
  return {
    faults,
    fault,

    /** What is named is there, of the right kind, all the days the row speaks of. */
    refers(path: Path, id: string, period: Period, target: Target | undefined, expected: string, kinds?: readonly string[]): void {
      if (target === undefined) return fault("unknown-reference", path, id, [expected]);
      if (kinds && !kinds.includes(target.kind ?? "")) fault("wrong-kind", path, id, kinds);
      const { from, to } = target.period;
      const early = from !== undefined && period.from !== undefined && period.from < from;
      const late = to !== undefined && (period.to === undefined || to < period.to);
      if (early || late) fault("outside-period", path, written(period), [written(target.period)]);
    },

    forwards(path: Path, { from, to }: Period): void {
      if (from !== undefined && to !== undefined && to <= from) fault("period-reversed", [...path, "to"], to, [`> ${from}`]);
    },

    /** Of one subject there is one row a day, also beside what is on record. */
    onceADay<Row extends Period>(collection: string, aspect: string, rows: readonly Row[], subjectOf: (row: Row) => string): void {
      const before = new Map<string, { readonly where: string; readonly period: Period }[]>();
      rows.forEach((row, place) => {
        const subject = subjectOf(row);
        const known =
          before.get(subject) ?? historyOf(state, subject, aspect).map((fact) => ({ where: `#${fact.seqFrom}`, period: fact as Period }));
        const twice = known.find(({ period }) => overlaps(period, row));
        if (twice) fault("double-holding", [collection, place, "from"], written(row), [`≠ ${twice.where} ${written(twice.period)}`]);
        before.set(subject, [...known, { where: `${collection}.${place}`, period: row }]);
      });
    },
  };
}

function written({ from, to }: Period): string {
  return `[${from ?? "…"}, ${to ?? "…"})`;
}
