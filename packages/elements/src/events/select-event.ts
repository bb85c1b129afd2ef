/** What can be picked in an element. */
export type SelectKind = "unit" | "draft" | "person" | "network" | "call";

/** Something was picked (选中). Bubbles to the page; a page that prevents the default keeps the element from marking it. */
export class SelectEvent extends Event {
  static readonly type = "jinlin-select";
  readonly kind: SelectKind;
  /** What was picked just now. */
  readonly id: string;
  /** All that would be selected then, where several can be. */
  readonly ids: readonly string[];

  constructor(kind: SelectKind, id: string, ids: readonly string[] = [id]) {
    super(SelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.kind = kind;
    this.id = id;
    this.ids = ids;
  }
}

declare global {
  interface HTMLElementEventMap {
    "jinlin-select": SelectEvent;
  }
}
