import type { Words } from "../../words/words.ts";
import { barOf } from "./barred-target.ts";
import type { MoveDesk } from "./move-desk.ts";
import { movableRows } from "./movable-rows.ts";
import type { TreeGround } from "./tree-ground.ts";
import type { UndoGround } from "./undo-stack.ts";
import type { MenuItemId, ReorganiseWords } from "./words.ts";

export interface MenuItem {
  readonly id: MenuItemId;
  readonly label: string;
  /** The key that does the same without the menu, with Control or Command. */
  readonly shortcut?: string;
  /** The letter that goes to it while the menu is open. */
  readonly letter: string;
  /** Why it cannot be used now. */
  readonly why?: string | undefined;
}

interface MenuFacts {
  /** The row the menu is about. */
  readonly at: number;
  /** The rows it is about. */
  readonly picked: readonly number[];
  /** The rows that are cut. */
  readonly cut: readonly number[];
}

/** The items of a row's menu (行操作菜单): and why some cannot be used; what is done by form only where there is a source. */
export function menuItems(
  { at, picked, cut }: MenuFacts,
  ground: UndoGround & Pick<TreeGround, "selectAll" | "forms">,
  { history, busy }: Pick<MoveDesk, "history" | "busy">,
  { reorganise: words }: Words<ReorganiseWords>,
): readonly MenuItem[] {
  const { outline } = ground;
  const nothingBelow = outline.index.endAt(at) > at + 1 || outline.rowAt(at).hasChildren ? undefined : words.nothingBelow;
  const notMovable = movableRows(outline, picked).length > 0 ? undefined : words.notMovable;
  const bar = cut.length === 0 ? undefined : barOf(outline.index, cut, at);
  const notHere = cut.length === 0 ? words.nothingCut : bar && words.bar[bar];
  const notUndone = history.barOf(ground);
  const moving = busy ? words.busy : undefined;
  const item = (id: MenuItemId, letter: string, why?: string, shortcut?: string): MenuItem => ({
    id,
    letter,
    label: words.items[id],
    why,
    ...(shortcut && { shortcut }),
  });
  return [
    item("open-all", "o", nothingBelow),
    item("close-all", "l", nothingBelow),
    item("cut", "x", moving ?? notMovable, "X"),
    item("paste", "v", moving ?? notHere, "V"),
    item("move-to", "m", moving ?? notMovable),
    ...(ground.forms ? [item("change-unit", "u")] : []),
    item("undo", "z", moving ?? (notUndone && words.undoBar[notUndone.bar](notUndone.move?.name ?? "")), "Z"),
    item("copy", "c"),
    item("export", "e"),
    item("select-all", "a", ground.selectAll ? undefined : words.oneRowOnly, "A"),
  ];
}
