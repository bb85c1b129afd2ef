import { addMonths } from "../../day.ts";
import { ruleDefaults } from "../../profile/finding-rule.ts";
import type { Lint } from "./finding.ts";
import { unitsOf } from "../unit.ts";

/**
 * The working calendar is over, or will be within some months (工作日历将尽): from then on holidays are taken for working days, and
 * deadlines fall on them. Found at the county itself.
 */
export const calendarEnds: Lint<"calendar-ends"> = (state, { months = ruleDefaults["calendar-ends"].months }) => {
  const { calendar } = state.profile;
  if (calendar === undefined) return { of: 0, members: [] };
  const counties = unitsOf(state, "area").filter(({ within }) => within === undefined);
  const ends = calendar.until <= addMonths(state.day, months);
  return { of: counties.length, members: ends ? counties.map((unit) => ({ unit, due: calendar.until })) : [] };
};
