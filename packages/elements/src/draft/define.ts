// Imported for its effect: registers jinlin-draft with the page.
import { defineDraft } from "./define-draft.ts";

defineDraft();
