import { fold, startLedger, type Register } from "@jinlin/core";
import { sample } from "../sample.ts";

/** The sample as the register every test here reads, recorded on its fixed day. */
export function sampleRegister(): Register {
  const { profile, records, from } = sample();
  const started = startLedger({ profile, records, from, now: "2026-11-23T01:00:00Z" });
  if (!started.ok)
    throw new TypeError(`sampleRegister: ${JSON.stringify(started.faults[0])}, the first of ${started.faults.length} faults`);
  return fold(started.entries);
}
