import { isTownshipCode } from "./township-code.ts";

/**
 * The code of a specialised grid (专业网格, CJ/T 349-2010), twenty digits: six for what is managed there (CJ/T 348), the
 * street's nine, three for the community, two for the grid.
 *
 * A grid made of several communities has 601, 602 … in place of the community; 00 at the end says that the community is not divided.
 */
export function isSpecialisedGridCode(code: string): boolean {
  return /^\d{20}$/.test(code) && isTownshipCode(code.slice(6, 15)) && code.slice(15, 18) !== "000";
}

/** Whether such a code is that of a grid that spans communities. */
export function spansCommunities(code: string): boolean {
  return isSpecialisedGridCode(code) && code.slice(15, 18) >= "601";
}

/** Whether such a code is that of a community, or of several, as a whole: nothing in it is divided. */
export function isUndivided(code: string): boolean {
  return isSpecialisedGridCode(code) && code.endsWith("00");
}
