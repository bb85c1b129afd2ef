import { rotaHistoryOf, type RotaSetting, type ShiftSetting } from "../../alliance/rota/rota.ts";
import type { Unit } from "../../organisation/unit.ts";
import type { Change, ChangeAspect } from "../source.ts";
import { memberAsSeen } from "../alliance/member-as-seen.ts";
import { nameOf, refTo } from "../view-head.ts";
import { bounds, sides } from "./tell-unit.ts";
import type { Telling } from "./telling.ts";
import { differencesOf, type Timeline } from "./timeline.ts";

/** A rota was set up, is otherwise or over. Who takes turns in it its view tells. */
export function tellRota(telling: Telling, line: Timeline): Change[] {
  const { sight, words } = telling;
  return tellOfTeam(telling, line, "rota", (value) => {
    const { name, rule, start, minutes, seats } = value as RotaSetting;
    return words.rota(nameOf(sight, name), rule, start, words.number(minutes), words.number(seats));
  });
}

/** Who is on a shift is otherwise than the rota says, or it does not take place. Whom the team does not show the viewer is counted. */
export function tellShift(telling: Telling, line: Timeline): Change[] {
  const { sight, words } = telling;
  return tellOfTeam(telling, line, "shift", (value, team) => {
    const { rota, persons, absent = [], cancelled } = value as ShiftSetting;
    const set = rotaHistoryOf(sight.state, rota).at(-1)?.rota;
    const name = set ? nameOf(sight, set.name) : rota;
    const day = words.day((line.after[0] ?? line.before[0])!.from!);
    const named = (all: readonly string[]) => {
      const known = all.flatMap((person) => memberAsSeen(sight, team, person).name ?? []);
      return known.length < all.length ? [...known, words.others(words.number(all.length - known.length))] : known;
    };
    return cancelled ? words.cancelledShift(name, day) : words.shift(name, day, named(persons), named(absent));
  });
}

function tellOfTeam(telling: Telling, line: Timeline, aspect: ChangeAspect, inWords: (value: unknown, team: Unit) => string): Change[] {
  const { team } = (line.after.at(-1) ?? line.before[0])!.value as { readonly team: string };
  const unit = telling.unit(team);
  if (unit === undefined) return [];
  const say = (value: unknown) => (value === undefined ? undefined : inWords(value, unit));
  return differencesOf(line).map(({ before, after, from, to }) => ({
    type: "record-changed",
    aspect,
    unit: refTo(telling.sight, unit),
    ...sides(say(before), say(after)),
    ...bounds({ from, to }),
  }));
}
