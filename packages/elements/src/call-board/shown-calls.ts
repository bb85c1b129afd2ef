import type { CallMoveOffered, CallRow, CallsView, NamedRef, SessionView } from "@jinlin/core";
import { folded } from "../networks/answer-rows.ts";

/** Which calls are looked for. */
export interface CallFilter {
  /** Part of the words of a call, or of the name of its place, unit or teams. */
  readonly text: string;
  readonly service: string | undefined;
  /** The id of a place: calls there. */
  readonly place: string | undefined;
  readonly team: string | undefined;
  /** Those alone with which whoever is acting has to do. */
  readonly mine: boolean;
  /** Those alone that a figure counts, and what it is called. */
  readonly among: { readonly calls: ReadonlySet<string>; readonly name: string } | undefined;
}

export const everything: CallFilter = {
  text: "",
  service: undefined,
  place: undefined,
  team: undefined,
  mine: false,
  among: undefined,
};

/** A state of the cycle with the calls that are in it and looked for. */
export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly closed: boolean;
  /** How many are in it, looked for or not. */
  readonly count: number;
  readonly calls: readonly CallRow[];
}

/** The calls looked for by the stages of the cycle (阶段); in each what presses most first, of those that are over the last raised. */
export function stagesOf({ states, rows }: CallsView, filter: CallFilter, mine: ReadonlySet<string>): Stage[] {
  const shown = rows.filter((call) => isShown(call, filter, mine));
  return states.map(({ id, name, count, closed = false }) => {
    const calls = shown.filter(({ state }) => state === id);
    return { id, name, count, closed, calls: closed ? calls : calls.sort(byPressure) };
  });
}

export const countIn = (stages: readonly Stage[]): number => stages.reduce((sum, { calls }) => sum + calls.length, 0);

/** The units in which whoever is acting holds a post. */
export function unitsOfActor(session: SessionView | undefined): ReadonlySet<string> {
  return new Set((session?.actor?.posts ?? []).map(({ unit }) => unit.id));
}

/** Whether somebody has to do with a call (与我有关): as of the unit that raised it, of a team, or as who may take it further. */
export const isOf = ({ unit, teams, moves }: CallRow, units: ReadonlySet<string>): boolean =>
  moves.length > 0 || units.has(unit.id) || teams.some(({ id }) => units.has(id));

/** What there is to be chosen from: services, places and teams of the calls that are there, each once and in the order of the view. */
export function choicesOf({ services, rows }: CallsView): { readonly [Of in "service" | "place" | "team"]: readonly NamedRef[] } {
  const once = (all: readonly NamedRef[]) => [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()];
  const used = new Set(rows.map(({ service }) => service.id));
  return {
    service: services.filter(({ id }) => used.has(id)),
    place: once(rows.map(({ area }) => area)),
    team: once(rows.flatMap(({ teams }) => teams)),
  };
}

/** The moves that lead from a call to another stage: what dropping it there can mean. */
export const movesTo = ({ moves, state }: CallRow, stage: string): readonly CallMoveOffered[] =>
  stage === state ? [] : moves.filter(({ to }) => to === stage);

function isShown(call: CallRow, { text, service, place, team, mine: onlyMine, among }: CallFilter, mine: ReadonlySet<string>): boolean {
  const sought = folded(text);
  const names = [call.words, call.service.name, call.area.name, call.unit.name, ...call.teams.map(({ name }) => name)];
  return (
    (among?.calls.has(call.id) ?? true) &&
    (service === undefined || call.service.id === service) &&
    (place === undefined || call.area.id === place) &&
    (team === undefined || call.teams.some(({ id }) => id === team)) &&
    (!onlyMine || isOf(call, mine)) &&
    (sought === "" || names.some((name) => folded(name).includes(sought)))
  );
}

const byPressure = (one: CallRow, other: CallRow): number =>
  Number(other.urgent ?? false) - Number(one.urgent ?? false) || dueOf(one) - dueOf(other);

// What has no deadline comes last.
const dueOf = ({ due }: CallRow): number => (due === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(due));
