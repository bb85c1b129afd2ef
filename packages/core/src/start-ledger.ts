import { importAlliance } from "./alliance/import-alliance.ts";
import { importCalls } from "./alliance/import-calls.ts";
import { entryOf, fold, type CountyEntry, type CountyEvent } from "./county.ts";
import { dayOf, type Day, type Moment } from "./day.ts";
import type { Fault } from "./fault.ts";
import { importGrids } from "./grid/import-grids.ts";
import { importRecords } from "./organisation/import-records.ts";
import type { Records } from "./organisation/records.ts";
import type { Profile } from "./profile/profile.ts";
import { profileAdopted } from "./register/adopt-profile.ts";
import { asOf, emptyRegister } from "./register/register.ts";

/**
 * The first two entries of a county's ledger: its profile comes into force, its records come in.
 * Or everything that is wrong with the records. The profile is a parsed one (`parseProfile`).
 */
export function startLedger({
  profile,
  records,
  from,
  now,
}: {
  readonly profile: Profile;
  readonly records: Records;
  readonly from: Day;
  readonly now: Moment;
}):
  | { readonly ok: true; readonly entries: readonly [CountyEntry, CountyEntry] }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const context = { actor: "system", now } as const;
  const adopted = entryOf(emptyRegister(), { type: "adopt-profile" }, [profileAdopted(profile, from)], context);
  const register = fold([adopted]);
  const imported = importRecords(asOf(register, from), records, dayOf(now, profile.timeZone));
  const grids = importGrids(asOf(register, from), records, dayOf(now, profile.timeZone));
  const alliance = importAlliance(asOf(register, from), records, dayOf(now, profile.timeZone));
  const calls = importCalls(asOf(register, from), records, dayOf(now, profile.timeZone));
  if (!imported.ok || !grids.ok || !alliance.ok || !calls.ok)
    return { ok: false, faults: [imported, grids, alliance, calls].flatMap((read) => (read.ok ? [] : read.refusals)) };
  // Not by spreading: an import is longer than a call may have arguments.
  const events: CountyEvent[] = (imported.events as readonly CountyEvent[]).concat(grids.events, alliance.events, calls.events);
  return { ok: true, entries: [adopted, entryOf(register, { type: "import-records" }, events, context)] };
}
