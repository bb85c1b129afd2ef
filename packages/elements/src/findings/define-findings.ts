import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinFindings } from "./findings.ts";

/** Registers `jinlin-findings`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineFindings(options: DefineOptions = {}): void {
  defineTag("findings", JinlinFindings, options);
}
