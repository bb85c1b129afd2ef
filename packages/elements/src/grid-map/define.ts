// Imported for its effect: registers jinlin-grid-map with the page.
import { defineGridMap } from "./define-grid-map.ts";

defineGridMap();
