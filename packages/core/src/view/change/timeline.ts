import type { DatedPeriod, Day, Period } from "../../day.ts";
import type { Aspect } from "../../register/aspect.ts";
import type { Write } from "../../register/fact.ts";
import { byStart } from "../../register/fact-log.ts";
import { leftOf } from "../../register/left-of.ts";
import { historyOf, type State } from "../../register/register.ts";

/** A value over a period. */
export interface Span extends DatedPeriod {
  readonly value: unknown;
}

/** All one aspect of a record was, and is after some writes. */
export interface Timeline {
  readonly subject: string;
  readonly aspect: Aspect;
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

/** A period over which an aspect is otherwise than it was; absent where there was, or is, no value. */
export interface Difference extends Period {
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What writes make of each aspect of each record they speak of, in the order first spoken of; what stays as it was is left out. */
export function timelinesOf(before: State, writes: Iterable<Write>): Timeline[] {
  const lines = new Map<string, { subject: string; aspect: Aspect; before: readonly Span[]; after: readonly Span[] }>();
  for (const write of writes) {
    const { subject, aspect } = write;
    const key = `${aspect} ${subject}`;
    let line = lines.get(key);
    if (line === undefined) {
      const spans = historyOf(before, subject, aspect);
      lines.set(key, (line = { subject, aspect, before: spans, after: spans }));
    }
    line.after = written(line.after, write);
  }
  return [...lines.values()].filter((line) => differencesOf(line).length > 0);
}

/** Where the two sides of a timeline part, by day; neighbours that part alike are one. */
export function differencesOf({ before, after }: Pick<Timeline, "before" | "after">): Difference[] {
  const days = [...before, ...after].flatMap(({ from, to }) => [from, to]).filter((day): day is Day => day !== undefined);
  const starts = [undefined, ...[...new Set(days)].sort()];
  const found: Difference[] = [];
  for (const [place, from] of starts.entries()) {
    const [was, is] = [valueFrom(before, from), valueFrom(after, from)];
    if (isSame(was, is)) continue;
    const to = starts[place + 1];
    const last = found.at(-1);
    if (last !== undefined && place > 0 && last.to === from && isSame(last.before, was) && isSame(last.after, is))
      found[found.length - 1] = { ...last, to };
    else found.push({ from, to, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) });
  }
  return found;
}

/** Values are plain data, written by one function each: the same value is written the same way. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function written(spans: readonly Span[], write: Write): Span[] {
  const left = spans.flatMap((span) => leftOf(span, write));
  const { value, from, to, about } = write;
  return [...left, ...(value === undefined ? [] : [{ value, from, to, ...(about && { about }) }])].sort(byStart);
}

// No span begins or ends within a segment, so its first day speaks for it; before the first of all, only what has no start.
function valueFrom(spans: readonly Span[], day: Day | undefined): unknown {
  return spans.find(({ from, to }) =>
    day === undefined ? from === undefined : (from === undefined || from <= day) && (to === undefined || day < to),
  )?.value;
}
