import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinCallBoard } from "./call-board.ts";

/** Registers `jinlin-call-board`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineCallBoard(options: DefineOptions = {}): void {
  defineTag("call-board", JinlinCallBoard, options);
}
