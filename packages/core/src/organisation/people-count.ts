/** Public counts of people below this are covered. */
export const fewest = 5;

/** A number of people as it is told (人数): to the public, fewer than five is told as that and no nearer, for few are soon known by name. */
export type PeopleCount = number | { readonly under: typeof fewest };

/**
 * A number of people for whoever is told of it.
 *
 * {@includeCode ./people-count.test.ts#covered}
 *
 * @param isCovered - Whether it is told by what is open to the public alone.
 */
export function peopleCount(count: number, isCovered: boolean): PeopleCount {
  return isCovered && count < fewest ? { under: fewest } : count;
}
