import type { HoursConfirmation, HoursSetting } from "../../alliance/hours/hours.ts";
import { civilTimeOf } from "../../civil-time.ts";
import type { Change, ChangeAspect } from "../source.ts";
import { memberAsSeen } from "../alliance/member-as-seen.ts";
import { refTo } from "../view-head.ts";
import { sides } from "./tell-unit.ts";
import type { Telling } from "./telling.ts";
import { differencesOf, type Timeline } from "./timeline.ts";

/** Hours were written down, corrected or voided: told of whom the team shows the viewer. */
export function tellHours(telling: Telling, line: Timeline): Change[] | "hidden" {
  const { sight, words } = telling;
  const { timeZone } = sight.state.profile;
  return tellServed(telling, line, "hours", (value) => {
    const { start, end } = value as HoursSetting;
    const { day, time } = civilTimeOf(start, timeZone);
    return words.served(words.day(day), time, end && civilTimeOf(end, timeZone).time);
  });
}

/** Hours were confirmed, or have to be confirmed anew. */
export function tellConfirmation(telling: Telling, line: Timeline): Change[] | "hidden" {
  return tellServed(telling, line, "confirmation", () => telling.words.confirmed);
}

function tellServed(telling: Telling, line: Timeline, aspect: ChangeAspect, inWords: (value: unknown) => string): Change[] | "hidden" {
  const [first, last] = [line.before[0], line.after.at(-1)];
  const { person, team } = (last ?? first)!.value as HoursConfirmation;
  const unit = telling.unit(team);
  const seen = unit === undefined ? {} : memberAsSeen(telling.sight, unit, person);
  if (unit === undefined || Object.keys(seen).length === 0) return "hidden";
  if (differencesOf(line).length === 0) return [];
  // One entry is one value, whatever days it is on record for.
  const say = (value: unknown) => (value === undefined ? undefined : inWords(value));
  const about = { unit: refTo(telling.sight, unit), person: seen };
  return [{ type: "record-changed", aspect, ...about, ...sides(say(first?.value), say(last?.value)) }];
}
