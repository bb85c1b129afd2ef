import type { Command, Particulars, Sent } from "@jinlin/core";

/**
 * Somebody wants something done (命令). Bubbles to the page; the nearest jinlin-source sends it, unless
 * someone on the way prevents the default. A page that carries it out itself hands over the answer
 * (`respondWith`), and the element shows it: what was done, or the refusals beside the fields.
 */
export class CommandEvent extends Event {
  static readonly type = "jinlin-command";
  readonly command: Command;
  /** What is personal about the person the command is about, to be sent beside it and never kept with it. */
  readonly particulars: Particulars | undefined;
  #answer: Promise<Sent> | undefined;
  #offer: ((command: Command, particulars: Particulars | undefined) => Promise<Sent>) | undefined;

  constructor(command: Command, particulars?: Particulars) {
    super(CommandEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.command = command;
    this.particulars = particulars;
  }

  /** Answers in the source's place; the source then sends nothing. The first answer counts. */
  respondWith(answer: Sent | Promise<Sent>): void {
    this.preventDefault();
    this.#answer ??= Promise.resolve(answer);
  }

  /** What a jinlin-source says on the way up: it would send this. The innermost one counts. */
  offer(send: (command: Command, particulars: Particulars | undefined) => Promise<Sent>): void {
    this.#offer ??= send;
  }

  /**
   * After dispatch: the answer, from the page or from the source. `taken` when the page prevented the
   * default and keeps the answer to itself, `nobody` when there is neither a source nor a page that listens.
   */
  async settle(): Promise<Sent | "taken" | "nobody"> {
    if (this.#answer) return this.#answer;
    if (this.defaultPrevented) return "taken";
    return this.#offer ? this.#offer(this.command, this.particulars) : "nobody";
  }
}

declare global {
  interface HTMLElementEventMap {
    "jinlin-command": CommandEvent;
  }
}
