import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinGridNotice } from "./grid-notice.ts";

/** Registers `jinlin-grid-notice`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineGridNotice(options: DefineOptions = {}): void {
  defineTag("grid-notice", JinlinGridNotice, options);
}
