import type { Aspect } from "../../register/aspect.ts";
import { historyOf } from "../../register/register.ts";
import { overlaps, type Day, type Period } from "../../day.ts";
import type { MemberCount } from "../../organisation/members.ts";
import { peopleCount } from "../../organisation/people-count.ts";
import type { RecordName } from "../../organisation/unit.ts";
import type { Change, ChangeAspect } from "../source.ts";
import { nameOf, wordsOf } from "../view-head.ts";
import { differencesOf, isSame, type Span, type Timeline } from "./timeline.ts";
import { unitBefore, type Telling } from "./telling.ts";

/** That a unit came to be, is gone, was there at other times, or is of another kind. */
export function tellExistence(telling: Telling, line: Timeline): Change[] {
  const { subject, before, after } = line;
  const [was, is] = [before.map(({ value }) => value), after.map(({ value }) => value)];
  const differences = differencesOf(line);
  const [{ from, to } = {}] = differences;
  const unit = unitBefore(telling, subject, { from });
  const head = { type: "record-changed" as const, ...(unit && { unit }), ...bounds({ from, to }) };
  // The same kinds one after the other: the days alone are otherwise.
  if (before.length === 0 || after.length === 0 || isSame(was, is))
    return [{ ...head, aspect: "unit", ...sides(spansInWords(telling, line, before), spansInWords(telling, line, after)) }];
  return differences.map(({ before, after, ...period }) => ({
    ...head,
    ...bounds(period),
    aspect: "kind",
    ...sides(kindInWords(telling, line.aspect, before), kindInWords(telling, line.aspect, after)),
  }));
}

/** Something else about a unit. What begins and ends with the unit itself is told by that. */
export function tellOfUnit(
  aspect: ChangeAspect,
  inWords: (telling: Telling, value: never, day: Day | undefined) => string,
): (telling: Telling, line: Timeline) => Change[] {
  return (telling, line) =>
    differencesOf(line)
      .filter((difference) => isThroughout(telling, line.subject, difference))
      .map(({ before, after, from, to }) => {
        const unit = unitBefore(telling, line.subject, { from });
        const say = (value: unknown) => (value === undefined ? undefined : inWords(telling, value as never, from));
        return { type: "record-changed", aspect, ...(unit && { unit }), ...sides(say(before), say(after)), ...bounds({ from, to }) };
      });
}

export const nameInWords = ({ sight }: Telling, name: RecordName) => nameOf(sight, name);
export const codeInWords = (_: Telling, code: string) => code;
export const linkInWords = (telling: Telling, ids: string | readonly string[], day: Day | undefined) =>
  telling.words.list((typeof ids === "string" ? [ids] : ids).map((id) => telling.unitName(id, day)));
export const placeInWords = ({ sight }: Telling, id: string) => {
  const place = sight.state.profile.placeKinds.find((kind) => kind.id === id);
  return place ? wordsOf(sight, place.name) : id;
};

/** What a heir came from. */
export const lineageInWords = (telling: Telling, { from, how }: { from: readonly string[]; how: "merged" | "split" }, day?: Day) =>
  telling.words.lineage[how](linkInWords(telling, from, day));

/** How many members an organisation counts: the full ones, and those on probation. */
export const membersInWords =
  (isCovered: boolean) =>
  ({ words }: Telling, { full, probationary }: MemberCount) => {
    const say = (count: number) => words.people(peopleCount(count, isCovered));
    return words.members(say(full), say(probationary));
  };

export const sides = (before: string | undefined, after: string | undefined) => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

export const bounds = ({ from, to }: Period) => ({ ...(from && { day: from }), ...(to && { until: to }) });

function spansInWords(telling: Telling, { aspect }: Timeline, spans: readonly Span[]): string | undefined {
  if (spans.length === 0) return undefined;
  const { words } = telling;
  return words.list(
    spans.map(({ value, from, to, about }) => {
      const kind = kindInWords(telling, aspect, value)!;
      // When it began is often not known, and then not worth a word.
      return from === undefined && to === undefined ? kind : words.during(kind, words.period(from, to, about));
    }),
  );
}

function kindInWords({ sight }: Telling, aspect: Aspect, kind: unknown): string | undefined {
  if (kind === undefined) return undefined;
  const { areaKinds, forms } = sight.state.profile;
  const found = (aspect === "area" ? areaKinds : forms).find(({ id }) => id === kind);
  return found ? wordsOf(sight, found.name) : (kind as string);
}

function isThroughout({ sight, line }: Telling, id: string, difference: Period): boolean {
  for (const record of ["area", "organisation"] as const) {
    const changed = line(record, id);
    if (changed === undefined) {
      if (historyOf(sight.state, id, record).length > 0) return true;
    } else return [changed.before, changed.after].every((spans) => spans.some((span) => overlaps(span, difference)));
  }
  return true;
}
