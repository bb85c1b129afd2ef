/**
 * An id for a new record: 128 random bits. `crypto.randomUUID` would do, but browsers give it to
 * pages under https alone, and many a portal of an intranet is not.
 *
 * @param record - What it begins with, such as `appointment`.
 */
export function newId(record: string, random: Pick<Crypto, "getRandomValues"> = crypto): string {
  const bytes = random.getRandomValues(new Uint8Array(16));
  return `${record}-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
