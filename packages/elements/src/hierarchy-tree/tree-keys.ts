// What keys do in a tree; comes when the focus first does.
export { keyMove } from "./key-move.ts";
export { Letters } from "./letters.ts";
