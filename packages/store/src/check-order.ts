import type { CountyEntry } from "@jinlin/core";

/** Entries to be kept in one go; at least one. */
export type Batch = readonly [CountyEntry, ...CountyEntry[]];

/**
 * Holds a batch to what every store promises: entries of one county, numbered on from the last without a
 * gap, no moment before the one it follows.
 *
 * @param last - The county's last entry; none before the first.
 * @throws RangeError
 */
export function checkOrder(batch: Batch, last: CountyEntry | undefined): void {
  let before = last;
  for (const entry of batch) {
    if (entry.county !== batch[0].county)
      throw new RangeError(`append: entries of "${batch[0].county}" and "${entry.county}" cannot be kept in one go`);
    if (entry.seq !== (before?.seq ?? 0) + 1)
      throw new RangeError(`append: entry ${entry.seq} cannot follow entry ${before?.seq ?? 0} of "${entry.county}"`);
    if (before !== undefined && Date.parse(entry.recordedAt) < Date.parse(before.recordedAt))
      throw new RangeError(
        `append: entry ${entry.seq} of "${entry.county}" was recorded at ${entry.recordedAt}, before entry ${before.seq} (${before.recordedAt})`,
      );
    before = entry;
  }
}
