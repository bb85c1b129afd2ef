import type { Day, GridsView, NamedRef, Source } from "@jinlin/core";
import type { Crs } from "@jinlin/core/geo";
import { SelectEvent } from "@jinlin/elements";
import { html, LitElement, nothing, type PropertyDeclarations } from "lit";
import { readPosition } from "./read-position.ts";
import type { Language } from "./words/portal-words.ts";

const systems = ["WGS-84", "GCJ-02", "BD-09"] as const satisfies readonly Crs[];

type Answer = "unreadable" | "failed" | "nowhere" | readonly NamedRef[];

/**
 * In which grid a place lies (定位): longitude and latitude, in a coordinate system that is named and never guessed. Where
 * grids lie, and how it is found, is loaded with the first question.
 */
export class PortalLocate extends LitElement {
  static override properties: PropertyDeclarations = {
    source: { attribute: false },
    day: { attribute: false },
    language: { attribute: false },
  };
  declare source: Source;
  declare day: Day | undefined;
  declare language: Language;
  #answer: Answer | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const { words } = this.language;
    return html`<form class="locate" @submit=${this.#find}>
      <label>${words.locate} <input name="position" inputmode="text" autocomplete="off" required placeholder=${words.locateExample} /></label>
      <label>${words.crs} <select name="crs">${systems.map((crs) => html`<option>${crs}</option>`)}</select></label>
      <button type="submit">${words.locateFind}</button>
      <p role="status">${this.#answer === undefined ? nothing : this.#told(this.#answer)}</p>
    </form>`;
  }

  #told(answer: Answer): unknown {
    const { words } = this.language;
    if (answer === "unreadable") return words.locateUnreadable;
    if (answer === "failed") return words.locateFailed;
    if (answer === "nowhere") return words.locateNowhere;
    return answer.map(
      ({ id, name }) => html`<button type="button" @click=${() => this.dispatchEvent(new SelectEvent("unit", id))}>${name}</button> `,
    );
  }

  #find = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const position = readPosition(data.get("position") as string);
    this.#answer = position ? await this.#at(position, data.get("crs") as Crs).catch(() => "failed" as const) : "unreadable";
    this.requestUpdate();
  };

  async #at(position: readonly [number, number], from: Crs): Promise<Answer> {
    const { source, day } = this;
    const [geo, view] = await Promise.all([
      import("@jinlin/core/geo"),
      source.view("grids", { shapes: true, ...(day && { day }), lang: this.language.id }),
    ]);
    if (view.view === "refused") return "failed";
    const names = new Map((view satisfies GridsView).rows.map(({ id, name }) => [id, { id, name }]));
    const shapes = view.rows.flatMap(({ id, shape }) => (shape ? [{ id, shape: geo.decodeShape(shape) }] : []));
    const found = geo.locator(shapes).at(geo.convert(position, { from, to: "WGS-84" }));
    return found.length === 0 ? "nowhere" : found.map((id) => names.get(id)!);
  }
}
