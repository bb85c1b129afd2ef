/** Somebody wants what is shown laid out otherwise (布局). Bubbles to the page, which may keep it and set it the next time. */
export class LayoutEvent extends Event {
  static readonly type = "jinlin-layout";
  readonly layout: "columns" | "list";

  constructor(layout: "columns" | "list") {
    super(LayoutEvent.type, { bubbles: true, composed: true });
    this.layout = layout;
  }
}

declare global {
  interface HTMLElementEventMap {
    "jinlin-layout": LayoutEvent;
  }
}
