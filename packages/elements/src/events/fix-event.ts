import type { Fix } from "@jinlin/core";

/**
 * Somebody wants to put right what a rule has found (处置). Bubbles to the page; unless it prevents the default, the element
 * opens the command's form with what is known filled in.
 */
export class FixEvent extends Event {
  static readonly type = "jinlin-fix";
  /** The unit that was found. */
  readonly unit: string;
  /** Its post, where the finding is about one. */
  readonly post: string | undefined;
  /** The command, with those of its fields that are known. */
  readonly fix: Fix;

  constructor(unit: string, post: string | undefined, fix: Fix) {
    super(FixEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.unit = unit;
    this.post = post;
    this.fix = fix;
  }
}

declare global {
  interface HTMLElementEventMap {
    "jinlin-fix": FixEvent;
  }
}
