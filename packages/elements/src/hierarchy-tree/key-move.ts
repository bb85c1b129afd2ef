import type { Hierarchy } from "@jinlin/core";
import { placeOf } from "./visible-rows.ts";

/** What a key does, to the row it was pressed on or to another one. */
export type KeyMove =
  /** Goes to a row; to one of its cells where `cell` says which. `toggle` changes, `range` selects up to it. */
  | { readonly do: "focus"; readonly index: number; readonly cell?: number; readonly selects?: "toggle" | "range" }
  | { readonly do: "open" | "close" | "open-siblings" | "pick" | "toggle" | "range"; readonly index: number }
  | { readonly do: "all" };

export interface KeyPress {
  readonly key: string;
  readonly shift?: boolean;
  /** Control, or Command. */
  readonly ctrl?: boolean;
}

export interface KeyGround {
  readonly index: Hierarchy;
  readonly visible: Int32Array;
  readonly isOpen: (index: number) => boolean;
  /** Whether it has anything to open, in a narrowed tree too. */
  readonly hasChildren: (index: number) => boolean;
  /** How many rows a page is. */
  readonly page: number;
  /** Whether several rows can be selected. */
  readonly several?: boolean;
  /** How many cells a row has that keys go to; none in a plain tree. */
  readonly cells?: number;
  /** The cell that has the focus; none when the row itself has it. */
  readonly cell?: number;
}

/**
 * The keys of the WAI-ARIA tree view, and with cells of its treegrid (树形视图按键).
 *
 * @returns Nothing when the key means nothing there; the page then keeps it.
 */
export function keyMove(press: KeyPress, at: number, ground: KeyGround): KeyMove | undefined {
  if (press.ctrl) return withControl(press, at, ground);
  return (ground.cells ? cellMove(press, at, ground) : undefined) ?? rowMove(press, at, ground);
}

function rowMove({ key, shift = false }: KeyPress, at: number, ground: KeyGround): KeyMove | undefined {
  const { index, visible, isOpen, hasChildren, page, several = false, cell } = ground;
  const place = placeOf(visible, at);
  switch (key) {
    case "ArrowDown":
    case "ArrowUp": {
      const move = focus(ground, at, place + (key === "ArrowDown" ? 1 : -1));
      return move && shift && several ? { ...move, selects: "toggle" } : move;
    }
    case "PageDown":
      return focus(ground, at, place + page);
    case "PageUp":
      return focus(ground, at, place - page);
    case "Home":
      return focus(ground, at, 0);
    case "End":
      return focus(ground, at, visible.length - 1);
    case "ArrowRight":
      if (!hasChildren(at)) return undefined;
      // An open row's first child is the row that shows next.
      return isOpen(at) ? focus(ground, at, place + 1) : { do: "open", index: at };
    case "ArrowLeft": {
      if (hasChildren(at) && isOpen(at)) return { do: "close", index: at };
      const parent = index.parentAt(at);
      return parent < 0 ? undefined : { do: "focus", index: parent };
    }
    case "Enter":
      return { do: "pick", index: at };
    case " ":
      return { do: several ? (shift ? "range" : "toggle") : "pick", index: at };
    case "*":
      return cell === undefined ? { do: "open-siblings", index: at } : undefined;
    default:
      return undefined;
  }
}

// In a treegrid, what goes sideways goes into the cells, and what goes up or down stays in its column.
function cellMove({ key }: KeyPress, at: number, ground: KeyGround): KeyMove | undefined {
  const { isOpen, hasChildren, cell, cells = 0 } = ground;
  const toCell = (to: number): KeyMove | undefined => (to === cell ? undefined : { do: "focus", index: at, cell: to });
  if (cell === undefined) return key === "ArrowRight" && (!hasChildren(at) || isOpen(at)) ? toCell(0) : undefined;
  switch (key) {
    case "ArrowRight":
      return toCell(Math.min(cell + 1, cells - 1));
    case "ArrowLeft":
      return cell > 0 ? toCell(cell - 1) : { do: "focus", index: at };
    case "Home":
      return toCell(0);
    case "End":
      return toCell(cells - 1);
    default:
      return undefined;
  }
}

function withControl({ key, shift = false }: KeyPress, at: number, ground: KeyGround): KeyMove | undefined {
  const { visible, several = false, cells = 0 } = ground;
  const last = visible.length - 1;
  switch (key) {
    case "a":
    case "A":
      return several && !shift ? { do: "all" } : undefined;
    case "Home":
    case "End": {
      const to = key === "Home" ? 0 : last;
      if (shift) return several && last >= 0 ? { do: "focus", index: visible[to]!, selects: "range" } : undefined;
      return cells > 0 ? focus(ground, at, to) : undefined;
    }
    default:
      return undefined;
  }
}

function focus({ visible, cell }: KeyGround, at: number, to: number): Extract<KeyMove, { do: "focus" }> | undefined {
  const target = visible[Math.max(0, Math.min(visible.length - 1, to))];
  return target === undefined || target === at ? undefined : { do: "focus", index: target, ...(cell !== undefined && { cell }) };
}
