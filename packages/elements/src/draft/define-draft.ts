import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinDraft } from "./draft.ts";

/** Registers `jinlin-draft`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineDraft(options: DefineOptions = {}): void {
  defineTag("draft", JinlinDraft, options);
}
