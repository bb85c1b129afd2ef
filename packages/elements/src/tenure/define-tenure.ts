import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinTenure } from "./tenure.ts";

/** Registers `jinlin-tenure`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineTenure(options: DefineOptions = {}): void {
  defineTag("tenure", JinlinTenure, options);
}
