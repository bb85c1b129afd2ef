import { entryAt, type Register } from "../register/register.ts";

/**
 * A register beside the ledger (分支): it begins with what was believed after an entry, and what is written on it nobody else reads.
 *
 * @throws RangeError when the ledger has no such entry.
 */
export function forkOf(register: Register, seq: number = register.seq): Register {
  if (!(seq >= 0 && seq <= register.seq)) throw new RangeError(`forkOf: there is no entry ${seq}; the last one is ${register.seq}`);
  const recordedAt = seq === register.seq ? register.recordedAt : entryAt(register, seq)?.recordedAt;
  return { seq, ...(recordedAt && { recordedAt }), log: register.log.copy(seq) };
}
