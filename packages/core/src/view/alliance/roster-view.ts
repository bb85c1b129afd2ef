import { isOpenTo } from "../../access/may-command.ts";
import { participationsOf, peopleOfAlliance, type AlliancePerson, type Participation } from "../../alliance/people.ts";
import { teamsBelow } from "../../alliance/teams-below.ts";
import { aboutPersons } from "../../county/persons.ts";
import type { Appointment } from "../../organisation/appointment.ts";
import { foldName } from "../../organisation/fold-name.ts";
import { peopleCount } from "../../organisation/people-count.ts";
import { personOf } from "../../organisation/person.ts";
import { postsOf } from "../../organisation/post.ts";
import { unitOf } from "../../organisation/unit.ts";
import { factOf } from "../../register/register.ts";
import { headOf, postNameOf, refTo, type Sight } from "../view-head.ts";
import type { Query } from "../view.ts";
import type { RosterPost, RosterRow, RosterView } from "./team-views.ts";

/**
 * Who volunteers in the teams of the county, of a part of it, or of one team. Of a person whose name the viewer sees nowhere nothing is told
 * but that there is one more; of one seen here and not there, what they do here.
 */
export function rosterView(sight: Sight, { team, below, text }: Query<"roster">): RosterView {
  const { state, viewer } = sight;
  const part = below === undefined ? undefined : unitOf(state, below);
  const one = team === undefined ? undefined : unitOf(state, team);
  const teams = teamsBelow(state, below).filter(({ id }) => team === undefined || id === team);
  const ids = new Set(teams.map(({ id }) => id));
  const all = peopleOfAlliance(state, team ?? below).flatMap((person) => within(person, ids));
  const wanted = foldName(text ?? "");
  const isPublic = viewer.isPublic("roster");
  const seen = all.flatMap((person) => {
    const row = rowOf(sight, person);
    return wanted === "" || (row && isFound(row, wanted)) ? [{ person, row }] : [];
  });
  const members = seen.flatMap(({ row }) => row ?? []);
  const found = seen.map(({ person }) => person);
  const inTeams = new Set(found.flatMap(({ serves }) => serves.map(({ post }) => post.unit.id)));
  return {
    ...headOf("roster", sight),
    ...(one && { team: refTo(sight, one) }),
    ...(part && { below: refTo(sight, part) }),
    ...(text && { text }),
    people: {
      value: peopleCount(found.length, isPublic),
      hidden: peopleCount(found.length - members.length, isPublic),
      members,
    },
    participations: peopleCount(participationsOf(found), isPublic),
    teams: teams.filter(({ id }) => inTeams.has(id)).map((unit) => refTo(sight, unit)),
    openings: teams.flatMap((unit) =>
      postsOf(state, unit)
        .filter((post) => isOpenTo(sight.today, viewer.actor, "appoint-person", { posts: [post], from: sight.today.day }))
        .map((post) => ({ id: post.id, name: postNameOf(sight, post), team: unit.id })),
    ),
  };
}

function within({ serves, ...person }: AlliancePerson, teams: ReadonlySet<string>): AlliancePerson[] {
  const here = serves.filter(({ post }) => teams.has(post.unit.id));
  return here.length === 0 ? [] : [{ ...person, serves: here }];
}

function rowOf(sight: Sight, { person, serves }: AlliancePerson): RosterRow | undefined {
  const { state, today, viewer } = sight;
  const named = serves.flatMap((one) => {
    const ref = viewer.holder(person, one.post);
    return ref.name === undefined ? [] : [{ one, ref }];
  });
  // Who is known in full here and covered there is not uncovered there by standing in one row.
  const known = named.filter(({ ref }) => ref.id !== undefined);
  const seen = known.length > 0 ? known : named;
  const [first] = seen;
  if (first === undefined) return undefined;
  const record = known.length > 0 ? personOf(state, person) : undefined;
  const home = record?.home === undefined ? undefined : unitOf(state, record.home);
  const covered = record !== undefined && viewer.isCovered(record);
  const may = covered && isOpenTo(today, viewer.actor, "unmask-person", aboutPersons(today, [record], [record.id]));
  return {
    person: (record && viewer.knows(record)) ?? first.ref,
    capacities: [...new Set(seen.map(({ one }) => one.capacity))],
    ...(home && { home: refTo(sight, home) }),
    serves: seen.map(({ one }) => servesIn(sight, person, one)),
    ...(seen.length < serves.length && { partial: true as const }),
    may: may ? ["unmask-person"] : [],
  };
}

function servesIn(sight: Sight, person: string, { appointment, post, capacity, suspended }: Participation): RosterPost {
  const { state, today, viewer } = sight;
  const since = factOf<Appointment>(state, appointment, "appointment")?.from;
  const about = { posts: [post], persons: [person], from: today.day };
  return {
    appointment,
    post: { id: post.id, name: postNameOf(sight, post) },
    team: refTo(sight, post.unit),
    capacity,
    ...(since && { since }),
    ...(suspended && { suspended }),
    may: isOpenTo(today, viewer.actor, "end-appointment", about) ? ["end-appointment"] : [],
  };
}

function isFound({ person, serves }: RosterRow, wanted: string): boolean {
  return [person.name!, ...serves.flatMap(({ post, team }) => [post.name, team.name])].some((name) => foldName(name).includes(wanted));
}
