import * as library from "rrule";
import { addDays, type Day, type Period } from "../../day.ts";

// In Node the package is one object, in a bundler a module: it ships both, and names nothing to Node.
const { RRule } = "RRule" in library ? library : (library as { readonly default: typeof library }).default;

const weekday = "(MO|TU|WE|TH|FR|SA|SU)";
const several = (one: string) => new RegExp(`^${one}(,${one})*$`);

/** The parts a rule may have, and their form. Days alone: the time of day, and how long it goes on, are the rota's own. */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  BYDAY: several(`([+-]?[1-5])?${weekday}`),
  BYMONTHDAY: several("-?([1-9]|[12]\\d|3[01])"),
  BYMONTH: several("([1-9]|1[0-2])"),
  BYSETPOS: several("-?([1-9]|[1-9]\\d)"),
  WKST: new RegExp(`^${weekday}$`),
};

/**
 * The part of a rule (RFC 5545, RRULE) that cannot be read; nothing where all can. How often in all and until when (`COUNT`, `UNTIL`), and
 * times within the day, are not taken: the rota says them.
 */
export function unreadablePart(rule: string): string | undefined {
  const seen = new Set<string>();
  let frequency = "";
  for (const part of rule.split(";")) {
    const [name = "", value = ""] = part.split("=", 2);
    if (!Object.hasOwn(parts, name) || !parts[name]!.test(value) || seen.has(name)) return part;
    seen.add(name);
    if (name === "FREQ") frequency = value;
    // The second Tuesday is one of a month or a year, not of a week.
    if (name === "BYDAY" && /\d/.test(value) && !/FREQ=(MONTHLY|YEARLY)/.test(rule)) return part;
    if (name === "BYMONTHDAY" && /FREQ=WEEKLY/.test(rule)) return part;
  }
  return frequency === "" ? "FREQ" : undefined;
}

/** A day on which a rule falls, and how many days it fell on before, from its first on. */
export interface Occurrence {
  readonly day: Day;
  readonly place: number;
}

/**
 * The days of a period on which a rule falls (重复规则). Civil days throughout: no clock is put back or forward in it. A month without the
 * day asked for has none: 29 February comes in leap years alone, the 31st in seven months of the year.
 *
 * @param anchor - The day it is reckoned from: every second week is every second one from then.
 */
export function occurrencesOf(rule: string, anchor: Day, { from = anchor, to }: Period & { readonly to: Day }): Occurrence[] {
  const made = new RRule({ ...RRule.parseString(rule), dtstart: noonOf(anchor) });
  // Bounded, for a rule that never falls on any day would be searched for ever.
  return made
    .between(noonOf(anchor), noonOf(addDays(to, -1)), true)
    .map((date, place): Occurrence => ({ day: date.toISOString().slice(0, 10) as Day, place }))
    .filter(({ day }) => day >= from);
}

// The library reckons in UTC as if it were local time; noon stays on its day whatever is done with it.
function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
