import type { Day, NetworkRecord } from "@jinlin/core";
import { gridsFrom } from "./areas.ts";

/** A network (网) as the sample lays it over the grids. */
export interface Network extends NetworkRecord {
  /** What codes of its cells begin with. */
  readonly letters: string;
  /** How many cells it has in a community, about. */
  readonly cells: number;
  /** How many of a hundred grids have nobody of their own in it. */
  readonly without: number;
}

/** The day epidemic control ended: class B measures from then on (国家卫生健康委公告 2022 年第 7 号). */
export const epidemicControlEnded: Day = "2023-01-08";

/** The four published networks; owners but the party network's, cells and officers are *assumed*. */
export const networks: readonly Network[] = [
  {
    id: "party-network",
    kind: "party",
    name: { "zh-Hans": "党建网", en: "Party network" },
    owner: "organisation-department",
    from: gridsFrom,
    letters: "DJ",
    cells: 6,
    without: 8,
  },
  {
    id: "public-safety-network",
    kind: "public-safety",
    name: { "zh-Hans": "综治网", en: "Public safety network" },
    owner: "department-public-security",
    from: "2019-01-01",
    letters: "ZZ",
    cells: 8,
    without: 5,
  },
  {
    id: "civilised-city-network",
    kind: "civilised-city",
    name: { "zh-Hans": "创城网", en: "Civilised-city network" },
    owner: "department-city-management",
    from: "2020-03-01",
    letters: "CC",
    cells: 5,
    without: 20,
  },
  {
    id: "epidemic-control-network",
    kind: "epidemic-control",
    name: { "zh-Hans": "疫情防控网", en: "Epidemic control network" },
    owner: "department-health",
    from: "2020-01-26",
    to: epidemicControlEnded,
    letters: "YQ",
    cells: 10,
    without: 12,
  },
];

export const networkRecords = (): NetworkRecord[] =>
  networks.map(({ id, kind, name, owner, from, to }) => ({
    id,
    kind,
    name,
    ...(owner && { owner }),
    ...(from && { from }),
    ...(to && { to }),
  }));
