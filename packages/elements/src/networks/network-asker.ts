import type { LiveChange, NetworkView, Query, Source } from "@jinlin/core";
import type { Connection } from "../source/connection.ts";
import { ViewAsker, type Shown } from "../view/view-asker.ts";

/** Keeps the network that is opened fresh while somebody looks at it. */
export class NetworkAsker {
  readonly #asker: ViewAsker<NetworkView>;
  #asked: { readonly source: Source; readonly question: string } | undefined;
  #endLive: (() => void) | undefined;

  /** @param changed - Called whenever `shown` has changed. */
  constructor(changed: () => void) {
    this.#asker = new ViewAsker(changed);
  }

  get shown(): Shown<NetworkView> {
    return this.#asker.shown;
  }

  /** Asks this source; again only when the source or the question is another one. */
  follow({ source, live }: Connection, query: Query<"network">): void {
    const question = JSON.stringify(query);
    if (this.#asked?.source === source && this.#asked.question === question) return;
    if (this.#asked?.source !== source) {
      this.#endLive?.();
      this.#endLive = live((change: LiveChange) => this.#asker.hear(change));
    }
    this.#asked = { source, question };
    this.#asker.ask(() => source.view("network", query));
  }

  again(): void {
    this.#asker.again();
  }

  stop(): void {
    if (this.#asked === undefined) return;
    this.#endLive?.();
    this.#endLive = undefined;
    this.#asked = undefined;
    this.#asker.stop();
  }
}
