import { html, nothing, type TemplateResult } from "lit";
import { postSign } from "../sign/post-sign.ts";
import type { TreeWords } from "../words/tree.ts";
import type { Words } from "../words/words.ts";
import type { DrawnRow } from "./drawn-rows.ts";
import type { LazyNode } from "./lazy-rows.ts";
import type { MatchRange } from "./search/match-ranges.ts";
import type { Below } from "./outline.ts";
import type { TreeBadge, TreeNode } from "./tree-node.ts";

export interface TreeRow {
  readonly at: number;
  readonly row: LazyNode;
  readonly level: string;
  readonly standing: { readonly level: number; readonly position: number; readonly setSize: number };
  /** Which row of the list it is, from 0. */
  readonly place: number;
  /** Whether it is open; undefined when there is nothing under it. */
  readonly open: boolean | undefined;
  readonly active: boolean;
  readonly selected: boolean;
  /** Whether it can be selected at all. */
  readonly selectable: boolean;
  /** Where rows are ticked (勾选): whether this one is, or some under it. */
  readonly checked: "true" | "false" | "mixed" | undefined;
  /** `cut`, `target`, `refused`: what moving has marked it as. */
  readonly mark: string | undefined;
  /** Outside the window, and kept because it is where the keys go. */
  readonly pinned: boolean;
  readonly below: Below;
  /** What was searched for in the name, to be marked. */
  readonly matches: readonly MatchRange[];
  /** The holder has a column of its own. */
  readonly hidesHolder: boolean;
}

/** A row. What it shows by signs it also says, in text that is read out and not seen. */
export function treeRow(shown: TreeRow, words: Words<TreeWords>): DrawnRow {
  const { at, row, standing, open, active, selected, selectable, checked, mark, pinned } = shown;
  return {
    attributes: {
      class: `row${row.missing ? " gap" : ""}${pinned ? " pinned" : ""}`,
      part: "row",
      role: "treeitem",
      tabindex: active ? 0 : -1,
      "data-at": at,
      "aria-rowindex": undefined,
      "data-mark": mark,
      "aria-level": standing.level,
      "aria-posinset": standing.position,
      "aria-setsize": standing.setSize,
      "aria-expanded": open,
      "aria-selected": checked === undefined && (selectable || selected) ? selected : undefined,
      "aria-checked": checked,
      // What can be asked for again is not out of use.
      "aria-disabled": row.disabled && row.pending !== "failed" ? true : undefined,
      "aria-busy": row.pending === "loading" ? true : undefined,
    },
    contents: rowContents(shown, words),
  };
}

/** What stands in a row, or in the first cell of one. */
export function rowContents(shown: TreeRow, words: Words<TreeWords>): unknown {
  const { row, open, checked, level, below, hidesHolder } = shown;
  if (row.pending) return pendingRow(row.pending, words);
  return html`<span class="toggle"></span>${checked === undefined ? nothing : html`<span class="box ${checked}"></span>`}<span
      class="name"
      part="name"
      title=${row.name}
      >${marked(shown)}</span
    >${level === "" || row.missing ? nothing : html`<span class="level">${level}</span>`}${signOf(row, level, words)}${row.badges?.map(badgeOf)}${open === false ? countsOf(below, words) : nothing}${row.post === undefined && !row.missing ? nothing : html`<span class="holder">${hidesHolder ? nothing : holderOf(row, level, words)}</span>`}`;
}

function pendingRow(pending: "loading" | "failed", { tree, view }: Words<TreeWords>): unknown {
  return pending === "loading"
    ? html`<span class="toggle"></span><span class="name quiet">${view.loading}</span>`
    : html`<span class="toggle"></span><span class="name">${tree.notBrought}</span><button type="button" class="link retry" tabindex="-1">${view.retry}</button>`;
}

function badgeOf({ text, label, tone = "info" }: TreeBadge): TemplateResult {
  return html`<span class="badge ${tone}" part="badge" title=${label ?? nothing}
    >${label === undefined ? text : html`<span aria-hidden="true">${text}</span><span class="unseen">${label}</span>`}</span
  >`;
}

function signOf(row: TreeNode, level: string, words: Words<TreeWords>): unknown {
  if (row.missing) return postSign("missing", words.tree.missing(level));
  const { post } = row;
  if (post === undefined) return nothing;
  const since = post.since ? [words.since(post.state, words.day(post.since))] : [];
  return postSign(post.state, words.remark([post.name, words.state(post.state), ...since]));
}

/** Who holds the post that answers for it, and how, where not all is well. */
export function holderOf(row: TreeNode, level: string, words: Words<TreeWords>): unknown {
  if (row.missing)
    return html`<span class="word missing" title=${words.tree.missing(level)} aria-hidden="true">${words.tree.missingHere}</span>`;
  const { state, holder } = row.post!;
  // That all is well the sign says; a word beside every row would hide those where it is not.
  const name = holder?.name ?? "";
  if (state === "held") return name;
  return html`${name}${name && " "}<span class="word ${state}" aria-hidden="true">${words.state(state)}</span>`;
}

function countsOf({ vacant, missing }: Below, words: Words<TreeWords>): unknown {
  if (vacant + missing === 0) return nothing;
  const { tree } = words;
  const counts = [
    ...(vacant > 0 ? [tree.vacantShort(words.number(vacant))] : []),
    ...(missing > 0 ? [tree.missingShort(words.number(missing))] : []),
  ];
  return counts.map((count) => html`<span class="count"><span class="unseen">${tree.below}</span>${count}</span>`);
}

function marked({ row: { name }, matches }: TreeRow): unknown {
  if (matches.length === 0) return name;
  const parts: unknown[] = [];
  let from = 0;
  for (const { start, end } of matches) {
    parts.push(name.slice(from, start), html`<mark>${name.slice(start, end)}</mark>`);
    from = end;
  }
  return [...parts, name.slice(from)];
}
