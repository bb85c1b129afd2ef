/** A key pressed in the box of a picker. */
export interface PickerPress {
  readonly key: string;
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** Control, or Command. */
  readonly ctrl?: boolean;
}

/** Where the picker stands when it is pressed. */
export interface PickerGround {
  readonly open: boolean;
  /** A row is the active one; until then the keys are the box's. */
  readonly active: boolean;
  readonly multiple: boolean;
  readonly text: string;
}

/** What a key does in a picker. */
export type PickerKey =
  /** Opens the popup, and goes to a row where it says so. */
  | { readonly do: "open"; readonly to?: "first" | "last" }
  | { readonly do: "close" | "choose" }
  | { readonly do: "first" | "last" }
  /** Of what is found: the only one, or else goes to the first. */
  | { readonly do: "match" }
  /** A key of the tree, to the active row. */
  | { readonly do: "row"; readonly key: string };

/**
 * The keys of the WAI-ARIA combobox with a tree popup (组合框按键). The box keeps the focus: a row is active once an arrow has
 * gone to it, and then the keys are the tree's; typing gives them back to the box.
 *
 * @returns Nothing when the key means nothing there; the box or the page then keeps it.
 */
export function pickerKey({ key, shift = false, alt = false, ctrl = false }: PickerPress, ground: PickerGround): PickerKey | undefined {
  const { open, active, multiple, text } = ground;
  if (ctrl || shift) return undefined;
  if (alt) return key === "ArrowDown" && !open ? { do: "open" } : key === "ArrowUp" && open ? { do: "close" } : undefined;
  if (!open) {
    if (key === "ArrowDown") return { do: "open", to: "first" };
    if (key === "ArrowUp") return { do: "open", to: "last" };
    return undefined;
  }
  switch (key) {
    case "Escape":
      return { do: "close" };
    case "Tab":
      return undefined;
    case "Enter":
      return active ? { do: "choose" } : text.trim() === "" ? { do: "close" } : { do: "match" };
    case "ArrowDown":
    case "ArrowUp":
      return active ? { do: "row", key } : { do: key === "ArrowDown" ? "first" : "last" };
    case "PageDown":
    case "PageUp":
    case "ArrowRight":
    case "ArrowLeft":
    case "Home":
    case "End":
      return active ? { do: "row", key } : undefined;
    case " ":
      return active && multiple ? { do: "choose" } : undefined;
    default:
      return undefined;
  }
}
