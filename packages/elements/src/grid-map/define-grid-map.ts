import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinGridMap } from "./grid-map.ts";

/** Registers `jinlin-grid-map`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineGridMap(options: DefineOptions = {}): void {
  defineTag("grid-map", JinlinGridMap, options);
}
