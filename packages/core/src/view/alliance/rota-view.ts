import { isOpenTo } from "../../access/may-command.ts";
import { rotaHistoryOf, rotasOf, type Rota } from "../../alliance/rota/rota.ts";
import { doubleBookings, shiftsOf, type Shift } from "../../alliance/rota/shifts.ts";
import { servesIn } from "../../alliance/serves-in.ts";
import { teamsBelow } from "../../alliance/teams-below.ts";
import { addDays, overlaps, type Day } from "../../day.ts";
import { personIdOf } from "../../organisation/person.ts";
import { unitOf, type Unit } from "../../organisation/unit.ts";
import type { CommandName } from "../../profile/profile.ts";
import { headOf, nameOf, refTo, type Sight } from "../view-head.ts";
import type { Query } from "../view.ts";
import { memberAsSeen } from "./member-as-seen.ts";
import type { DoubleBookingView, RotaOfView, RotaView, ShiftView } from "./rota-views.ts";

/** The most days one view tells of. */
const longest = 366;

/**
 * Rotas and shifts of a team or of the teams of a part of the county. When and where shifts are, and where somebody is wanting, is told to
 * whoever has the view; who is on them as the team shows it.
 */
export function rotaView(sight: Sight, { team: only, below, from, to: asked }: Query<"rota">): RotaView {
  const { state } = sight;
  const end = addDays(from, longest);
  const to = asked < end ? asked : end;
  const days = { from, to };
  const teams = new Map(teamsBelow(state, only ?? below).map((team) => [team.id, team]));
  const rotas = [...teams.keys()]
    .flatMap((team) => rotasOf(state, team))
    .flatMap((id) => rotaHistoryOf(state, id).findLast((stretch) => overlaps(stretch, days))?.rota ?? []);
  const shifts = rotas
    .flatMap(({ id }) => shiftsOf(state, id, days))
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start) || (a.id < b.id ? -1 : 1));
  const byId = new Map(shifts.map((shift) => [shift.id, shift]));
  const gaps = shifts.filter(({ gap }) => gap > 0).map(({ id }) => id);
  const doubles = doubleBookings(shifts);
  const seen = doubles.flatMap(({ person, shifts }): DoubleBookingView[] => {
    const known = memberAsSeen(sight, teams.get(byId.get(shifts[0])!.rota.team)!, person);
    return Object.keys(known).length > 0 ? [{ person: known, shifts }] : [];
  });
  const part = only ?? below;
  const named = part === undefined ? undefined : refTo(sight, unitOf(state, part)!);
  const calendar = state.profile.calendar;
  return {
    ...headOf("rota", sight),
    ...(named && (only === undefined ? { below: named } : { team: named })),
    from,
    to,
    timeZone: state.profile.timeZone,
    rotas: rotas.map((rota) => rotaAsSeen(sight, rota, teams.get(rota.team)!)),
    shifts: shifts.map((shift) => shiftAsSeen(sight, shift, teams.get(shift.rota.team)!)),
    gaps: { value: gaps.length, hidden: 0, members: gaps },
    doubles: { value: doubles.length, hidden: doubles.length - seen.length, members: seen },
    holidays: (calendar?.holidays ?? []).filter((day) => from <= day && day < to),
    ...(calendar && calendar.until < to && { calendarEnds: calendar.until }),
    may: only === undefined ? [] : opened(sight, ["set-rota"], unitOf(state, only)!),
  };
}

function rotaAsSeen(sight: Sight, rota: Rota, team: Unit): RotaOfView {
  const { id, name, rule, start, minutes, seats, points = [], members = [], skipHolidays } = rota;
  const area = rota.area === undefined ? undefined : unitOf(sight.state, rota.area);
  const shown = members.map((person) => memberAsSeen(sight, team, person)).filter((person) => Object.keys(person).length > 0);
  return {
    id,
    name: nameOf(sight, name),
    team: refTo(sight, team),
    ...{ rule, start, minutes, seats },
    ...(area && { area: refTo(sight, area) }),
    points,
    members: shown,
    ...(skipHolidays && { skipHolidays }),
    may: opened(sight, ["set-rota", "end-rota"], team),
  };
}

function shiftAsSeen(sight: Sight, shift: Shift, team: Unit): ShiftView {
  const { today, viewer } = sight;
  const self = viewer.actor === "public" ? undefined : personIdOf(today, viewer.actor.person);
  const own = self !== undefined && shift.persons.includes(self);
  const { id, day, start, end, rota, persons, absent, cancelled, gap } = shift;
  const seen = (all: readonly string[]) => all.map((person) => memberAsSeen(sight, team, person));
  return {
    id,
    rota: rota.id,
    ...{ day, start, end },
    seats: rota.seats,
    persons: seen(persons),
    absent: seen(absent),
    ...(cancelled && { cancelled }),
    gap,
    ...(own && { own }),
    may: mayOf(sight, shift, team, self),
  };
}

// What the shift itself forbids is not offered.
function mayOf(sight: Sight, { day, persons, cancelled, gap }: Shift, team: Unit, self: string | undefined): CommandName[] {
  if (cancelled) return [];
  const ofTeam = opened(sight, ["assign-shift", "swap-shift", "report-absence", "cancel-shift"], team, day);
  const isAhead = day >= sight.today.day;
  const own: CommandName[] =
    self === undefined || !isAhead
      ? []
      : persons.includes(self)
        ? ["report-absence"]
        : gap > 0 && servesIn({ ...sight.today, day }, team, self)
          ? ["assign-shift"]
          : [];
  return [...new Set([...own, ...ofTeam])].filter(
    (command) => persons.length > 0 || (command !== "swap-shift" && command !== "report-absence"),
  );
}

function opened({ today, viewer }: Sight, commands: readonly CommandName[], team: Unit, from: Day = today.day): CommandName[] {
  return commands.filter((command) => isOpenTo(today, viewer.actor, command, { units: [team], from }));
}
