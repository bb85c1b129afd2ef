import type { CSSResult } from "lit";
import { Later } from "./later.ts";
import type * as broken from "./broken-rows.ts";
import type * as grid from "./tree-grid.ts";
import type * as pager from "./tree-pager.ts";
import type * as search from "./tree-search.ts";
import type { TreeSelection } from "./tree-selection.ts";

export type TreeGrid = typeof grid;
export type TreeSearch = typeof search;

/** The parts of a tree that come when they are first needed, each with its styles (按需载入的部分). */
export class TreeParts {
  readonly search: Later<TreeSearch>;
  readonly grid: Later<TreeGrid>;
  readonly several: Later<TreeSelection>;
  readonly pager: Later<typeof pager>;
  readonly broken: Later<typeof broken>;
  readonly #host: { readonly shadowRoot: ShadowRoot | null; requestUpdate(): void };
  #coming: Promise<unknown> | undefined;

  constructor(host: { readonly shadowRoot: ShadowRoot | null; requestUpdate(): void }) {
    this.#host = host;
    const update = () => host.requestUpdate();
    this.search = new Later(async () => this.#worn(await import("./tree-search.ts")), update);
    this.grid = new Later(async () => this.#worn(await import("./tree-grid.ts")), update);
    this.pager = new Later(async () => this.#worn(await import("./tree-pager.ts")), update);
    this.several = new Later(async () => new (this.#worn(await import("./tree-selection.ts")).TreeSelection)(), update);
    this.broken = new Later(() => import("./broken-rows.ts"), update);
  }

  /** Has a part come that an update cannot do without. */
  need(part: { readonly now: unknown; come(): Promise<unknown> }): void {
    if (!part.now) this.#coming = part.come();
  }

  /** Until what was needed is there; nothing when all is. */
  takeComing(): Promise<unknown> | undefined {
    const coming = this.#coming;
    this.#coming = undefined;
    return coming;
  }

  #worn<Part extends { readonly styles: CSSResult }>(part: Part): Part {
    const root = this.#host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, part.styles.styleSheet!];
    return part;
  }
}
