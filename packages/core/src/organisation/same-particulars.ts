import type { Particulars } from "./person.ts";

/** Whether two notes of what is personal say the same, whatever the order they say it in. */
export function isSameParticulars(a: Particulars, b: Particulars | undefined): boolean {
  const written = ({ person, name, phone, membership, consent: { basis, notice, day, withdrawn } }: Particulars) =>
    JSON.stringify([person, name, phone, membership, basis, notice, day, withdrawn]);
  return b !== undefined && written(a) === written(b);
}
