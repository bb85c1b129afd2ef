import type { ReactiveController, ReactiveControllerHost } from "lit";
import { nearestLanguage, rootsAround } from "./nearest-language.ts";

/** Keeps its element in the language it stands in, and renders it anew when that changes. */
export class LanguageController implements ReactiveController {
  /** Undefined where no `lang` attribute is around. */
  language: string | undefined;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watch(this.#host, this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    unwatch(this.#look);
  }

  #look = (): void => {
    const language = nearestLanguage(this.#host);
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  };
}

// One observer for all elements of the page: `lang` changes rarely, and then for many at once.
const watching = new Set<() => void>();
let observer: MutationObserver | undefined;

function watch(element: Element, look: () => void): void {
  observer ??= new MutationObserver(() => {
    for (const each of [...watching]) each();
  });
  for (const root of rootsAround(element)) observer.observe(root, { attributes: true, attributeFilter: ["lang"], subtree: true });
  watching.add(look);
}

function unwatch(look: () => void): void {
  watching.delete(look);
  // The observer must not keep shadow roots of elements that are gone.
  if (watching.size === 0) observer?.disconnect();
}
