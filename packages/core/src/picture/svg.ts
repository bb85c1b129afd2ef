/** Text as it stands in markup; characters that XML does not allow at all are left out. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A number as short as a hundredth of a unit can be told. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

/** An element; `children` is markup, attributes are text. Those that are undefined are left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>, children = ""): string {
  const told = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? short(value) : escapeText(value)}"`);
  return `<${name}${told.join("")}${children === "" ? "/>" : `>${children}</${name}>`}`;
}

/** A line of text, its baseline at `y`. */
export function textAt(x: number, y: number, text: string, attributes: Readonly<Record<string, string | number | undefined>> = {}): string {
  return tag("text", { x, y, ...attributes }, escapeText(text));
}
