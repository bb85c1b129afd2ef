import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinCheckIn } from "./check-in.ts";

/** Registers `jinlin-check-in`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineCheckIn(options: DefineOptions = {}): void {
  defineTag("check-in", JinlinCheckIn, options);
}
