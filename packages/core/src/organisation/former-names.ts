import { covers } from "../day.ts";
import { historyOf, type State } from "../register/register.ts";
import { heirsOn } from "./lineage.ts";
import { keptWithStructure } from "./structure.ts";
import { unitOf, type RecordName } from "./unit.ts";

/**
 * What each unit there is on the state's day was called before and had as codes (曾用名、曾用编码), the last first, and after them those of the
 * units that are gone and that it stands for: by what somebody remembers, they find what there is. Only units that have any.
 */
export function formerNamesOf(state: State): ReadonlyMap<string, readonly RecordName[]> {
  return keptWithStructure(state, "former names", () => {
    const own = new Map<string, RecordName[]>();
    const inherited = new Map<string, RecordName[]>();
    for (const aspect of ["name", "code"])
      for (const rows of state.register.log.all(aspect)) {
        // Most have been called one thing all along: they are passed over at the price of one look.
        const ended = rows.find(({ to }) => to !== undefined);
        const past = ended ? pastOf(state, ended.subject, aspect) : [];
        if (past.length === 0) continue;
        const unit = unitOf(state, ended!.subject);
        if (unit === undefined) continue;
        if (covers(unit.period, state.day)) add(own, unit.id, past);
        else for (const heir of heirsOn(state, unit.id, state.day)) add(inherited, heir, past);
      }
    for (const [id, names] of inherited) add(own, id, names);
    return own;
  });
}

function pastOf(state: State, id: string, aspect: string): RecordName[] {
  return historyOf<RecordName>(state, id, aspect)
    .filter(({ to }) => to !== undefined && to <= state.day)
    .map(({ value }) => value)
    .reverse();
}

function add(to: Map<string, RecordName[]>, id: string, names: readonly RecordName[]): void {
  const list = to.get(id);
  if (list === undefined) to.set(id, [...names]);
  else list.push(...names);
}
