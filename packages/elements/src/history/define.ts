// Imported for its effect: registers jinlin-history with the page.
import { defineHistory } from "./define-history.ts";

defineHistory();
