// The single file: registers all elements with the page, and exports every public name (as an IIFE, in the global `Jinlin`).
import { define } from "../registering/define.ts";

export * from "../index.ts";

define();
