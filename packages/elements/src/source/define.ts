// Imported for its effect: registers jinlin-source with the page.
import { defineSource } from "./define-source.ts";

defineSource();
