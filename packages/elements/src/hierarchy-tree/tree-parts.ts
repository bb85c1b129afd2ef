import type { CSSResult } from "lit";
import { Later } from "./later.ts";
import type * as broken from "./broken-rows.ts";
import type * as grid from "./tree-grid.ts";
import type * as pager from "./tree-pager.ts";
import type * as search from "./tree-search.ts";
import type { TreeSelection } from "./tree-selection.ts";

export type TreeGrid = typeof grid;
export type TreeSearch = typeof search;

interface PartsHost {
  root(): ShadowRoot;
  /** A part is there; there is something else to draw. */
  changed(): void;
  /** A part could not be loaded. */
  failed(error: unknown): void;
}

/** The parts of a tree that come when they are first needed, each with its styles (按需载入的部分). */
export class TreeParts {
  readonly search: Later<TreeSearch>;
  readonly grid: Later<TreeGrid>;
  readonly several: Later<TreeSelection>;
  readonly pager: Later<typeof pager>;
  readonly broken: Later<typeof broken>;
  readonly #host: PartsHost;
  #coming: Promise<unknown> | undefined;

  constructor(host: PartsHost) {
    this.#host = host;
    const arrived = () => host.changed();
    const failed = (error: unknown) => host.failed(error);
    this.search = new Later(async () => this.#worn(await import("./tree-search.ts")), arrived, failed);
    this.grid = new Later(async () => this.#worn(await import("./tree-grid.ts")), arrived, failed);
    this.pager = new Later(async () => this.#worn(await import("./tree-pager.ts")), arrived, failed);
    this.several = new Later(async () => new (this.#worn(await import("./tree-selection.ts")).TreeSelection)(), arrived, failed);
    this.broken = new Later(() => import("./broken-rows.ts"), arrived, failed);
  }

  /** Has a part come that an update cannot do without. */
  need(part: { readonly now: unknown; readonly hasFailed: boolean; come(): Promise<unknown> }): void {
    // One that could not come has been said not to; it is tried again when its reader does something, not at every update.
    if (!part.now && !part.hasFailed) this.#coming = part.come().catch(() => undefined);
  }

  /** Until what was needed is there; nothing when all is. */
  takeComing(): Promise<unknown> | undefined {
    const coming = this.#coming;
    this.#coming = undefined;
    return coming;
  }

  #worn<Part extends { readonly styles: CSSResult }>(part: Part): Part {
    const root = this.#host.root();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, part.styles.styleSheet!];
    return part;
  }
}
