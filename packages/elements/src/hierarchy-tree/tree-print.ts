import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { TreeModel } from "./tree-model.ts";

/** Paper has no scroll bar: every row is there while the page is printed (打印). */
export class TreePrint implements ReactiveController {
  readonly #model: TreeModel;
  readonly #update: (atOnce: boolean) => void;

  /** @param update - Draws the tree anew; at once where the browser does not wait. */
  constructor(host: ReactiveControllerHost, model: TreeModel, update: (atOnce: boolean) => void) {
    this.#model = model;
    this.#update = update;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("beforeprint", this.#before);
    addEventListener("afterprint", this.#after);
  }

  hostDisconnected(): void {
    removeEventListener("beforeprint", this.#before);
    removeEventListener("afterprint", this.#after);
    this.#model.printed = undefined;
  }

  #before = (): void => {
    this.#model.printed = this.#model.state?.whole;
    this.#update(true);
  };

  #after = (): void => {
    this.#model.printed = undefined;
    this.#update(false);
  };
}
