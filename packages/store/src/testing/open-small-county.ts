import { memoryStore } from "../memory-store.ts";
import type { LedgerStore } from "../ledger-store.ts";
import { openStoredCounty, type StoredCounty } from "../stored-county.ts";
import { entries, now, particularsOf, people, profile } from "./small-county.ts";

/** The small county in a store in memory, or in another one. */
export async function openSmallCounty(store: LedgerStore = memoryStore()): Promise<{ store: LedgerStore; county: StoredCounty }> {
  await store.append(entries, people.map(particularsOf));
  return { store, county: await openStoredCounty({ store, county: profile.county, clock: () => now }) };
}
