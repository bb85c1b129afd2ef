import type { GridsView } from "@jinlin/core";
import { html, type TemplateResult } from "lit";
import { depthsOf } from "./answer-rows.ts";

/** The places of a view as choices of a list, each as deep as it stands. */
export function placeOptions(places: GridsView["places"], chosen: string | undefined): TemplateResult[] {
  const depths = depthsOf(places);
  return places.map(({ id, name }, at) => html`<option value=${id} ?selected=${id === chosen}>${indented(name, depths[at]!)}</option>`);
}

// A list of choices has no other way to show what stands in what.
const indented = (name: string, depth: number): string => `${"\u3000".repeat(depth)}${name}`;
