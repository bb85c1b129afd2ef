import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinUnit } from "./unit.ts";

/** Registers `jinlin-unit`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineUnit(options: DefineOptions = {}): void {
  defineTag("unit", JinlinUnit, options);
}
