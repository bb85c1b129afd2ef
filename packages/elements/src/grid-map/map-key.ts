/** What a key does on the map: look further that way, go to the next grid, larger, smaller, show all, pick, choose, or put the lasso away. */
export type MapMove =
  | { readonly do: "look" | "go"; readonly way: "up" | "down" | "left" | "right" }
  | { readonly do: "larger" | "smaller" | "fit" | "pick" | "choose" | "leave" };

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">;

const ways: ReadonlyMap<string, "up" | "down" | "left" | "right"> = new Map([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
]);

/** What is meant by a key (按键); nothing by one that is the browser's or an input method's. */
export function mapMove({ key, shiftKey, ctrlKey, metaKey, altKey, isComposing }: Pressed): MapMove | undefined {
  if (isComposing || ctrlKey || metaKey || altKey) return undefined;
  const way = ways.get(key);
  if (way) return { do: shiftKey ? "look" : "go", way };
  const found = meant.get(key);
  return found && { do: found };
}

const meant: ReadonlyMap<string, Exclude<MapMove["do"], "look" | "go">> = new Map([
  ["+", "larger"],
  ["=", "larger"],
  ["-", "smaller"],
  ["0", "fit"],
  ["Enter", "pick"],
  [" ", "choose"],
  ["Escape", "leave"],
]);
