import type { Delegation } from "../../src/access/delegation.ts";
import { fold, type CountyEntry } from "../../src/county.ts";
import { hoursRecordOf, type HoursSetting } from "../../src/alliance/hours/hours.ts";
import { rotasOf } from "../../src/alliance/rota/rota.ts";
import { shiftsOf } from "../../src/alliance/rota/shifts.ts";
import { teamsOf } from "../../src/alliance/team.ts";
import { addDays } from "../../src/day.ts";
import { callsOf } from "../../src/alliance/calls.ts";
import { draftsOf } from "../../src/draft/draft.ts";
import { findingsOf } from "../../src/county/findings.ts";
import { shapeOf } from "../../src/grid/area-shape.ts";
import { cellsOf } from "../../src/grid/cell.ts";
import { noticeOf } from "../../src/grid/grid-notice.ts";
import { gridsOf } from "../../src/grid/grid.ts";
import { generalUnder } from "../../src/grid/overlap.ts";
import { residentsOf } from "../../src/grid/residents.ts";
import { hierarchyOf } from "../../src/organisation/hierarchy-of.ts";
import { holdersOf, stintsIn } from "../../src/organisation/holding.ts";
import { lineageOf } from "../../src/organisation/lineage.ts";
import { membersOf } from "../../src/organisation/members.ts";
import { networksOf } from "../../src/organisation/network.ts";
import { personsOf } from "../../src/organisation/person.ts";
import { postsOf } from "../../src/organisation/post.ts";
import { unitsOf } from "../../src/organisation/unit.ts";
import { asOf, factsWith, type State } from "../../src/register/register.ts";
import { withdrawnBy } from "../../src/register/withdrawal.ts";

const days = ["2019-07-01", "2023-06-15", "2026-06-15", "2026-11-23", "2027-06-01"] as const;

/** What a ledger says, asked on some days, as known after its last entry and after the import: a list of answers. */
export function answersOf(entries: readonly CountyEntry[]): readonly unknown[] {
  const register = fold(entries);
  const dated = days.flatMap((day) =>
    [register.seq, 2].flatMap((seq) => Object.entries(answersOn(asOf(register, day, seq))).map(([what, is]) => ({ day, seq, what, is }))),
  );
  const withdrawn = entries.flatMap(({ seq }) => {
    const by = withdrawnBy(register, seq);
    return by === undefined ? [] : [[seq, by]];
  });
  const drafts = draftsOf(asOf(register, days[3])).map(({ id, name, state }) => [id, name, state]);
  return [...dated, { what: "withdrawn", is: withdrawn }, { what: "drafts", is: drafts }];
}

function answersOn(state: State) {
  const units = [...unitsOf(state, "area"), ...unitsOf(state, "organisation")];
  const posts = units.flatMap((unit) => postsOf(state, unit));
  return {
    units: units.map(({ id, name, code, period }) => [id, name, code ?? null, period.from ?? null, period.to ?? null]),
    lineage: units.flatMap(({ id }) => {
      const { ancestors } = lineageOf(state, id);
      return ancestors.length > 0 ? [[id, ...ancestors.map(({ unit, day, how }) => [unit, day, how])]] : [];
    }),
    chain: hierarchyOf(state, "command").rows.map(({ id, parentId, missing }) => [id, parentId, missing]),
    posts: posts.map(({ id, seats }) => [
      id,
      seats,
      holdersOf(state, id).map(({ person, state: how, since, sinceAbout, certainty, termEnd }) => [
        person,
        how,
        sinceAbout ?? since ?? null,
        certainty,
        termEnd ?? null,
      ]),
      stintsIn(state, id).map(({ subject, from, to, about, ended }) => [subject, from ?? null, to ?? null, about ?? null, ended ?? null]),
    ]),
    people: [...personsOf(state)].map(({ id, home }) => [id, home ?? null]),
    delegations: [...factsWith<Delegation>(state, "delegation")].map(({ subject, value, from, to }) => [
      subject,
      value.post,
      value.delegator,
      value.delegate,
      value.commands ?? null,
      from ?? null,
      to ?? null,
    ]),
    members: units.flatMap(({ id }) => {
      const count = membersOf(state, id);
      return count ? [[id, count.full, count.probationary]] : [];
    }),
    networks: networksOf(state).map(({ id, name, kind, owner, period }) => [
      id,
      name,
      kind,
      owner ?? null,
      period.from ?? null,
      period.to ?? null,
    ]),
    cells: cellsOf(state).map(({ id, network, grids }) => [id, network, grids.map(({ grid, share }) => [grid, share])]),
    grids: gridsOf(state).map(({ id }) => {
      const [residents, notice, shape] = [residentsOf(state, id), noticeOf(state, id), shapeOf(state, id)];
      return [
        id,
        generalUnder(state, id),
        residents ? [residents.households.value, residents.residents.value] : null,
        notice ? [notice.extent, notice.phone, notice.confirmed] : null,
        shape?.coordinates ?? null,
      ];
    }),
    calls: callsOf(state).calls.map(({ id, state: now, due, teams, steps }) => [
      id,
      now,
      due ?? null,
      teams.map(({ team, standing }) => [team, standing]),
      steps.map(({ act, at }) => [act, at]),
    ]),
    hours: [...factsWith<HoursSetting>(state, "hours")].map(({ subject }) => {
      const { person, team, start, end, confirmed } = hoursRecordOf(state, subject)!;
      return [subject, person, team, start, end ?? null, confirmed];
    }),
    shifts: teamsOf(state)
      .flatMap(({ id }) => rotasOf(state, id))
      .flatMap((rota) => shiftsOf(state, rota, { from: state.day, to: addDays(state.day, 14) }))
      .map(({ id, start, persons, absent, cancelled, gap }) => [id, start, persons, absent, cancelled, gap]),
    findings: findingsOf(state).map(({ rule, of, members }) => [rule.id, members.length, of]),
  };
}
