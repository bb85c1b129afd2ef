// Imported for its effect: registers jinlin-grid-notice with the page.
import { defineGridNotice } from "./define-grid-notice.ts";

defineGridNotice();
