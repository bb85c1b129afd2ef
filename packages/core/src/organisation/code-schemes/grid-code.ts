import { isCommunityCode } from "./community-code.ts";

/** A grid's code of fourteen digits: the community's twelve, then the grid's number in it from 01 on. */
export function isGridCode14(code: string): boolean {
  return /^\d{14}$/.test(code) && isCommunityCode(code.slice(0, 12)) && code.slice(12) !== "00";
}

/** A grid's code of fifteen digits, as in Beijing: the community's twelve, then the grid's number in it from 001 on. */
export function isGridCode15(code: string): boolean {
  return /^\d{15}$/.test(code) && isCommunityCode(code.slice(0, 12)) && code.slice(12) !== "000";
}
