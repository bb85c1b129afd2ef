import type { TreeNode } from "./tree-node.ts";
import { html, nothing, type TemplateResult } from "lit";
import { chevron, icon } from "../sign/icon.ts";
import { postSign } from "../sign/post-sign.ts";
import type { TreeWords } from "../words/tree.ts";
import type { Words } from "../words/words.ts";
import type { Outline } from "./outline.ts";

export interface TreeRow {
  readonly at: number;
  readonly row: TreeNode;
  readonly level: string;
  readonly standing: { readonly level: number; readonly position: number; readonly setSize: number };
  /** Whether it is open; undefined when there is nothing under it. */
  readonly open: boolean | undefined;
  readonly active: boolean;
  readonly selected: boolean;
  /** Outside the window, and kept because it is where the keys go. */
  readonly pinned: boolean;
  readonly below: ReturnType<Outline["below"]>;
  /** What was searched for, to be marked. */
  readonly text: string;
}

/** A row. What it shows by signs it also says, in text that is read out and not seen. */
export function treeRow(
  { at, row, level, standing, open, active, selected, pinned, below, text }: TreeRow,
  words: Words<TreeWords>,
): TemplateResult {
  return html`<div
    class="row ${row.missing ? "gap" : ""} ${pinned ? "pinned" : ""}"
    part="row"
    role="treeitem"
    data-at=${at}
    tabindex=${active ? 0 : -1}
    aria-level=${standing.level}
    aria-posinset=${standing.position}
    aria-setsize=${standing.setSize}
    aria-expanded=${open ?? nothing}
    aria-selected=${selected}
  >
    <span class="toggle"
      >${open === undefined ? nothing : icon(chevron)}</span
    >
    <span class="name" title=${row.name}>${marked(row.name, text)}</span>
    ${row.missing ? nothing : html`<span class="level">${level}</span>`} ${signOf(row, level, words)} ${open === false ? countsOf(below, words) : nothing}
    <span class="holder">${holderOf(row, level, words)}</span>
  </div>`;
}

function signOf(row: TreeNode, level: string, words: Words<TreeWords>): TemplateResult {
  if (row.missing) return postSign("missing", words.tree.missing(level));
  const { post } = row;
  if (post === undefined) return html`<span class="sign"></span>`;
  const since = post.since ? [words.since(post.state, words.day(post.since))] : [];
  return postSign(post.state, words.remark([post.name, words.state(post.state), ...since]));
}

function holderOf(row: TreeNode, level: string, words: Words<TreeWords>): unknown {
  if (row.missing)
    return html`<span class="word missing" title=${words.tree.missing(level)} aria-hidden="true">${words.tree.missingHere}</span>`;
  if (row.post === undefined) return nothing;
  const { state, holder } = row.post;
  // That all is well the sign says; a word beside every row would hide those where it is not.
  const word = state === "held" ? nothing : html`<span class="word ${state}" aria-hidden="true">${words.state(state)}</span>`;
  return html`${holder?.name ?? nothing} ${word}`;
}

function countsOf({ vacant, missing }: ReturnType<Outline["below"]>, words: Words<TreeWords>): TemplateResult[] {
  const { tree } = words;
  const counts = [
    ...(vacant > 0 ? [tree.vacantShort(words.number(vacant))] : []),
    ...(missing > 0 ? [tree.missingShort(words.number(missing))] : []),
  ];
  return counts.map((count) => html`<span class="count"><span class="unseen">${tree.below}</span>${count}</span>`);
}

function marked(name: string, text: string): unknown {
  const at = text === "" ? -1 : name.toLowerCase().indexOf(text.toLowerCase());
  if (at < 0) return name;
  const end = at + text.length;
  return html`${name.slice(0, at)}<mark>${name.slice(at, end)}</mark>${name.slice(end)}`;
}
