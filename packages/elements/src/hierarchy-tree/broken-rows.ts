import type { HierarchyError } from "@jinlin/core";
import { html, type TemplateResult } from "lit";
import type { TreeWords } from "../words/tree.ts";
import type { Words } from "../words/words.ts";

const most = 20;

/** Rows that make no tree: all that is wrong with them, by kind, with the ids to look for. */
export function brokenRows({ faults }: HierarchyError, { tree }: Words<TreeWords>): TemplateResult {
  const kinds = new Map<keyof TreeWords["tree"]["fault"], string[]>();
  for (const fault of faults) {
    // A tree of a page's own may have any number of roots.
    if (fault.code === "no-root" || fault.code === "several-roots") continue;
    const ids =
      fault.code === "cycle" ? fault.ids.join(" → ") : fault.code === "unknown-parent" ? `${fault.id} → ${fault.parentId}` : fault.id;
    kinds.set(fault.code, [...(kinds.get(fault.code) ?? []), ids]);
  }
  return html`<div class="state" part="failed" role="alert">
    <p>${tree.broken}</p>
    <ul>
      ${[...kinds].map(([code, ids]) => html`<li>${tree.fault[code](ids.slice(0, most).join(", ") + (ids.length > most ? ` … (${ids.length})` : ""))}</li>`)}
    </ul>
  </div>`;
}
