// Imported for its effect: registers jinlin-unit with the page.
import { defineUnit } from "./define-unit.ts";

defineUnit();
