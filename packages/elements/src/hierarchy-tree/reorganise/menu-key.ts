/** What a key does in a menu: goes to an item, does it, or closes the menu. */
type MenuMove = { readonly do: "focus" | "activate"; readonly item: number } | { readonly do: "close" };

/**
 * The keys of the WAI-ARIA menu (菜单按键). A letter goes to the next item that starts with it, by its label
 * or by the letters it is also known by.
 *
 * @param item - The item that has the focus.
 * @param starts - What each item's name starts with, in every way it can be typed; in lower case.
 * @returns Nothing when the key means nothing there.
 */
export function menuKey(key: string, item: number, starts: readonly (readonly string[])[]): MenuMove | undefined {
  const count = starts.length;
  switch (key) {
    case "ArrowDown":
      return { do: "focus", item: (item + 1) % count };
    case "ArrowUp":
      return { do: "focus", item: (item - 1 + count) % count };
    case "Home":
      return { do: "focus", item: 0 };
    case "End":
      return { do: "focus", item: count - 1 };
    case "Enter":
    case " ":
      return { do: "activate", item };
    case "Escape":
    case "Tab":
      return { do: "close" };
    default: {
      if ([...key].length !== 1) return undefined;
      const letter = key.toLowerCase();
      for (let step = 1; step <= count; step++) {
        const next = (item + step) % count;
        if (starts[next]!.some((start) => start.startsWith(letter))) return { do: "focus", item: next };
      }
      return undefined;
    }
  }
}
