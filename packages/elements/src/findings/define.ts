// Imported for its effect: registers jinlin-findings with the page.
import { defineFindings } from "./define-findings.ts";

defineFindings();
