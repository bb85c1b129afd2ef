import type { GridsView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { GridMapWords } from "../words/grid-map.ts";
import type { Words } from "../words/words.ts";
import { loadNameOf } from "./class-name.ts";
import type { Narrowed } from "./listed.ts";
import { postsIn } from "./posts-in.ts";
import { postTold, sizeTold } from "./row-told.ts";
import type { Shaded } from "./shading.ts";

export interface MapList {
  readonly words: Words<GridMapWords>;
  readonly view: GridsView;
  readonly network: string | undefined;
  readonly narrowed: Narrowed;
  readonly shaded: Shaded;
  /** Places of rows in the view, and how many of them are shown. */
  readonly listed: readonly number[];
  readonly most: number;
  readonly current: string | undefined;
  readonly multiple: boolean;
  readonly chosen: ReadonlySet<string>;
  /** Whether grids can be shown on the map. */
  readonly hasGround: boolean;
  readonly narrow: (by: Partial<Narrowed>) => void;
  readonly pick: (id: string) => void;
  readonly turn: (id: string) => void;
  readonly chooseListed: () => void;
  readonly showMore: () => void;
  readonly show: (id: string) => void;
}

/** All that the map shows and lets one do, as a table: for the keys, for whoever hears the page, for paper. */
export function mapList(list: MapList): TemplateResult {
  const { words, view, narrowed, listed, most, multiple, narrow } = list;
  const { map } = words;
  const typed = (event: Event) => {
    if (!(event as InputEvent).isComposing) narrow({ text: (event.target as HTMLInputElement).value });
  };
  return html`<div class="list" part="list">
    <div class="tools screen" role="search">
      <input type="search" aria-label=${map.find} placeholder=${map.find} .value=${narrowed.text} @input=${typed} @compositionend=${typed} />
      <label
        >${map.place}
        <select name="place" @change=${(event: Event) => narrow({ place: (event.target as HTMLSelectElement).value })}>
          <option value="" ?selected=${narrowed.place === ""}>${map.everywhere}</option>
          ${placesOf(view).map(({ id, name }) => html`<option value=${id} ?selected=${id === narrowed.place}>${name}</option>`)}
        </select></label
      >
      <span class="quiet count">${map.found(words.number(listed.length))}</span>
      ${
        multiple && listed.length > 0
          ? html`<button type="button" class="choose-listed" @click=${list.chooseListed}>${map.chooseListed(words.number(listed.length))}</button>`
          : nothing
      }
    </div>
    ${
      listed.length === 0
        ? html`<p class="state">${map.notFound}</p>`
        : html`<table role="table" aria-label=${map.map}>
            <thead role="rowgroup">
              <tr role="row">
                ${(["grid", "place", "posts", "size", "notice"] as const).map((name) => html`<th role="columnheader" scope="col">${map.columns[name]}</th>`)}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${repeat(
                listed.slice(0, most),
                (at) => view.rows[at]!.id,
                (at) => listRow(at, list),
              )}
            </tbody>
          </table>`
    }
    ${listed.length > most ? html`<button type="button" class="more screen" @click=${list.showMore}>${map.more(words.number(most), words.number(listed.length))}</button>` : nothing}
  </div>`;
}

function listRow(at: number, list: MapList): TemplateResult {
  const { words, view, shaded, network, current, multiple, chosen, hasGround, pick, turn, show } = list;
  const row = view.rows[at]!;
  const load = loadNameOf(shaded, at, words);
  const { map } = words;
  const { columns } = map;
  const posts = postsIn(row, network);
  return html`<tr role="row" data-id=${row.id} class=${row.id === current ? "current" : ""} aria-current=${row.id === current ? "true" : nothing}>
    <th role="rowheader" scope="row">
      ${
        multiple
          ? html`<input type="checkbox" class="screen" aria-label=${map.choose(row.name)} .checked=${chosen.has(row.id)} @change=${() => turn(row.id)} />`
          : nothing
      }
      <button type="button" class="link" @click=${() => pick(row.id)}>${row.name}</button>
      ${row.code ? html`<span class="quiet">${row.code}</span>` : nothing} ${row.grid === "dedicated" ? html`<span class="quiet">${map.dedicated}</span>` : nothing}
      ${
        hasGround && row.shape !== undefined
          ? html`<button type="button" class="link quiet show screen" aria-label=${map.onMap(row.name)} @click=${() => show(row.id)}>${map.tools}</button>`
          : nothing
      }
    </th>
    <td role="cell" data-label=${columns.place}>${view.places[row.place]?.name ?? nothing}</td>
    <td role="cell" data-label=${columns.posts}>
      <div class="cell">
      ${posts.length === 0 ? html`<span class="quiet">${map.classes["no-post"]}</span>` : posts.map((post) => html`<div class="post">${postTold(post, words)}</div>`)}
      ${load ? html`<div class="quiet load">${load}</div>` : nothing}
      </div>
    </td>
    <td role="cell" data-label=${columns.size}><div class="cell">${sizeTold(row, words)}</div></td>
    <td role="cell" data-label=${columns.notice}><div class="cell">${map.classes[row.notice]}</div></td>
  </tr>`;
}

// By how deep they stand: a select has no levels of its own that nest.
function placesOf({ places }: GridsView): { readonly id: string; readonly name: string }[] {
  const depths = new Map<string, number>();
  const children = new Map<string | null, GridsView["places"][number][]>();
  for (const place of places) {
    depths.set(place.id, place.parentId === null ? 0 : depths.get(place.parentId)! + 1);
    const those = children.get(place.parentId);
    if (those) those.push(place);
    else children.set(place.parentId, [place]);
  }
  const told: { readonly id: string; readonly name: string }[] = [];
  const tell = (parent: string | null) => {
    for (const { id, name } of children.get(parent) ?? []) {
      told.push({ id, name: `${"\u3000".repeat(depths.get(id)!)}${name}` });
      tell(id);
    }
  };
  tell(null);
  return told;
}
