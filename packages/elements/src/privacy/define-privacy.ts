import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinPrivacy } from "./privacy.ts";

/** Registers `jinlin-privacy`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function definePrivacy(options: DefineOptions = {}): void {
  defineTag("privacy", JinlinPrivacy, options);
}
