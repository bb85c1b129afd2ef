// What people write for a bound nobody knows, and for one that has not come.
const unknown = ["不详", "未知", "unknown"];
const open = ["至今", "无", "open", "now"];

/**
 * A day as it is known, from what somebody wrote (部分日期): `2019`, `2019-06`, `2019年6月1日`, `2019.6`; `unknown` for 不详, `open` for 至今.
 * Undefined when it is none of these. Whether there is such a day, the rule says.
 */
export function readPartialDay(text: string): string | undefined {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  if (unknown.includes(plain)) return "unknown";
  if (open.includes(plain)) return "open";
  const [, year, month, day] = /^(\d{4})(?:[-/.年]([01]?\d)(?:[-/.月]([0-3]?\d))?)?[年月日]?$/.exec(plain) ?? [];
  if (year === undefined) return undefined;
  return [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")]))].join("-");
}
