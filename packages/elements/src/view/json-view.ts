import type { ReactiveController, ReactiveControllerHost } from "lit";

const script = ':scope > script[type="application/json"]';
const changes = { attributes: true, attributeFilter: ["view"], childList: true, characterData: true, subtree: true };

/**
 * The view that a page wrote down as JSON: in the attribute `view`, or in a `<script type="application/json">` that is
 * a child of the element. Written or changed later, it is read then.
 */
export class JsonView implements ReactiveController {
  view: unknown;
  /** Why what is written is no JSON, in the words of the browser. */
  fault: string | undefined;
  #text: string | null = null;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, changes);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read = (): void => {
    const text = this.#host.getAttribute("view") ?? this.#host.querySelector(script)?.textContent ?? null;
    if (text === this.#text) return;
    this.#text = text;
    this.view = this.fault = undefined;
    try {
      if (text?.trim()) this.view = JSON.parse(text);
    } catch (error) {
      // The parser may still be in the middle of the script: what is half there is no mistake yet.
      if (document.readyState === "loading") {
        this.#text = null;
        document.addEventListener("DOMContentLoaded", this.#read, { once: true });
      } else {
        this.fault = String(error);
        console.error(`<${this.#host.localName}>: its view is no JSON`, error);
      }
    }
    this.#host.requestUpdate();
  };
}
