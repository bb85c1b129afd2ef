import type { DraftsView, LiveChange, Source } from "@jinlin/core";
import type { Connection } from "../source/connection.ts";
import { ViewAsker, type Shown } from "../view/view-asker.ts";

/** Keeps the list of drafts fresh while somebody looks at it. */
export class DraftsAsker {
  readonly #asker: ViewAsker<DraftsView>;
  #asked: { readonly source: Source; readonly lang: string | undefined } | undefined;
  #endLive: (() => void) | undefined;

  constructor(changed: () => void) {
    this.#asker = new ViewAsker(changed);
  }

  get shown(): Shown<DraftsView> {
    return this.#asker.shown;
  }

  /** Asks this source in this language; again only when another is given. */
  follow({ source, live }: Connection, lang: string | undefined): void {
    if (this.#asked?.source === source && this.#asked.lang === lang) return;
    this.#endLive?.();
    this.#asked = { source, lang };
    this.#endLive = live((change: LiveChange) => this.#asker.hear(change));
    this.#asker.ask(() => source.view("drafts", lang ? { lang } : {}));
  }

  again(): void {
    this.#asker.again();
  }

  stop(): void {
    if (this.#asked === undefined) return;
    this.#endLive?.();
    this.#asked = undefined;
    this.#asker.stop();
  }
}
