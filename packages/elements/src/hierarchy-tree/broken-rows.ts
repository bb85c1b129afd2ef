// What is wrong with rows that make no tree; comes when some do not.
import { buildHierarchy, HierarchyError } from "@jinlin/core/hierarchy";
import { html, type TemplateResult } from "lit";
import { wordsFor, type Table } from "../words/words.ts";
import type { TreeNode } from "./tree-node.ts";

interface BrokenWords {
  readonly broken: string;
  readonly fault: Readonly<Record<"repeated-id" | "unknown-parent" | "own-parent" | "cycle", (ids: string) => string>>;
}

const words: Table<BrokenWords> = {
  "zh-Hans": {
    broken: "数据不能构成树，未显示。请改正以下各处：",
    fault: {
      "repeated-id": (ids) => `编号重复：${ids}`,
      "unknown-parent": (ids) => `上级不存在：${ids}`,
      "own-parent": (ids) => `以自己为上级：${ids}`,
      cycle: (ids) => `互为上下级：${ids}`,
    },
  },
  en: {
    broken: "The data make no tree and are not shown. To be put right:",
    fault: {
      "repeated-id": (ids) => `the same id twice: ${ids}`,
      "unknown-parent": (ids) => `parents that are not there: ${ids}`,
      "own-parent": (ids) => `their own parents: ${ids}`,
      cycle: (ids) => `under one another in a circle: ${ids}`,
    },
  },
};

/** Ids of one kind that are named. */
const most = 20;

/** All that is wrong with rows, by kind, with the ids to look for. */
export function brokenRows(rows: readonly TreeNode[], language: string): TemplateResult {
  const { broken, fault } = wordsFor(words, language);
  return html`<div class="state" part="failed" role="alert">
    <p>${broken}</p>
    <ul>
      ${[...faultsOf(rows)].map(([code, ids]) => html`<li>${fault[code](ids.slice(0, most).join(", ") + (ids.length > most ? ` … (${ids.length})` : ""))}</li>`)}
    </ul>
  </div>`;
}

function faultsOf(rows: readonly TreeNode[]): Map<keyof BrokenWords["fault"], string[]> {
  const kinds = new Map<keyof BrokenWords["fault"], string[]>();
  try {
    buildHierarchy(rows, { roots: "many" });
  } catch (error) {
    if (!(error instanceof HierarchyError)) throw error;
    for (const fault of error.faults) {
      // A tree of a page's own may have any number of roots.
      if (fault.code === "no-root" || fault.code === "several-roots") continue;
      const ids =
        fault.code === "cycle" ? fault.ids.join(" → ") : fault.code === "unknown-parent" ? `${fault.id} → ${fault.parentId}` : fault.id;
      kinds.set(fault.code, [...(kinds.get(fault.code) ?? []), ids]);
    }
  }
  return kinds;
}
