import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import { erasePerson } from "./erase-person.ts";
import { isErased, type Particulars, type PersonErased } from "./person.ts";
import { retentionDue } from "./retention-due.ts";

/** Erases what is personal about people who are past their time, all at once (抹除到期信息). */
export interface EraseExpired {
  readonly type: "erase-expired";
  /** Each of them has to be due (`retentionDue`). */
  readonly persons: readonly string[];
}

/** Some are not past their time; each of them is named. */
export type EraseExpiredRefusal = { readonly code: "not-due"; readonly persons: readonly string[] };

/**
 * All or none: when one is not due, nobody is erased, and all who are not are named. Whoever is erased already stays so.
 *
 * @param onRecord - What is personal and kept of everybody.
 *
 * {@includeCode ./erase-expired.test.ts#erase}
 */
export function eraseExpired(
  state: State,
  { persons }: EraseExpired,
  onRecord: ReadonlyMap<string, Particulars>,
): Decision<PersonErased, EraseExpiredRefusal> {
  const due = new Set(retentionDue(state, onRecord).map(({ person }) => person));
  const early = persons.filter((person) => !due.has(person) && !isErased(state, person));
  if (early.length > 0) return refuse({ code: "not-due", persons: early });
  return accept(...persons.flatMap((person) => erasePerson(state, { type: "erase-person", person })));
}
