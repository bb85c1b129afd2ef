import type { CallView, Refusal } from "@jinlin/core";
import { html, type TemplateResult } from "lit";
import type { Shown } from "../view/view-asker.ts";
import type { callPage, CallPageOptions } from "./call-page.ts";

export interface OpenedCallOptions extends Omit<CallPageOptions, "view"> {
  readonly call: string;
  readonly shown: Shown<CallView>;
  /** What shows it; nothing until that is loaded. */
  readonly page: typeof callPage | "failed" | undefined;
  readonly reasons: (refusals: readonly Refusal[]) => unknown;
}

/** The page of the call that is opened, or why there is none yet. */
export function openedCall(options: OpenedCallOptions): TemplateResult {
  const { call, shown, page, words, reasons } = options;
  // The one before stays until the next is there, and is not the one that was meant.
  const view = shown.state === "shown" && shown.view.call.id === call ? shown.view : undefined;
  const isWaiting = shown.state === "loading" || (shown.state === "shown" && page !== "failed");
  return html`<section part="page" class="page" id="page" aria-labelledby="call-name" aria-busy=${isWaiting && !(view && page)}>
    ${
      view && typeof page === "function"
        ? page({ ...options, view })
        : shown.state === "refused"
          ? html`<div class="state">${reasons(shown.refusals)}</div>`
          : shown.state === "failed" || page === "failed"
            ? html`<div class="state" role="alert"><p>${words.view.failed}</p></div>`
            : html`<p class="state late" role="status">${words.view.loading}</p>`
    }
  </section>`;
}
