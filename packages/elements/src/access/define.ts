// Imported for its effect: registers jinlin-access with the page.
import { defineAccess } from "./define-access.ts";

defineAccess();
