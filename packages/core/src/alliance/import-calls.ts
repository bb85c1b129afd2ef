import { addDays, dayOf, type Day, type Moment, type Period } from "../day.ts";
import type { Decision } from "../decision.ts";
import type { Fault } from "../fault.ts";
import type { CallRecord, CallStepRecord, Records } from "../organisation/records.ts";
import { rowChecks, type Target } from "../organisation/row-checks.ts";
import { settleRecords } from "../organisation/settle-records.ts";
import { unitOf } from "../organisation/unit.ts";
import { callActs, type CallMove } from "../profile/call-rules.ts";
import type { State } from "../register/register.ts";
import { callRulesOf, teamsAfter, type Call, type CallEvent, type CallMoved, type CallRaised } from "./call.ts";
import { isOfTeam, movedBy, moveOf, standsFor } from "./move-call.ts";
import { raisedBy } from "./raise-call.ts";

type Path = Fault["path"];

/**
 * Takes in calls of another system, each with what happened to it so far; or names every fault in them: an area, an organisation or a
 * service there is not, an act that leads nowhere from where the call then stood, a team that did not stand so, moments out of order.
 * What state each act led to, and what was due by when, is reckoned here as it would have been then.
 *
 * @param recorded - The day of recording; the state's own unless said.
 */
export function importCalls(state: State, records: Records, recorded: Day = state.day): Decision<CallEvent, Fault> {
  const { calls = [] } = records;
  if (calls.length === 0) return { ok: true, events: [] };
  const { areas, organisations } = settleRecords(records, recorded);
  const { faults, fault, refers } = rowChecks(state);
  const { timeZone, alliance } = state.profile;
  const first = callRulesOf(state)?.moves.find(({ act }) => act === "raise");
  const services = (alliance?.services ?? []).map(({ id }) => id);
  const rows = new Map<string, Target & { readonly record: "area" | "organisation" }>([
    ...areas.map((row) => [row.id, { record: "area", kind: row.kind, period: row }] as const),
    ...organisations.map((row) => [row.id, { record: "organisation", kind: row.form, period: row }] as const),
  ]);
  const targetOf = (id: string, record: "area" | "organisation"): Target | undefined => {
    const target = rows.get(id) ?? unitOf(state, id);
    return target?.record === record ? target : undefined;
  };
  const on = (moment: Moment): Period => ({ from: dayOf(moment, timeZone), to: addDays(dayOf(moment, timeZone), 1) });
  const isPast = (path: Path, moment: Moment) =>
    void (dayOf(moment, timeZone) > recorded && fault("out-of-bounds", path, moment, [`≤ ${recorded}`]));

  const step = (call: Call, row: CallStepRecord, at: Path): { readonly move: CallMove; readonly event: CallMoved } | undefined => {
    const before = faults.length;
    const move = moveOf(state, call.state, row.act);
    const standing = call.teams.find(({ team }) => team === row.team)?.standing;
    const open = callActs.filter((act) => moveOf(state, call.state, act) && (!isOfTeam(act) || standsFor(act, standing)));
    if (isOfTeam(row.act) && row.team === undefined) fault("missing", [...at, "team"], undefined, ["organisations"]);
    else if (!isOfTeam(row.act) && row.team !== undefined) fault("unknown-key", [...at, "team"], row.team, []);
    else if (!open.includes(row.act)) fault("not-one-of", [...at, "act"], row.act, open);
    if (row.team !== undefined)
      refers([...at, "team"], row.team, on(row.at), targetOf(row.team, "organisation"), "organisations", alliance?.teams);
    const last = call.steps.at(-1)!.at;
    if (Date.parse(row.at) < Date.parse(last)) fault("out-of-bounds", [...at, "at"], row.at, [`≥ ${last}`]);
    isPast([...at, "at"], row.at);
    return move && faults.length === before ? { move, event: movedBy(state, call, move, row, row) } : undefined;
  };

  const events: CallEvent[] = [];
  const seen = new Map<string, number>();
  calls.forEach((row, place) => {
    const at = (...field: Path): Path => ["calls", place, ...field];
    const { id, steps = [], at: moment, by, ...setting } = row;
    if (first === undefined) return fault("unknown-reference", at(), id, ["profile.alliance.calls"]);
    const earlier = seen.get(id);
    if (earlier !== undefined) fault("duplicate-id", at("id"), id, [`≠ calls.${earlier}`]);
    seen.set(id, place);
    refers(at("area"), row.area, on(moment), targetOf(row.area, "area"), "areas");
    refers(at("unit"), row.unit, on(moment), targetOf(row.unit, "organisation"), "organisations");
    if (!services.includes(row.service)) fault("not-one-of", at("service"), row.service, services);
    isPast(at("at"), moment);
    const raised = raisedBy(state, id, setting, first.to, { at: moment, by });
    events.push(raised);
    let call = begun(row, raised);
    for (const [index, one] of steps.entries()) {
      const taken = step(call, one, at("steps", index));
      if (taken === undefined) return;
      events.push(taken.event);
      call = further(call, taken.event);
    }
  });
  return faults.length > 0 ? { ok: false, refusals: faults } : { ok: true, events };
}

function begun({ id, area, unit, service, heads, words, at }: CallRecord, { state, due }: CallRaised): Call {
  const steps = [{ n: 1, act: "raise", at, state }] as const;
  return { id, seq: 0, area, unit, service, heads, words, state, raised: at, since: at, ...(due && { due }), teams: [], steps };
}

function further({ due: _before, ...call }: Call, event: CallMoved): Call {
  const { state, due } = event;
  return { ...call, state, ...(due && { due }), teams: teamsAfter(call.teams, event), steps: [...call.steps, event] };
}
