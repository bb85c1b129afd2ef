import { ContextProvider } from "@lit/context";
import type { Day, SessionView, Source } from "@jinlin/core";
import { css, html, LitElement, type PropertyValues } from "lit";
import { CommandEvent } from "../events/command-event.ts";
import { DayEvent } from "../events/day-event.ts";
import { LanguageController } from "../language/language-controller.ts";
import { colours } from "../styles/palette.ts";
import { version } from "../version.ts";
import { ViewAsker } from "../view/view-asker.ts";
import { connectionContext, sessionContext } from "./connection.ts";
import { shareLive } from "./share-live.ts";

/**
 * Gives all elements below it a source of views, a day and who is acting (数据源), and sends their commands.
 *
 * The language is that of the nearest `lang` attribute: its own, or one further up. Lays nothing out.
 *
 * @attr {"light" | "dark"} scheme - Colours for all elements below; the reader's own scheme when absent.
 * @slot - The elements, and anything else.
 */
export class JinlinSource extends LitElement {
  static readonly version = version;
  static override styles = [
    colours,
    css`
      :host {
        display: contents;
      }
    `,
  ];
  static override properties = {
    source: { attribute: false },
    day: { type: String },
    draft: { type: String },
    seq: { type: Number },
  };

  /** Where views come from and commands go to: `localSource`, `remoteSource`, or the page's own. */
  declare source: Source | undefined;
  /** The day that is shown, `2026-03-01`; today when absent. */
  declare day: Day | undefined;
  /** The id of an open draft: the elements below show the county as it would be, and what is done there becomes a step of it. */
  declare draft: string | undefined;
  /** The number of an entry: all is shown as believed after it (当时所知); as known now when absent. */
  declare seq: number | undefined;

  readonly #language = new LanguageController(this);
  readonly #connection = new ContextProvider(this, { context: connectionContext });
  readonly #session = new ContextProvider(this, { context: sessionContext });
  readonly #asker = new ViewAsker<SessionView>(() => this.#acting());
  #asked: readonly unknown[] = [];
  #live: Source["live"] = () => () => {};
  #endLive: (() => void) | undefined;

  constructor() {
    super();
    this.addEventListener(CommandEvent.type, this.#offer);
    this.addEventListener(DayEvent.type, this.#follow);
  }

  /** Who is acting, where and on what day, once the source has said so. */
  get session(): SessionView | undefined {
    return this.#session.value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.source) this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endLive?.();
    this.#endLive = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { source, day, seq, draft } = this;
    if (changed.has("source")) {
      this.#live = source ? shareLive(source) : () => () => {};
      this.#listen();
    }
    if (changed.has("source") || changed.has("day") || changed.has("seq") || changed.has("draft"))
      this.#connection.setValue(
        source && { source, day: day || undefined, seq: seq || undefined, draft: draft || undefined, live: this.#live },
      );
    this.#askWhoActs();
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  #askWhoActs(): void {
    const { source } = this;
    const { language } = this.#language;
    if (this.#asked[0] === source && this.#asked[1] === language) return;
    this.#asked = [source, language];
    if (source) this.#asker.ask(() => source.view("session", language ? { lang: language } : {}));
    else this.#asker.stop();
  }

  #listen(): void {
    this.#endLive?.();
    this.#endLive = this.#live((change) => this.#asker.hear(change));
  }

  #acting(): void {
    const { shown } = this.#asker;
    if (shown.state !== "loading") this.#session.setValue(shown.state === "shown" ? shown.view : undefined);
  }

  #offer = (event: CommandEvent): void => {
    const { source } = this;
    const { language } = this.#language;
    if (source)
      event.offer((command, particulars) =>
        source.send(command, { ...(language && { lang: language }), ...(particulars && { particulars }) }),
      );
  };

  // The page's own listeners stand further up: only when all have been asked is it known whether one of them prevents it.
  #follow = (event: DayEvent): void => {
    if (!event.take()) return;
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      this.day = event.day;
      this.seq = event.seq;
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-source": JinlinSource;
  }
}
