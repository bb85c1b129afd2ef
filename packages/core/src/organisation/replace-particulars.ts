import type { Particulars } from "./person.ts";

/**
 * What is kept of a person when particulars are sent anew: they replace those before. What their sender could not see
 * and left out stays as it was: whoever corrects a name does not lose a phone they know nothing of.
 *
 * @param seesPhone - Whether the sender sees the phone on record in full: then to leave it out is to take it out.
 */
export function replaceParticulars(known: Particulars | undefined, sent: Particulars, seesPhone: boolean): Particulars {
  if (known === undefined) return sent;
  const { phone, membership } = known;
  return { ...(phone !== undefined && !seesPhone && { phone }), ...(membership !== undefined && { membership }), ...sent };
}

/** Whether two notes of what is personal say the same, whatever the order they say it in. */
export function isSameParticulars(a: Particulars, b: Particulars | undefined): boolean {
  const written = ({ person, name, phone, membership, consent: { basis, notice, day, withdrawn } }: Particulars) =>
    JSON.stringify([person, name, phone, membership, basis, notice, day, withdrawn]);
  return b !== undefined && written(a) === written(b);
}
