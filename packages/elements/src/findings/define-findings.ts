import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { defineSource } from "../source/define-source.ts";
import { JinlinFindings } from "./findings.ts";

/** Registers `jinlin-findings`, and `jinlin-source` before it. */
export function defineFindings(options: DefineOptions = {}): void {
  // The source first: an element that is in the page already asks for it the moment it is registered.
  defineSource(options);
  defineTag("findings", JinlinFindings, options);
}
