import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinNetworks } from "./networks.ts";

/** Registers `jinlin-networks`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineNetworks(options: DefineOptions = {}): void {
  defineTag("networks", JinlinNetworks, options);
}
