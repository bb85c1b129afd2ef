import {
  shareOut,
  type AppointmentRecord,
  type Day,
  type OrganisationRecord,
  type Particulars,
  type PersonRecord,
  type TeamRecord,
} from "@jinlin/core";
import { stemOf, urbanCommunities, type Division } from "./divisions.ts";
import { committeeOf } from "./organisations.ts";
import { random } from "./random.ts";

/** Published: standing teams in the district, and those of Jinxi. */
const [teamCount, inJinxi] = [128, 10];
/** How many teams have no leader at the moment. *Assumed*. */
const leaderless = 3;
const allied: Day = "2022-09-01";

interface TeamKind {
  readonly service: string;
  readonly zh: string;
  readonly en: string;
  readonly hours?: TeamRecord["hours"];
}

const evenings = [{ days: [1, 2, 3, 4, 5, 6, 7], from: "18:30", to: "22:00" }];
const afterSchool = [{ days: [1, 2, 3, 4, 5], from: "16:30", to: "18:30" }];
const weekend = [{ days: [6, 7], from: "09:00", to: "11:30" }];
const workdays = [{ days: [1, 2, 3, 4, 5], from: "08:30", to: "17:30" }];

const kinds: readonly TeamKind[] = [
  { service: "public-safety", zh: "平安巡逻队", en: "patrol", hours: evenings },
  { service: "mediation", zh: "邻里调解队", en: "mediators", hours: workdays },
  { service: "tutoring", zh: "课后辅导队", en: "tutors", hours: afterSchool },
  { service: "health", zh: "健康义诊队", en: "health team", hours: weekend },
  { service: "elder-care", zh: "助老关爱队", en: "helpers of the elderly" },
  { service: "culture", zh: "文艺宣传队", en: "culture team", hours: weekend },
  { service: "environment", zh: "环境整治队", en: "clean-up team", hours: weekend },
  { service: "repairs", zh: "便民维修队", en: "repair team", hours: workdays },
];

/** Jinxi's: five names are published, five are made up and say so. */
const jinxi: readonly (TeamKind & { readonly id: string; readonly madeUp?: true })[] = [
  { id: "rhythm-vanguard", service: "culture", zh: "律动先锋", en: "Rhythm vanguard", hours: weekend },
  { id: "healing-hearts", service: "health", zh: "医心医意", en: "Healing hearts", hours: weekend },
  { id: "golden-neighbours", service: "elder-care", zh: "金邻一家", en: "Golden neighbours" },
  { id: "green-oasis", service: "tutoring", zh: "绿洲课后", en: "Green oasis after school", hours: afterSchool },
  { id: "she-maple-guard", service: "public-safety", zh: "畲乡枫警", en: "She village maple guard", hours: evenings },
  { id: "handy-neighbours", service: "repairs", zh: "金溪巧匠", en: "Jinxi handymen", hours: workdays, madeUp: true },
  { id: "warm-words", service: "mediation", zh: "和风细语", en: "Warm words", hours: workdays, madeUp: true },
  { id: "clear-brook", service: "environment", zh: "清溪行动", en: "Clear brook", hours: weekend, madeUp: true },
  { id: "morning-greeting", service: "elder-care", zh: "晨间问候", en: "Morning greeting", madeUp: true },
  { id: "lantern-walk", service: "public-safety", zh: "灯火夜巡", en: "Lantern walk", hours: evenings, madeUp: true },
];

/** A team with its community, before anybody serves in it. */
export interface MadeTeam {
  readonly body: OrganisationRecord;
  readonly community: string;
  readonly record: TeamRecord;
}

export const allianceOf = (community: Division): string => `${stemOf(community)}-alliance`;

/**
 * The district's 128 standing teams (志愿队伍), ten of them in Jinxi, the others shared out over the communities that have a committee;
 * each allied under its community's committee. But for five, their names are made up.
 */
export function makeTeams(bodies: readonly OrganisationRecord[]): MadeTeam[] {
  const draw = random("teams");
  const communities = urbanCommunities.filter((community) => bodies.some(({ id }) => id === committeeOf(community)));
  const others = communities.filter((community) => stemOf(community) !== "jinxi");
  const counts = shareOut(
    teamCount - inJinxi,
    others.map(() => 1),
  );
  const made = (community: Division, kind: TeamKind, id: string, name: OrganisationRecord["name"]): MadeTeam => ({
    community: community.id,
    body: { id, form: "volunteer-team", name, superior: allianceOf(community), area: community.id, from: allied },
    record: {
      team: id,
      services: [kind.service],
      capacity: 1 + draw.below(3),
      ...(kind.hours && { hours: kind.hours }),
      alliances: [allianceOf(community)],
      from: allied,
    },
  });
  return [
    ...communities
      .filter((community) => stemOf(community) === "jinxi")
      .flatMap((community) =>
        jinxi.map((kind) =>
          made(community, kind, `jinxi-${kind.id}`, {
            "zh-Hans": kind.madeUp ? `${kind.zh}（示例）` : kind.zh,
            en: kind.madeUp ? `${kind.en} (sample)` : kind.en,
          }),
        ),
      ),
    ...others.flatMap((community, at) =>
      draw.some(kinds, counts[at]!).map((kind) =>
        made(community, kind, `${stemOf(community)}-${kind.service}-team`, {
          "zh-Hans": `${community.name}${kind.zh}`,
          en: `${community.en} ${kind.en}`,
        }),
      ),
    ),
  ];
}

/** The near-neighbour volunteer alliance (近邻志愿同盟) of each community that has teams, under its committee. */
export function allianceRecords(teams: readonly MadeTeam[]): OrganisationRecord[] {
  return urbanCommunities
    .filter(({ id }) => teams.some(({ community }) => community === id))
    .map((community): OrganisationRecord => ({
      id: allianceOf(community),
      form: "volunteer-alliance",
      name: { "zh-Hans": `${community.name}近邻志愿同盟`, en: `${community.en} near-neighbour volunteer alliance` },
      superior: committeeOf(community),
      area: community.id,
      from: allied,
    }));
}

/**
 * Who serves in the teams: neighbours of the community, a leader in nearly each, from the day they are on record. Some serve in two
 * teams, some hold another post besides; each is one person (case 33). All made up.
 */
export function volunteerRecords(teams: readonly MadeTeam[], persons: readonly PersonRecord[]): AppointmentRecord[] {
  const draw = random("volunteers");
  const without = new Set(draw.some(teams, leaderless));
  return teams.flatMap((team, at) => {
    const neighbours = persons.filter(({ home }) => home === team.community);
    const people = draw.some(neighbours, Math.min(16 + draw.below(9), neighbours.length));
    const first = draw.below(people.length);
    return people.map(({ id, from }, index): AppointmentRecord => ({
      id: `v-${at + 1}-${index + 1}`,
      post: `${team.body.id}/${index === first && !without.has(team) ? "team-leader" : "volunteer"}`,
      person: id,
      from: from !== undefined && from > allied ? from : allied,
    }));
  });
}

/** Whoever enrolled and serves in a team is on record because of that. */
export function servingInTeams(particulars: readonly Particulars[], volunteers: readonly AppointmentRecord[]): Particulars[] {
  const serving = new Set(volunteers.map(({ person }) => person));
  return particulars.map((one) =>
    serving.has(one.person) && one.consent.basis === "enrolled-self"
      ? { ...one, consent: { ...one.consent, basis: "serves-in-team" } }
      : one,
  );
}
