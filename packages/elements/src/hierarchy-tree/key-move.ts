import type { Hierarchy } from "@jinlin/core";
import { placeOf } from "./visible-rows.ts";

/** What a key does to the row it was pressed on, or to another one. */
export type KeyMove = { readonly do: "focus" | "open" | "close" | "open-siblings" | "select"; readonly index: number };

export interface KeyGround {
  readonly index: Hierarchy;
  readonly visible: Int32Array;
  readonly isOpen: (index: number) => boolean;
  /** Whether it has anything to open, in a narrowed tree too. */
  readonly hasChildren: (index: number) => boolean;
  /** How many rows a page is. */
  readonly page: number;
}

/**
 * The keys of the WAI-ARIA tree view pattern (树形视图按键).
 *
 * @returns Nothing when the key means nothing there; the page then keeps it.
 */
export function keyMove(key: string, at: number, { index, visible, isOpen, hasChildren, page }: KeyGround): KeyMove | undefined {
  const place = placeOf(visible, at);
  const focus = (to: number): KeyMove | undefined => {
    const target = visible[Math.max(0, Math.min(visible.length - 1, to))];
    return target === undefined || target === at ? undefined : { do: "focus", index: target };
  };
  switch (key) {
    case "ArrowDown":
      return focus(place + 1);
    case "ArrowUp":
      return focus(place - 1);
    case "PageDown":
      return focus(place + page);
    case "PageUp":
      return focus(place - page);
    case "Home":
      return focus(0);
    case "End":
      return focus(visible.length - 1);
    case "ArrowRight":
      if (!hasChildren(at)) return undefined;
      // An open row's first child is the row that shows next.
      return isOpen(at) ? focus(place + 1) : { do: "open", index: at };
    case "ArrowLeft": {
      if (hasChildren(at) && isOpen(at)) return { do: "close", index: at };
      const parent = index.parentAt(at);
      return parent < 0 ? undefined : { do: "focus", index: parent };
    }
    case "Enter":
    case " ":
      return { do: "select", index: at };
    case "*":
      return { do: "open-siblings", index: at };
    default:
      return undefined;
  }
}
