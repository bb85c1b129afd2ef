import type { LiveChange, Query, Source, Views } from "@jinlin/core";
import type { Connection } from "../source/connection.ts";
import { ViewAsker, type Shown } from "./view-asker.ts";

/** Keeps a second view fresh while somebody looks at it beside the element's own: the network or the call that is opened, or the load. */
export class BesideAsker<Name extends keyof Views> {
  readonly #name: Name;
  readonly #asker: ViewAsker<Views[Name]>;
  #asked: { readonly source: Source; readonly question: string } | undefined;
  #endLive: (() => void) | undefined;

  /** @param changed - Called whenever `shown` has changed. */
  constructor(name: Name, changed: () => void) {
    this.#name = name;
    this.#asker = new ViewAsker(changed);
  }

  get shown(): Shown<Views[Name]> {
    return this.#asker.shown;
  }

  /** Asks this source; again only when the source or the question is another one. */
  follow({ source, live }: Connection, query: Query<Name>): void {
    const question = JSON.stringify(query);
    if (this.#asked?.source === source && this.#asked.question === question) return;
    if (this.#asked?.source !== source) {
      this.#endLive?.();
      this.#endLive = live((change: LiveChange) => this.#asker.hear(change));
    }
    this.#asked = { source, question };
    this.#asker.ask(() => source.view(this.#name, query));
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
