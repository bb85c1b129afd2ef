import type { HierarchyRow, HierarchyView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { postSign } from "../sign/post-sign.ts";
import type { OrgChartWords } from "../words/org-chart.ts";
import { personName } from "../words/person-name.ts";
import type { Words } from "../words/words.ts";

/** All that the chart shows, as a list within lists, for whoever would rather read it or have it read. */
export function chartList({ rows }: HierarchyView, words: Words<OrgChartWords>, select: (id: string) => void): TemplateResult {
  const children = new Map<string | null, HierarchyRow[]>();
  for (const row of rows) {
    const those = children.get(row.parentId);
    if (those) those.push(row);
    else children.set(row.parentId, [row]);
  }
  const list = (parent: string | null): TemplateResult | typeof nothing => {
    const those = children.get(parent);
    if (those === undefined) return nothing;
    return html`<ul>
      ${those.map(
        (row) => html`<li>
          <button type="button" class="link" @click=${() => select(row.id)}>${row.name}</button> ${standing(row, words)} ${list(row.id)}
        </li>`,
      )}
    </ul>`;
  };
  return html`<div class="list" part="list">${list(null)}</div>`;
}

function standing({ missing, post }: HierarchyRow, words: Words<OrgChartWords>): unknown {
  if (missing) return html`${postSign("missing", words.chart.missing)} <span class="quiet">${words.chart.missing}</span>`;
  if (post === undefined) return nothing;
  const who = post.state === "vacant" ? words.state("vacant") : personName(post.holder, words);
  return html`${postSign(post.state, words.state(post.state))} <span class="quiet">${post.name} ${who}</span>`;
}
