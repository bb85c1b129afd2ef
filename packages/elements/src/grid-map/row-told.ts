import type { GridPost, GridRow, GridsView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { postSign } from "../sign/post-sign.ts";
import type { GridMapWords } from "../words/grid-map.ts";
import { personName } from "../words/person-name.ts";
import type { Words } from "../words/words.ts";
import { loadNameOf } from "./class-name.ts";
import { postsIn } from "./posts-in.ts";
import type { Shaded } from "./shading.ts";

/** A grid in one line: its name, where it is, who is in charge, how large it is, its notice. */
export function rowTold(
  { rows, places }: GridsView,
  at: number,
  shaded: Shaded,
  network: string | undefined,
  words: Words<GridMapWords>,
): TemplateResult {
  const { map } = words;
  const row = rows[at]!;
  const load = loadNameOf(shaded, at, words);
  return html`<strong>${row.name}</strong> ${row.code ? html`<span class="quiet">${row.code}</span>` : nothing}
    <span class="quiet">${places[row.place]?.name ?? nothing}</span>
    ${postsIn(row, network).map((post) => html`<span>${postTold(post, words)}</span>`)}
    ${load ? html`<span>${load}</span>` : nothing} <span>${sizeTold(row, words)}</span> <span>${map.noticed(map.classes[row.notice])}</span>`;
}

/** The state of a post, who holds it, and who answers where nobody does. */
export function postTold({ state, holder, answers }: GridPost, words: Words<GridMapWords>): TemplateResult {
  const name = state === "vacant" ? words.state(state) : personName(holder, words);
  const instead = answers && words.map.answers(`${answers.unit.name} ${answers.post.name}`, answers.holder?.name);
  return html`${postSign(state, words.state(state))} <span>${name}</span> ${instead ? html`<span class="quiet">${instead}</span>` : nothing}`;
}

/** How many live there, and what that is held to be. */
export function sizeTold({ residents, households, size }: GridRow, words: Words<GridMapWords>): string {
  const { map } = words;
  const told = (count: NonNullable<GridRow["residents"]>) => words.people("value" in count ? count.value : count);
  return words.remark([
    ...(residents ? [map.residents(told(residents))] : []),
    ...(households ? [map.households(told(households))] : []),
    map.classes[size],
  ]);
}
