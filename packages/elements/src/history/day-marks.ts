import type { Day } from "@jinlin/core";

/** The stops of a slider: the days on which something begins, today, and the day that is shown; ascending, each once. */
export function dayMarks(days: readonly Day[], ...also: readonly (Day | undefined)[]): Day[] {
  return [...new Set([...days, ...also.filter((day) => day !== undefined)])].sort();
}

/** The stop before a day; the day itself when there is none. */
export function markBefore(marks: readonly Day[], day: Day): Day {
  return marks.findLast((mark) => mark < day) ?? day;
}
