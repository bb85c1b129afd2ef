import { isDivisionCode } from "./division-code.ts";

/**
 * A street's or town's code of nine digits (GB/T 10114): the county's six, then 001–099 a subdistrict, 100–199 a town,
 * 200–399 a township, 400–599 what is run like one.
 */
export function isTownshipCode(code: string): boolean {
  return /^\d{9}$/.test(code) && isDivisionCode(code.slice(0, 6)) && isInOrder(code.slice(6));
}

/** 001 to 599: the three digits a street has in its county, a community in its street. */
export function isInOrder(digits: string): boolean {
  return digits >= "001" && digits <= "599";
}
