/**
 * A county's code (行政区划代码, GB/T 2260): two digits each for province, prefecture and county. Which are in use is
 * published and changes; what can be told from the code alone is its form.
 */
export function isDivisionCode(code: string): boolean {
  return /^[1-9]\d{5}$/.test(code);
}
