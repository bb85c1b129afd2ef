// Imported for its effect: registers jinlin-tenure with the page.
import { defineTenure } from "./define-tenure.ts";

defineTenure();
