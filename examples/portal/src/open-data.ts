import { startLedger, type Moment } from "@jinlin/core";
import { callsBy, type Sample } from "@jinlin/jiaocheng";
import { openStoredCounty, type LedgerStore, type StoredCounty } from "@jinlin/store";
import { openDataFolder } from "@jinlin/store/pglite";
import { refusalOf } from "./folder-refusal.ts";

export interface OpenedData {
  readonly county: StoredCounty;
  /** Lets go of the folder. */
  close(): Promise<void>;
}

/**
 * Opens the data folder for this process alone; on the first run it is made from the sample, and kept ever after.
 *
 * @throws PortalRefusal when the folder cannot be had as it is; nothing in it was changed then.
 */
export async function openData(folder: string, sample: Sample): Promise<OpenedData> {
  try {
    const store = await openDataFolder(folder, { seed: (store) => seed(store, sample) });
    try {
      return { county: await openStoredCounty({ store, county: sample.profile.county, clock }), close: () => store.close() };
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    throw refusalOf(folder, error);
  }
}

const clock = () => new Date().toISOString() as Moment;

async function seed(store: LedgerStore, { profile, records, from, particulars }: Sample): Promise<void> {
  const now = clock();
  const started = startLedger({ profile, records: { ...records, calls: callsBy(now, records) }, from, now });
  if (!started.ok) throw new Error(`openData: the sample's records have faults: ${JSON.stringify(started.faults)}`);
  await store.append(started.entries, particulars);
}
