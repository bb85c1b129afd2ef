import { memoryAccessLog, type AccessLog, type CountyEntry, type Moment, type Particulars } from "@jinlin/core";
import { checkOrder } from "./check-order.ts";
import type { LedgerStore } from "./ledger-store.ts";

/** A store that lives as long as the process: for tests, and for a page without a disk. */
export function memoryStore(): LedgerStore {
  const ledgers = new Map<string, CountyEntry[]>();
  const people = new Map<string, Map<string, Particulars>>();
  const erased = new Map<string, Map<string, Moment>>();

  const looks = new Map<string, AccessLog>();

  const putParticulars = (county: string, particulars: readonly Particulars[]) => {
    const leftOut = new Set<string>();
    for (const one of particulars)
      if (of(erased, county).has(one.person)) leftOut.add(one.person);
      else of(people, county).set(one.person, structuredClone(one));
    return [...leftOut];
  };

  const erase = (county: string, person: string, at: Moment) => {
    of(people, county).delete(person);
    if (!of(erased, county).has(person)) of(erased, county).set(person, at);
  };

  return {
    append: async (batch, particulars = [], gone = []) => {
      const [{ county, seq }] = batch;
      const ledger = ledgers.get(county) ?? [];
      const missed = ledger.slice(seq - 1);
      if (missed.length > 0) return { kept: false, missed: structuredClone(missed) };
      checkOrder(batch, ledger.at(-1));
      ledgers.set(county, [...ledger, ...structuredClone(batch)]);
      putParticulars(county, particulars);
      for (const person of gone) erase(county, person, batch.at(-1)!.recordedAt);
      return { kept: true };
    },
    async *entries(county, after = 0) {
      for (const entry of (ledgers.get(county) ?? []).slice(after)) yield structuredClone(entry);
    },
    putParticulars: async (county, particulars) => putParticulars(county, particulars),
    async *particulars(county, persons) {
      for (const one of [...of(people, county).values()]) if (persons?.includes(one.person) ?? true) yield structuredClone(one);
    },
    eraseParticulars: async (county, person, at) => erase(county, person, at),
    async *erasures(county) {
      for (const [person, at] of [...of(erased, county)]) yield { person, at };
    },
    accessLog: (county) => {
      const log = looks.get(county) ?? memoryAccessLog();
      looks.set(county, log);
      return log;
    },
    close: async () => undefined,
  };
}

function of<Value>(counties: Map<string, Map<string, Value>>, county: string): Map<string, Value> {
  const found = counties.get(county) ?? new Map<string, Value>();
  counties.set(county, found);
  return found;
}
