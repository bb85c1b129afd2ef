import type { Colour } from "../styles/palette.ts";

export type MapColours = Readonly<Record<Colour, string>> & { readonly forced: boolean };

const names: readonly Colour[] = [
  "paper",
  "raised",
  "selected",
  "ink",
  "muted",
  "line",
  "edge",
  "accent",
  "on-accent",
  "good",
  "attention",
  "overdue",
  "info",
  "focus",
];

/** The element's colours, for a canvas, which no style reaches; in forced colours those of the system, where lines and patterns tell all. */
export function coloursOf(element: Element): MapColours {
  const forced = matchMedia("(forced-colors: active)").matches;
  const style = getComputedStyle(element);
  const each = names.map((name) => [name, forced ? systemColour(name) : style.getPropertyValue(`--_${name}`).trim()] as const);
  return { ...(Object.fromEntries(each) as Record<Colour, string>), forced };
}

function systemColour(name: Colour): string {
  if (name === "paper" || name === "raised") return "Canvas";
  return name === "accent" || name === "focus" || name === "selected" ? "Highlight" : "CanvasText";
}
