import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { defineSource } from "../source/define-source.ts";
import { JinlinUnit } from "./unit.ts";

/** Registers `jinlin-unit`, and `jinlin-source` before it. */
export function defineUnit(options: DefineOptions = {}): void {
  // The source first: an element that is in the page already asks for it the moment it is registered.
  defineSource(options);
  defineTag("unit", JinlinUnit, options);
}
