import { isOpenTo, grantsFor } from "../../access/may-command.ts";
import { callFigures, type CallFigures } from "../../alliance/call-figures.ts";
import type { Call } from "../../alliance/call.ts";
import { callsBelow, callsOf, isClosed } from "../../alliance/calls.ts";
import { dayOf, type Day, type Moment } from "../../day.ts";
import { areasAround, areasOf, unitOf, unitsOf, type Unit } from "../../organisation/unit.ts";
import type { State } from "../../register/register.ts";
import { headOf, refTo, type Sight } from "../view-head.ts";
import type { NamedRef, Query } from "../view.ts";
import { calendarEnded, callRow, callSight, serviceRef, stateRefs, unitRef } from "./call-parts.ts";
import type { CallCount, CallFigureSet, CallsView } from "./call-views.ts";

/** Calls of the county or of a part of it, the last raised first, and what those of a time come to. */
export function callsView(sight: Sight, query: Query<"calls">, now: Moment): CallsView {
  const { state } = sight;
  const { below, team, limit = 100, before = Infinity } = query;
  const part = below === undefined ? undefined : unitOf(state, below);
  const calls = callsIn(state, part, team);
  const asked = calls.filter((call) => (query.state === undefined ? query.closed || !isClosed(state, call) : call.state === query.state));
  const page = asked.filter(({ seq }) => seq < before).reverse();
  const rows = page.slice(0, limit);
  const counts = new Map<string, number>();
  for (const call of calls) counts.set(call.state, (counts.get(call.state) ?? 0) + 1);
  const seen = callSight(sight, now);
  const ended = calendarEnded(sight);
  const since = query.since ?? (`${state.day.slice(0, 4)}-01-01` as Day);
  return {
    ...headOf("calls", sight),
    timeZone: state.profile.timeZone,
    ...(part && { below: refTo(sight, part) }),
    ...(team !== undefined && { team: unitRef(sight, team) }),
    states: stateRefs(sight).map((one) => ({ ...one, count: counts.get(one.id) ?? 0 })),
    services: (state.profile.alliance?.services ?? []).map(({ id }) => serviceRef(sight, id)),
    total: asked.length,
    rows: rows.map((call) => callRow(seen, call)),
    ...(page.length > limit && { before: rows.at(-1)!.seq }),
    figures: figuresOf(sight, calls, part, since),
    ...(ended && { calendarEnded: ended }),
    may: mayRaise(sight, part) ? ["raise-call"] : [],
  };
}

function callsIn(state: State, part: Unit | undefined, team: string | undefined): readonly Call[] {
  const calls = part === undefined ? callsOf(state).calls : callsBelow(state, part);
  return team === undefined ? calls : calls.filter(({ steps }) => steps.some((step) => step.team === team));
}

// Of a part of the county, there; of the whole wherever the viewer may at all.
function mayRaise({ today, viewer: { actor } }: Sight, part: Unit | undefined): boolean {
  if (today.profile.alliance?.calls === undefined) return false;
  return part === undefined ? grantsFor(today, actor, "raise-call").length > 0 : isOpenTo(today, actor, "raise-call", { units: [part] });
}

function figuresOf(sight: Sight, calls: readonly Call[], part: Unit | undefined, since: Day): CallsView["figures"] {
  const { state } = sight;
  const { timeZone } = state.profile;
  const raised = calls.filter((call) => dayOf(call.raised, timeZone) >= since);
  const grouped = (keysOf: (call: Call) => readonly string[], nameOf: (id: string) => NamedRef) => {
    const groups = new Map<string, Call[]>();
    for (const call of raised)
      for (const key of new Set(keysOf(call))) {
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [call]);
        else group.push(call);
      }
    return [...groups].map(([id, of]) => ({ ...nameOf(id), ...figureSet(callFigures(state, of)) }));
  };
  const ref = (id: string) => unitRef(sight, id);
  const step = stepDown(state, part);
  return {
    since,
    ...figureSet(callFigures(state, raised)),
    byService: grouped(
      ({ service }) => [service],
      (id) => serviceRef(sight, id),
    ),
    byArea: grouped(({ area }) => [step(area)], ref),
    byTeam: grouped(({ steps }) => steps.flatMap(({ team }) => team ?? []), ref),
  };
}

function figureSet({ raised, responded, closed, reopened, response }: CallFigures): CallFigureSet {
  const count = (calls: readonly Call[]): CallCount => ({ value: calls.length, hidden: 0, members: calls.map(({ id }) => id) });
  return {
    raised: count(raised),
    responded: count(responded),
    closed: count(closed),
    reopened: count(reopened),
    ...(response && { response }),
  };
}

/** The area next below what is shown that an area lies in; itself where nothing lies between. */
function stepDown(state: State, part: Unit | undefined): (area: string) => string {
  const top = new Set(part ? areasOf(part) : unitsOf(state, "area").flatMap(({ id, within }) => (within === undefined ? id : [])));
  const known = new Map<string, string>();
  return (area) => {
    let found = known.get(area);
    if (found === undefined) {
      const around = [area, ...areasAround(state, area)];
      const at = around.findIndex((one) => top.has(one));
      known.set(area, (found = around[at > 0 ? at - 1 : 0]!));
    }
    return found;
  };
}
