import { isOpenTo } from "../../access/may-command.ts";
import { certificateOf } from "../../alliance/hours/certificate.ts";
import { entriesOfPerson, entriesOfTeam, sumOf, toldMinutes } from "../../alliance/hours/hours-of.ts";
import type { HoursEntry } from "../../alliance/hours/reckon-hours.ts";
import { servesIn } from "../../alliance/serves-in.ts";
import { covers } from "../../day.ts";
import { personIdOf, type Person } from "../../organisation/person.ts";
import { unitOf, type Unit } from "../../organisation/unit.ts";
import type { CommandName } from "../../profile/profile.ts";
import { headOf, refTo, type Sight } from "../view-head.ts";
import type { CertificateView, HoursEntryView, HoursView } from "./hours-views.ts";
import { memberAsSeen } from "./member-as-seen.ts";

/** Hours of a team, to whom the view is open: the figures whole, the entries of those the team shows the viewer. */
export function hoursOfTeam(
  sight: Sight,
  team: Unit,
  period: { readonly from: HoursView["from"]; readonly to: HoursView["to"] },
): HoursView {
  const entries = entriesOfTeam(sight.state, team.id).filter(({ day }) => covers(period, day));
  const isMine = sight.viewer.actor !== "public" && servesIn(sight.today, team, sight.viewer.actor.person);
  const may = isMine || isOpenTo(sight.today, sight.viewer.actor, "record-hours", { units: [team], from: sight.today.day });
  return {
    ...told(sight, entries),
    team: refTo(sight, team),
    ...period,
    may: may ? ["record-hours"] : [],
  };
}

/**
 * Hours of one person the viewer knows, or of the viewer, with what can be certified of them. Of teams that do not show the viewer who
 * serves in them it is told only how many entries there are: figures would tell the rest.
 */
export function hoursOfPerson(
  sight: Sight,
  person: Person,
  period: { readonly from: HoursView["from"]; readonly to: HoursView["to"] },
): HoursView {
  const { state, viewer } = sight;
  const own = isSelf(sight, person.id);
  const all = entriesOfPerson(state, person.id).filter(({ day }) => covers(period, day));
  const entries = all.filter((entry) => teamShows(sight, entry));
  const seen = told(sight, entries);
  return {
    ...seen,
    entries: { ...seen.entries, value: all.length, hidden: all.length - entries.length },
    person: viewer.knows(person) ?? {},
    ...(own && { own }),
    ...period,
    certificate: certificateOf(state, person.id, period)
      .filter(({ team }) => entries.some((entry) => entry.team === team))
      .map(({ team, minutes, entries, issuer }): CertificateView => ({
        team: refTo(sight, unitOf(state, team)!),
        minutes,
        entries: entries.length,
        ...(issuer && { issuer: { ...refTo(sight, issuer.unit), as: issuer.as } }),
      })),
    may: own ? ["record-hours"] : [],
  };
}

function told(sight: Sight, entries: readonly HoursEntry[]) {
  const { state } = sight;
  const { minutes, confirmed, doubtful } = sumOf(state, entries);
  const members = entries.flatMap((entry) => entryView(sight, entry) ?? []);
  const shown = members.filter(({ doubts }) => doubts.length > 0).map(({ id }) => id);
  const rounding = state.profile.alliance?.hours?.rounding;
  return {
    ...headOf("hours", sight),
    ...(rounding && { rounding }),
    minutes,
    confirmed,
    entries: { value: entries.length, hidden: entries.length - members.length, members },
    doubtful: { value: doubtful.length, hidden: doubtful.length - shown.length, members: shown },
  };
}

function teamShows(sight: Sight, { team, person }: HoursEntry): boolean {
  return Object.keys(memberAsSeen(sight, unitOf(sight.state, team)!, person)).length > 0;
}

function entryView(sight: Sight, entry: HoursEntry): HoursEntryView | undefined {
  const { state } = sight;
  const { id, day, start, end, source, rota, confirmed, doubts } = entry;
  const team = unitOf({ ...state, day }, entry.team)!;
  const person = memberAsSeen(sight, team, entry.person);
  if (Object.keys(person).length === 0) return undefined;
  return {
    id,
    person,
    team: refTo(sight, team),
    day,
    start,
    ...(end && { end }),
    source,
    ...(rota && { rota }),
    minutes: toldMinutes(state, entry.minutes),
    confirmed,
    doubts,
    may: mayOf(sight, entry, team),
  };
}

// What the entry itself forbids is not offered: one without an end is not confirmed, one confirmed not again.
function mayOf(sight: Sight, { person, end, confirmed, doubts }: HoursEntry, team: Unit): CommandName[] {
  const { today, viewer } = sight;
  const decided: CommandName[] = ["correct-hours", "void-hours"];
  if (end !== undefined && !confirmed && !doubts.includes("over-a-day")) decided.unshift("confirm-hours");
  const open = decided.filter((command) => isOpenTo(today, viewer.actor, command, { units: [team], persons: [person] }));
  const closes = end === undefined && (isSelf(sight, person) || isOpenTo(today, viewer.actor, "close-hours", { units: [team] }));
  return closes ? ["close-hours", ...open] : open;
}

function isSelf({ today, viewer: { actor } }: Sight, person: string): true | undefined {
  return actor !== "public" && personIdOf(today, actor.person) === personIdOf(today, person) ? true : undefined;
}
