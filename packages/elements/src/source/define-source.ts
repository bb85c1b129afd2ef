import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinSource } from "./source.ts";

/** Registers `jinlin-source`. */
export function defineSource(options: DefineOptions = {}): void {
  defineTag("source", JinlinSource, options);
}
