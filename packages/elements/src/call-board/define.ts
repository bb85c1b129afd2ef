// Imported for its effect: registers jinlin-call-board with the page.
import { defineCallBoard } from "./define-call-board.ts";

defineCallBoard();
