import type {
  CommandName,
  DraftView,
  HierarchyView,
  PeopleView,
  Queries,
  RefusedView,
  Sent,
  SessionView,
  UnitView,
  Views,
} from "@jinlin/core";
import { nothing, type TemplateResult } from "lit";
import type { Made } from "./draft.ts";
import type { About, Value } from "./form-row.ts";
import type { FormPanel } from "./form-panel.ts";
import type * as GridPickerModule from "./grid-picker-tag.ts";

/** What a form needs of the element it is drawn in. */
export interface FormHost {
  root(): ShadowRoot;
  language(): string;
  /** The page's own words, in place of some of the form's. */
  messages(): object | undefined;
  /** Tells what a command would do; undefined where nobody can be asked. */
  dryRun(made: Made): Promise<Sent> | undefined;
  send(made: Made): Promise<Sent | "taken" | "nobody">;
  /** Who is acting, and what kinds there are. */
  session(): SessionView | undefined;
  /** A unit as it stands, or all grids of the county. */
  ask<Name extends "unit" | "grids">(name: Name, question: Queries[Name]): Promise<Views[Name] | RefusedView>;
  people(text: string): Promise<PeopleView | RefusedView>;
  /** Loads the picker that grids are chosen with; absent where they are looked for as other units are. */
  gridPicker?(): Promise<typeof GridPickerModule>;
  /** The slices in which units can be looked for. */
  hierarchies(): Promise<readonly (HierarchyView | RefusedView)[]>;
  /** The draft that commands go into as steps; undefined where they are carried out. */
  draft(): Promise<DraftView | RefusedView> | undefined;
  /** Asks for the host's view again. */
  refresh(): void;
  /** Draws the host again, and the form in it; then `FormDesk.drawn` is to be called. */
  draw(): void;
  /** Says something to those who hear the page. */
  announce(text: string): void;
}

/** What form is to be opened. */
export interface FormRequest {
  readonly command: CommandName;
  readonly about: About;
  /** Where in the host it goes, as `FormDesk.view` is asked. */
  readonly at: string;
  /** What gets the focus when it closes, as a selector. */
  readonly back: string;
  /** What is known already, by the name of the field. */
  readonly prefill?: Readonly<Record<string, Value>>;
  /** Told why it closed: its command is done, it was left, or what it was about is gone. */
  readonly closed?: (why: "done" | "cancelled" | "gone") => void;
}

/** An element's way to forms (表单台): they are loaded when the first one is opened, one is open at a time. */
export class FormDesk {
  readonly #host: FormHost;
  readonly #failed: () => void;
  #request: FormRequest | undefined;
  #panel: FormPanel | undefined;
  #focusNext: string | undefined;

  /** @param failed - Told when the forms could not be loaded; they are tried again the next time. */
  constructor(host: FormHost, failed: () => void) {
    this.#host = host;
    this.#failed = failed;
  }

  /** Where the form that is open, or about to be, goes. */
  get at(): string | undefined {
    return this.#request?.at;
  }

  async open(request: FormRequest): Promise<void> {
    this.#request = request;
    if (this.#panel === undefined) {
      const loaded = await import("./form-panel.ts").catch(() => undefined);
      // Another one may have been opened meanwhile, or this one closed.
      if (this.#request !== request) return;
      if (loaded === undefined) {
        this.#request = undefined;
        return this.#failed();
      }
      this.#panel ??= new loaded.FormPanel(this.#host, (why) => this.#closed(why));
    }
    this.#panel.open(request);
  }

  /** Takes note of a newer view of the unit the form is about; without one it closes. */
  see(view: UnitView | undefined): void {
    if (view) this.#panel?.see(view);
    else this.close();
  }

  /** Takes note of how what the form is about stands after a later entry, where that is no unit. */
  renew(about: Partial<About> & Pick<About, "seq">): void {
    this.#panel?.renew(about);
  }

  close(): void {
    if (this.#request === undefined) return;
    this.#request = undefined;
    this.#panel?.close();
  }

  /** The form, if it is open in that place. */
  view(at: string): TemplateResult | typeof nothing {
    return this.#panel && this.#request?.at === at ? this.#panel.view() : nothing;
  }

  /** The host has drawn: the focus goes to where it belongs. */
  drawn(): void {
    const focus = this.#focusNext;
    this.#focusNext = undefined;
    if (focus) this.#host.root().querySelector<HTMLElement>(focus)?.focus();
    this.#panel?.drawn();
  }

  #closed(why: "done" | "cancelled" | "gone"): void {
    const request = this.#request;
    if (why !== "gone") this.#focusNext = request?.back;
    this.#request = undefined;
    request?.closed?.(why);
    this.#host.draw();
  }
}
