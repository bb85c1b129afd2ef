import type { Period } from "../../day.ts";
import { heirsOn } from "../../organisation/lineage.ts";
import { areasAround, areasOf, unitOf, unitsOf, type Unit } from "../../organisation/unit.ts";
import { historyOf, type State } from "../../register/register.ts";
import { isAlliance, isTeam } from "../team.ts";
import { hoursOf, sumOf } from "./hours-of.ts";

/** Who certifies hours, and as what: the team itself, its heir, the alliance it belonged to, or whoever leads its community. */
export interface Issuer {
  readonly unit: Unit;
  readonly as: "team" | "heir" | "alliance" | "community";
}

/** What is certified of one team (服务证明数据). */
export interface CertificatePart {
  readonly team: string;
  /** Confirmed minutes, each entry rounded as the profile says. */
  readonly minutes: number;
  /** The entries they come from, by id. */
  readonly entries: readonly string[];
  /** Absent where nobody is left who could. */
  readonly issuer?: Issuer;
}

/**
 * What can be certified of somebody's hours over some days, team by team: confirmed hours alone, and by whom. A team that was
 * dissolved or merged certifies nothing any more (case 36): its heir does, else its alliance, else whoever leads the community.
 */
export function certificateOf(state: State, person: string, period: Period): CertificatePart[] {
  const { entries } = hoursOf(state, { person }, period);
  const teams = [...new Set(entries.filter(({ confirmed, minutes }) => confirmed && minutes > 0).map(({ team }) => team))];
  return teams.map((team) => {
    const own = entries.filter((entry) => entry.team === team && entry.confirmed && entry.minutes > 0);
    const issuer = issuerOf(state, team);
    return { team, minutes: sumOf(state, own).minutes, entries: own.map(({ id }) => id), ...(issuer && { issuer }) };
  });
}

/** Who certifies on the state's day what was served in a team. */
export function issuerOf(state: State, team: string): Issuer | undefined {
  const there = (id: string | undefined): Unit | undefined => {
    const [heir] = id === undefined ? [] : heirsOn(state, id, state.day);
    return heir === undefined ? undefined : unitOf(state, heir);
  };
  const heir = there(team);
  if (heir) return { unit: heir, as: heir.id === team ? "team" : "heir" };
  const allied = historyOf<readonly string[]>(state, team, "allied").at(-1)?.value ?? [];
  const [alliance] = allied.flatMap((id) => there(id) ?? []);
  if (alliance) return { unit: alliance, as: "alliance" };
  const last = unitOf(state, team);
  const [body] = [...allied.flatMap((id) => there(unitOf(state, id)?.superior) ?? []), ...(last ? bodiesAround(state, last) : [])];
  return body && { unit: body, as: "community" };
}

// What leads the nearest area around the team's that anybody leads, or else stands on it; no team and no alliance.
function* bodiesAround(state: State, team: Unit): Iterable<Unit> {
  const bodies = unitsOf(state, "organisation").filter((one) => !isTeam(state, one) && !isAlliance(state, one));
  for (const own of areasOf(team))
    for (const area of [own, ...areasAround(state, own)]) {
      const leads = unitOf(state, area)?.ledBy;
      yield* bodies.filter(({ id }) => id === leads);
      yield* bodies.filter((one) => one.area === area);
    }
}
