import { isInOrder, isTownshipCode } from "./township-code.ts";

/**
 * A community's or village's code of twelve digits (统计用区划代码): the street's nine, then 001–199 a residents' committee,
 * 200–399 a villagers' committee, 400–599 what is run like one.
 */
export function isCommunityCode(code: string): boolean {
  return /^\d{12}$/.test(code) && isTownshipCode(code.slice(0, 9)) && isInOrder(code.slice(9));
}
