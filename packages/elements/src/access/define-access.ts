import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinAccess } from "./access.ts";

/** Registers `jinlin-access`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineAccess(options: DefineOptions = {}): void {
  defineTag("access", JinlinAccess, options);
}
