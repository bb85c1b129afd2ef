import type { Aspect } from "../register/aspect.ts";
import type { Event } from "../register/entry.ts";
import type { State } from "../register/register.ts";

/** Whether an event is what first was said of a record: the same command again, after an answer that was lost on the way. */
export function toldBefore({ register: { log } }: State, aspects: readonly Aspect[], event: Event | undefined): boolean {
  if (event === undefined) return false;
  const [before] = aspects.flatMap((aspect) => log.of(aspect, event.subject));
  const kept = before && log.entry(before.seqFrom)?.events;
  return kept?.some((one) => isSame(one, event)) ?? false;
}

// Fields in any order: a store may hand an entry back otherwise than it was given.
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return left.size === right.size && [...left].every(([key, value]) => isSame(value, right.get(key)));
}
