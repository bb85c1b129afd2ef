import type { CallRow } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { dots, icon } from "../sign/icon.ts";
import { deadlineMark } from "./deadline-mark.ts";
import { grip, urgentSign } from "./call-signs.ts";
import type { CardsOptions } from "./cards-options.ts";
import { teamsLine } from "./teams-line.ts";

/** A call as a card: what is to be done, where, by how many, who comes, until when it has to go on. One card at a time is where the keys are. */
export function callCard(call: CallRow, options: CardsOptions): TemplateResult {
  const { words, active, opened, open, menu, openMenu, press, isDragged, draggable } = options;
  const { board } = words;
  const { id, urgent, service, area, heads, teams } = call;
  const tabindex = id === active ? 0 : -1;
  const canDrag = draggable(call);
  return html`<li
    class="card ${canDrag ? "movable" : ""} ${isDragged(id) ? "dragged" : ""} ${id === opened ? "opened" : ""}"
    data-call=${id}
    @pointerdown=${(event: PointerEvent) => canDrag && event.pointerType !== "touch" && event.button === 0 && press(event, call)}
  >
    <div class="top">
      <h4>
        <button type="button" class="link open" tabindex=${tabindex} aria-current=${id === opened ? "true" : nothing} @click=${() => open(id)}>
          ${urgent ? html`<span class="urgent">${icon(urgentSign)} ${board.urgent}</span>` : nothing} ${call.words}
        </button>
      </h4>
      ${
        canDrag
          ? html`<span
              class="grip screen"
              aria-hidden="true"
              @pointerdown=${(event: PointerEvent) => event.pointerType === "touch" && press(event, call)}
              >${icon(grip)}</span
            >`
          : nothing
      }
      <button
        type="button"
        class="dots screen"
        tabindex=${tabindex}
        aria-haspopup="menu"
        aria-expanded=${menu === id}
        aria-label=${board.menuOf(call.words)}
        @click=${(event: Event) => openMenu(call, (event.currentTarget as HTMLElement).getBoundingClientRect())}
      >
        ${icon(dots)}
      </button>
    </div>
    <p class="facts quiet">${words.remark([service.name, area.name, board.heads(words.number(heads))])}</p>
    ${teams.length > 0 ? teamsLine(teams, words) : nothing} ${deadlineMark(call, options)}
  </li>`;
}
