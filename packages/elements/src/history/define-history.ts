import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinHistory } from "./history.ts";

/** Registers `jinlin-history`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineHistory(options: DefineOptions = {}): void {
  defineTag("history", JinlinHistory, options);
}
