import type { FactLog } from "../register/fact-log.ts";
import type { State } from "../register/register.ts";

/** The aspects whose change moves the structure; an appointment is none. */
const structureAspects = [
  "profile",
  "area",
  "organisation",
  "name",
  "code",
  "within",
  "ledBy",
  "superior",
  "setOn",
  "place",
  "lineage",
  "network",
];

const kept = new WeakMap<FactLog, Map<string, unknown>>();
const most = 32;
const changes = new WeakMap<State, number>();

/**
 * What was made from the structure of a day, kept for as long as that structure stands: an appointment
 * leaves it, whatever moves the structure lets the next read make it anew.
 *
 * @param aspects - Others it was made from beside the structure.
 */
export function keptWithStructure<Made>(state: State, what: string, make: () => Made, aspects: readonly string[] = []): Made {
  const { log } = state.register;
  const others = aspects.map((aspect) => log.lastChange(aspect, state.seq));
  const key = `${[lastChange(state), ...others].join(" ")} ${state.day} ${what}`;
  let ofLog = kept.get(log);
  if (ofLog === undefined) kept.set(log, (ofLog = new Map()));
  let made = ofLog.get(key) as Made | undefined;
  if (made === undefined) {
    made = make();
    if (ofLog.size >= most) ofLog.delete(ofLog.keys().next().value!);
    ofLog.set(key, made);
  }
  return made;
}

// Asked once for every row of a slice: what a state knows of its log does not change.
function lastChange(state: State): number {
  let last = changes.get(state);
  if (last === undefined) {
    last = Math.max(...structureAspects.map((aspect) => state.register.log.lastChange(aspect, state.seq)));
    changes.set(state, last);
  }
  return last;
}
