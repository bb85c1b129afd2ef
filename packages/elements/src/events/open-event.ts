/** A row of a tree was opened or closed (展开、收起) by whoever reads it. Bubbles to the page. */
export class OpenEvent extends Event {
  static readonly type = "jinlin-open";
  readonly id: string;
  readonly open: boolean;

  constructor(id: string, open: boolean) {
    super(OpenEvent.type, { bubbles: true, composed: true });
    this.id = id;
    this.open = open;
  }
}

declare global {
  interface HTMLElementEventMap {
    "jinlin-open": OpenEvent;
  }
}
