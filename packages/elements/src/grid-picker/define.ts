// Imported for its effect: registers jinlin-grid-picker with the page.
import { defineGridPicker } from "./define-grid-picker.ts";

defineGridPicker();
