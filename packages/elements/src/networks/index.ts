// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineNetworks } from "./define-networks.ts";
export { JinlinNetworks } from "./networks.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
