import type { ReactiveElement } from "lit";
import type { boardFigures } from "./board-figures.ts";
import type { callPage } from "./call-page.ts";

/** What the board loads once somebody wants it (按需加载): its figures, and the page of a call. Asked for, it comes, and the board is drawn again. */
export class BoardParts {
  readonly #host: ReactiveElement;
  readonly #asked = new Map<"figures" | "page", "under way" | "failed">();
  #figures: typeof boardFigures | undefined;
  #page: typeof callPage | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Nothing until it is there. */
  get figures(): typeof boardFigures | "failed" | undefined {
    return this.#figures ?? this.#load("figures", async () => (this.#figures = (await import("./board-figures.ts")).boardFigures));
  }

  /** Nothing until it is there. */
  get page(): typeof callPage | "failed" | undefined {
    return (
      this.#page ??
      this.#load("page", async () => {
        const { callPage, callPageStyles } = await import("./call-page.ts");
        const root = this.#host.renderRoot as ShadowRoot;
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, callPageStyles.styleSheet!];
        this.#page = callPage;
      })
    );
  }

  /** What could not be loaded is tried again the next time it is wanted. */
  again(): void {
    this.#asked.clear();
  }

  #load(what: "figures" | "page", load: () => Promise<unknown>): "failed" | undefined {
    const asked = this.#asked.get(what);
    if (asked) return asked === "failed" ? asked : undefined;
    this.#asked.set(what, "under way");
    void load()
      .catch(() => this.#asked.set(what, "failed"))
      .then(() => this.#host.requestUpdate());
    return undefined;
  }
}
