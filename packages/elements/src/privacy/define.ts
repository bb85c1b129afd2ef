// Imported for its effect: registers jinlin-privacy with the page.
import { definePrivacy } from "./define-privacy.ts";

definePrivacy();
