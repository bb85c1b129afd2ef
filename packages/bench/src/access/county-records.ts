import {
  asOf,
  fold,
  importRecords,
  profileAdopted,
  type CountyEntry,
  type Day,
  type Moment,
  type Particulars,
  type Profile,
  type Records,
} from "@jinlin/core";
import { seededRandom } from "../seeded-random.ts";

/** Records of a county, those of its people and posts among them. */
export type RecordsSize = "10k" | "100k";
export const sizes: readonly RecordsSize[] = ["10k", "100k"];

/** One community: itself, its committee, compounds with branches, grids; a person for every post and some more; most posts held. */
const [compounds, gridsEach, communitiesEach] = [8, 5, 20];
const counts: Readonly<Record<RecordsSize, number>> = { "10k": 48, "100k": 480 };

const start: Day = "2021-06-01";
export const now: Moment = "2026-01-01T09:00:00+08:00";
/** Who looks, beside the public: a secretary of one community, and the head of the department that answers for all. */
export const actors = { secretary: { person: "p-c-0-0" }, head: { person: "p-head" } } as const;

export interface CountyData {
  readonly entries: readonly CountyEntry[];
  readonly particulars: ReadonlyMap<string, Particulars>;
  /** Places that a secretary opens one after another: units of one community. */
  readonly units: readonly string[];
  /** The people in their posts. */
  readonly people: readonly string[];
  readonly records: number;
}

/** A ledger of the profile, one import, and hand-overs of some hundred grids since; the same on every machine. */
export function countyData(size: RecordsSize, profile: Profile): CountyData {
  const records = recordsOf(counts[size]);
  const entries: CountyEntry[] = [];
  const keep = (command: string, events: CountyEntry["events"], recordedAt: Moment, person: string) =>
    entries.push({ format: "jinlin-entry/1", seq: entries.length + 1, county: profile.county, recordedAt, actor: person, command, events });
  keep("adopt-profile", [profileAdopted(profile, start)], "2021-06-01T00:00:00Z", "system");
  const ground = importRecords(asOf(fold(entries), start), records);
  if (!ground.ok) throw new RangeError(`countyData: ${JSON.stringify(ground.refusals[0])}`);
  keep("import-records", ground.events, "2021-06-01T00:00:00Z", "system");

  const random = seededRandom(counts[size]);
  const appointments = records.appointments!.filter(({ post }) => post.endsWith("/grid-head"));
  for (let place = 0; place < 400; place++) {
    // One after another and each grid once, so that whoever held it is known.
    const { id, post, person } = appointments[Math.floor(((place + random()) / 400) * appointments.length)]!;
    const day = new Date(Date.UTC(2024, 0, 1 + place)).toISOString().slice(0, 10) as Day;
    const next = `p-spare-${place % records.persons!.filter(({ id }) => id.startsWith("p-spare")).length}`;
    keep(
      "appoint-person",
      [
        { type: "appointment-ended", v: 1, subject: id, from: day, post, person, ended: "handed-over" },
        { type: "appointment-started", v: 1, subject: `later-${place}`, from: day, post, person: next, mode: "full" },
      ],
      `${day}T09:00:00Z`,
      actors.head.person,
    );
  }
  const persons = records.persons!.map(({ id }) => id);
  return {
    entries,
    particulars: new Map(persons.map((person, at) => [person, particularsOf(person, at, random)])),
    units: ["cc-0-0", "c-0-0", ...Array.from({ length: compounds }, (_, at) => `b-0-0-${at}`), "g-0-0-0-0", "g-0-0-3-2"],
    people: ["p-c-0-0", ...Array.from({ length: compounds }, (_, at) => `p-b-0-0-${at}`)],
    records: records.areas!.length + records.organisations!.length + persons.length + records.appointments!.length,
  };
}

const surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
const given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国";

function particularsOf(person: string, at: number, random: () => number): Particulars {
  const one = (of: string) => of[Math.floor(random() * of.length)]!;
  return {
    person,
    name: one(surnames) + one(given) + one(given),
    phone: `139${String(at).padStart(8, "0")}`,
    membership: random() < 0.7 ? "full" : "none",
    consent: { basis: "holds-post", notice: "notice-1", day: start },
  };
}

function recordsOf(communities: number): Records {
  const from = start;
  const areas: NonNullable<Records["areas"]>[number][] = [{ id: "county", kind: "county", name: "县", from }];
  const organisations: NonNullable<Records["organisations"]>[number][] = [
    { id: "department", form: "organisation-department", name: "组织部", area: "county", from },
    { id: "conference", form: "joint-conference", name: "联席会", area: "county", from },
  ];
  const persons: NonNullable<Records["persons"]>[number][] = [{ id: "p-head", from }];
  const appointments: NonNullable<Records["appointments"]>[number][] = [
    { id: "a-head", post: "department/organisation-head", person: "p-head", from },
  ];
  const seat = (key: string, post: string, home: string) => {
    persons.push({ id: `p-${key}`, home, from });
    // One post in nine is vacant.
    if (key === "c-0-0" || persons.length % 9 !== 0) appointments.push({ id: `a-${key}`, post, person: `p-${key}`, from });
  };
  for (let community = 0; community < communities; community++) {
    const street = Math.floor(community / communitiesEach);
    const key = `${street}-${community % communitiesEach}`;
    if (community % communitiesEach === 0) {
      areas.push({ id: `s-${street}`, kind: "subdistrict", name: `第${street + 1}街道`, within: "county", from });
      organisations.push({
        id: `w-${street}`,
        form: "working-committee",
        name: `第${street + 1}街道大工委`,
        area: `s-${street}`,
        superior: "conference",
        from,
      });
    }
    const name = `第${community + 1}社区`;
    areas.push({ id: `c-${key}`, kind: "community", name, within: `s-${street}`, from });
    organisations.push({
      id: `cc-${key}`,
      form: "community-committee",
      name: `${name}大党委`,
      area: `c-${key}`,
      superior: `w-${street}`,
      from,
    });
    seat(`c-${key}`, `cc-${key}/community-secretary`, `c-${key}`);
    for (let compound = 0; compound < compounds; compound++) {
      const own = `${key}-${compound}`;
      areas.push({ id: `k-${own}`, kind: "compound", name: `${name}${compound + 1}小区`, within: `c-${key}`, from });
      organisations.push({
        id: `b-${own}`,
        form: "branch",
        name: `${name}${compound + 1}小区党支部`,
        area: `k-${own}`,
        superior: `cc-${key}`,
        from,
      });
      seat(`b-${own}`, `b-${own}/branch-secretary`, `c-${key}`);
      for (let grid = 0; grid < gridsEach; grid++) {
        areas.push({
          id: `g-${own}-${grid}`,
          kind: "grid",
          name: `${name}${compound + 1}小区${grid + 1}网格`,
          within: `k-${own}`,
          ledBy: `b-${own}`,
          from,
        });
        seat(`g-${own}-${grid}`, `g-${own}-${grid}/grid-head`, `c-${key}`);
      }
    }
    for (let spare = 0; spare < 40; spare++) persons.push({ id: `p-spare-${community * 40 + spare}`, home: `c-${key}`, from });
  }
  return { format: "jinlin-records/1", areas, organisations, persons, appointments };
}
