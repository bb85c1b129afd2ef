// Imported for its effect: registers all elements with the page.
import { define } from "./registering/define.ts";

define();
