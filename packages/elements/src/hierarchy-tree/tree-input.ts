import { Later } from "./later.ts";
import type { TreeControls } from "./tree-controls.ts";
import type { TreeHost } from "./tree-host.ts";
import type { TreeModel } from "./tree-model.ts";

/** Takes every event on the rows, and has come what it takes to do something about it (输入). */
export class TreeInput {
  controls: Later<TreeControls>;
  readonly #model: TreeModel;
  readonly #host: TreeHost;

  constructor(model: TreeModel, host: TreeHost) {
    this.#model = model;
    this.#host = host;
    this.controls = this.#renewed();
  }

  handle = (event: Event): void => {
    if (event.type === "scroll") return this.#model.window.look();
    const target = event.target as Element;
    if (event.type === "focusin") this.#focused(target);
    // 229: a key that an input method takes.
    const { isComposing, keyCode, altKey, ctrlKey, metaKey, key } = event as KeyboardEvent;
    if (event.type === "keydown" && (isComposing || keyCode === 229 || altKey)) return;
    if (this.controls.now) return this.controls.now.handle(event, target);
    // The first key may be quicker than what it needs: it is kept from the page, and done when that comes.
    const isOurs = event.type === "keydown" && !ctrlKey && !metaKey && /^(Arrow|Page|Home|End|Enter| |[*])/.test(key);
    if (isOurs || event.type === "contextmenu") event.preventDefault();
    const id = this.#rowOf(target);
    const wait = async () => {
      const controls = await this.controls.come();
      // A press that is over by now is not to begin a drag, and an element may have been handed on to another row.
      if (event.type !== "pointerdown" && this.#model.state && id === this.#rowOf(target)) controls.handle(event, target);
    };
    // That it could not come is said already.
    wait().catch(() => {});
  };

  /** The id of the row that something is in. */
  #rowOf(target: Element): string | undefined {
    const at = target.closest(".row")?.getAttribute("data-at");
    return at == null ? undefined : this.#model.state?.idAt(Number(at));
  }

  openMenu = (): void => this.controls.want((controls) => controls.openMenu());

  /** What moving has marked a row as. */
  markOf = (at: number): string | undefined => this.controls.now?.actions.reorganiser.markOf(at);

  /** The rows were replaced, or there are none any more. */
  rowsChanged(): void {
    if (this.#model.state) this.controls.now?.actions.reorganiser.groundChanged();
    else this.stop();
  }

  /** Takes away what hangs on the rows: menus, dialogs, what was cut. */
  stop(): void {
    this.controls.now?.actions.reorganiser.disconnect();
    this.controls = this.#renewed();
  }

  #focused(target: Element): void {
    const row = target.closest(".row");
    if (!row || !this.#model.state) return;
    const cell = target.closest("[data-cell]")?.getAttribute("data-cell");
    this.#model.cell = cell == null ? undefined : Number(cell);
    this.#model.state.active = Number(row.getAttribute("data-at"));
    this.#host.changed();
  }

  #renewed(): Later<TreeControls> {
    const later: Later<TreeControls> = new Later(
      async () => new (await import("./tree-controls.ts")).TreeControls(this.#model, this.#host),
      (controls) => {
        // The tree may have gone while they were on their way.
        if (later === this.controls) this.#host.changed();
        else controls.actions.reorganiser.disconnect();
      },
      (error) => this.#host.failed(error),
    );
    return later;
  }
}
