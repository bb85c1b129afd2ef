// Imported for its effect: registers jinlin-check-in with the page.
import { defineCheckIn } from "./define-check-in.ts";

defineCheckIn();
