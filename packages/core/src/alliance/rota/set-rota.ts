import { addYears, type Day } from "../../day.ts";
import { accept, refuse, type Decision } from "../../decision.ts";
import { absent, type UnitChangeRefusal } from "../../organisation/unit-changes.ts";
import type { Unit } from "../../organisation/unit.ts";
import { historyOf, type State } from "../../register/register.ts";
import { servesIn } from "../serves-in.ts";
import { isTeam } from "../team.ts";
import { occurrencesOf, unreadablePart } from "./recurrence.ts";
import { rotaOf, type Rota, type RotaSet, type RotaSetting } from "./rota.ts";

export interface SetRota extends RotaSetting {
  readonly type: "set-rota";
  /** The id of the rota: of a new one, or of one that is to be otherwise from a day on. */
  readonly rota: string;
  /** The first day it is so; its rule and its turns are reckoned from then. */
  readonly from: Day;
  /** The first day it no longer is; open when absent. */
  readonly to?: Day;
}

export type SetRotaRefusal =
  | Extract<UnitChangeRefusal, { code: "unit-not-there" }>
  | { readonly code: "not-a-team"; readonly unit: string }
  | { readonly code: "rule-unreadable"; readonly part: string }
  | { readonly code: "rule-never"; readonly rule: string }
  | { readonly code: "ends-before-it-starts"; readonly from: Day; readonly to: Day }
  | { readonly code: "not-in-team"; readonly team: string; readonly person: string }
  | { readonly code: "other-team"; readonly rota: string; readonly team: string };

/** Years within which a rule has to fall on some day: 29 February may be eight years off. */
const foreseeable = 9;

/**
 * Sets a rota up (排班), or what it is from a day on: when its shifts come, how many serve, who takes turns and where. What was recorded
 * of single shifts stays. What is recorded for a later day stays too, and as it is already, nothing changes.
 *
 * @param first - The register on the command's day.
 *
 * {@includeCode ./set-rota.test.ts#set}
 */
export function setRota(first: State, team: Unit, { type: _type, rota, from, to, ...setting }: SetRota): Decision<RotaSet, SetRotaRefusal> {
  if (!isTeam(first, team)) return refuse({ code: "not-a-team", unit: team.id });
  const refusals: SetRotaRefusal[] = [...absent(team, { from })];
  const known = rotaOf(first, rota);
  if (known && known.team !== team.id) refusals.push({ code: "other-team", rota, team: known.team });
  if (to !== undefined && to <= from) refusals.push({ code: "ends-before-it-starts", from, to });
  const part = unreadablePart(setting.rule);
  if (part !== undefined) refusals.push({ code: "rule-unreadable", part });
  else if (occurrencesOf(setting.rule, from, { to: addYears(from, foreseeable) }).length === 0)
    refusals.push({ code: "rule-never", rule: setting.rule });
  for (const person of new Set(setting.members))
    if (!servesIn(first, team, person)) refusals.push({ code: "not-in-team", team: team.id, person });
  if (refusals.length > 0) return refuse(...(refusals as [SetRotaRefusal]));
  const next = historyOf(first, rota, "rota").find((fact) => fact.from !== undefined && fact.from > from)?.from;
  const until = [to, next, team.period.to].filter((day) => day !== undefined).sort()[0];
  if (known && isSame(known, setting) && to === undefined) return accept();
  return accept({ type: "rota-set", v: 1, subject: rota, from, ...(until && { to: until }), ...setting });
}

function isSame({ id: _id, anchor: _anchor, ...known }: Rota, setting: RotaSetting): boolean {
  const names = Object.keys({ ...known, ...setting }) as (keyof RotaSetting)[];
  return names.every((name) => JSON.stringify(known[name]) === JSON.stringify(setting[name]));
}
