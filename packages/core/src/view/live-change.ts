import { isOfPerson, touchedBy, type CountyEntry } from "../county.ts";
import type { Register } from "../register/register.ts";
import type { LiveChange } from "./source.ts";

/**
 * What everybody who listens is told of an entry: no person, and not where somebody is shown whose record changed.
 *
 * @param register - One that has taken the entry in.
 */
export function liveChangeOf(entry: CountyEntry, register: Register): LiveChange {
  const all = entry.events.some((event) => isOfPerson(event) && event.type !== "person-enrolled");
  return { seq: entry.seq, touched: touchedBy(entry, register), ...(all && { all }) };
}
