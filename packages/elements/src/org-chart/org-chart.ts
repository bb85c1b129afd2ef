import type { HierarchyView, Queries } from "@jinlin/core";
import { chartLayout, seenIn, type ChartBox, type ChartLayout } from "@jinlin/core/chart";
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from "lit";
import { SelectEvent } from "../events/select-event.ts";
import { base } from "../styles/base.ts";
import { signStyles } from "../sign/post-sign.ts";
import { ViewElement } from "../view/view-element.ts";
import type { Messages } from "../words/messages.ts";
import { orgChartWords, type OrgChartWords } from "../words/org-chart.ts";
import type { Words } from "../words/words.ts";
import { drawing, placesOf } from "./chart-drawing.ts";
import { chartFile } from "./chart-file.ts";
import { chartList } from "./chart-list.ts";
import { boxAfter, firstCollapsed, rowsWith, type Move } from "./chart-moves.ts";
import { StagePointer } from "../stage/stage-pointer.ts";
import { paperLayout, printedSheets } from "./chart-sheets.ts";
import { centre, fit, inSight, pan, reveal, zoom, type Sight, type Size } from "../stage/sight.ts";
import { chartTools, type FoundRows } from "./chart-tools.ts";
import { orgChartStyles } from "./org-chart.styles.ts";

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "first",
  End: "last",
};
const step = 1.25;

/**
 * A slice as an organisation chart (组织架构图): boxes and lines, the levels aligned, who answers and what is vacant or missing.
 * It is zoomed, panned and searched; saved as SVG or PNG; printed on sheets of A4. A list twin says the same.
 *
 * @fires {SelectEvent} jinlin-select - A box was picked, by `kind` `unit` and its id.
 * @slot empty - Shown when the slice has no bodies.
 * @csspart stage - Where the chart is drawn.
 * @csspart list - The list in its place.
 * @cssprop [--jinlin-chart-height=32rem] - Height of the stage.
 */
export class JinlinOrgChart extends ViewElement<"hierarchy", OrgChartWords> {
  static override styles: CSSResultGroup = [base, signStyles, orgChartStyles];
  static override properties = { slice: { type: String }, selected: { type: String } };

  /** The slice to draw; the first of the county's unless said. */
  declare slice: string | undefined;
  /** The id of the body that is picked. */
  declare selected: string | undefined;
  /** Some of the element's words in the page's own wording: `{ chart: { fit: "Everything" } }`. */
  declare messages: Messages<Words<OrgChartWords>> | undefined;

  protected override readonly viewName = "hierarchy";
  protected override readonly ownWords = orgChartWords;
  #layout: ChartLayout | undefined;
  #places: ReadonlyMap<string, readonly [number, number]> = new Map();
  #slice: string | undefined;
  #drawn: HierarchyView | undefined;
  #collapsed: ReadonlySet<string> = new Set();
  /** Asked to open all before there was anything to open. */
  #opensAll = false;
  #sight: Sight | undefined;
  #stage: Size = { width: 0, height: 0 };
  #found: FoundRows = { text: "", rows: [], at: 0 };
  #asList = false;
  #printing = false;
  #printsAll = false;
  readonly #watch = new ResizeObserver(() => this.#measure());
  readonly #pointer = new StagePointer({
    sight: () => this.#sight!,
    show: (sight) => this.#show(sight),
    isHeld: () => this.shadowRoot?.activeElement?.classList.contains("stage") === true,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#beforePrint);
    addEventListener("afterprint", this.#afterPrint);
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#beforePrint);
    removeEventListener("afterprint", this.#afterPrint);
    this.#watch.disconnect();
  }

  /** Opens every box; what is there is then all in sight. */
  expandAll(): void {
    this.#opensAll = this.#drawn === undefined;
    this.#open(new Set());
  }

  /** Collapses what is deeper than can be read at a glance, as at first. */
  collapseAll(): void {
    this.#opensAll = false;
    if (this.#drawn) this.#open(firstCollapsed(this.#drawn.rows));
  }

  #open(collapsed: ReadonlySet<string>): void {
    this.#collapsed = collapsed;
    this.#layout = undefined;
    if (this.shownView) this.#fit();
  }

  protected override question(): Queries["hierarchy"] | undefined {
    const slice = this.slice || this.session?.slices[0]?.id;
    return slice === undefined ? undefined : { slice };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const view = this.shownView;
    if (view === undefined || view === this.#drawn) return;
    const isOther = view.slice.id !== this.#slice;
    this.#drawn = view;
    this.#slice = view.slice.id;
    this.#places = placesOf(view.rows);
    if (isOther) {
      this.#collapsed = this.#opensAll ? new Set() : firstCollapsed(view.rows);
      this.#opensAll = false;
      this.#sight = undefined;
    }
    this.#found = { text: this.#found.text, rows: rowsWith(view.rows, this.#found.text), at: 0 };
    this.#layout = undefined;
  }

  protected override updated(): void {
    const stage = this.#stageElement;
    // To measure is to lay out: only until it is known.
    if (stage && (this.#stage.width === 0 || this.#sight === undefined) && stage.clientWidth > 0) this.#measure();
  }

  protected override renderView(view: HierarchyView): unknown {
    const { words } = this;
    if (view.rows.length === 0) return html`<div class="state"><slot name="empty">${words.chart.empty}</slot></div>`;
    if (this.#printing) return printedSheets(paperLayout(view, this.#printsAll ? new Set() : this.#collapsed), words);
    return html`${chartTools({
      words,
      found: this.#found,
      asList: this.#asList,
      seek: (text) => this.#seek(text),
      next: () => this.#next(),
      zoom: (factor) => this.#zoom(factor),
      fit: () => this.#fit(),
      turnList: () => this.#turnList(),
      printsAll: this.#printsAll,
      turnPrint: () => this.#turnPrint(),
      save: (kind) => void this.#save(kind),
    })}
    ${this.#asList ? chartList(view, words, (id) => this.#pick(id)) : this.#renderStage(view)}`;
  }

  #renderStage(view: HierarchyView): TemplateResult {
    const { words } = this;
    const sight = this.#sight;
    const part = sight && inSight(sight, this.#stage);
    const current = this.#current;
    const shown = part ? seenIn(this.#laid.boxes, part) : [];
    // The current box is there wherever one looks, so that whoever hears the page is told of it.
    if (current && sight && !shown.includes(current)) shown.push(current);
    return html`<div
        class="stage"
        part="stage"
        role="tree"
        tabindex="0"
        aria-label=${view.slice.name}
        aria-describedby="keys"
        aria-activedescendant=${current ? `box-${current.row.id}` : nothing}
        @keydown=${this.#key}
        @click=${this.#click}
        @pointerdown=${this.#pointer.down}
        @pointermove=${this.#pointer.move}
        @pointerup=${this.#pointer.up}
        @pointercancel=${this.#pointer.up}
        @wheel=${this.#pointer.wheel}
      >
        <svg role="presentation">
          <g role="presentation" transform=${sight ? `translate(${sight.x} ${sight.y}) scale(${sight.scale})` : nothing}>
            ${
              sight
                ? drawing({
                    layout: this.#laid,
                    boxes: shown,
                    links: seenIn(this.#laid.links, part!),
                    scale: sight.scale,
                    current: current?.row.id,
                    found: new Set(this.#found.rows),
                    places: this.#places,
                    turn: (id) => this.#turn(id),
                  })
                : nothing
            }
          </g>
        </svg>
      </div>
      <p id="keys" class="unseen">${words.chart.keys}</p>`;
  }

  get #stageElement(): HTMLElement | null {
    return this.renderRoot.querySelector(".stage");
  }

  get #current(): ChartBox | undefined {
    return this.selected === undefined || this.#sight === undefined ? undefined : this.#boxOf(this.selected);
  }

  /** Laid out when it is first asked for: not before it is known how large the stage is. */
  get #laid(): ChartLayout {
    const { width, height } = this.#stage;
    const collapsed = this.#collapsed;
    return (this.#layout ??= chartLayout(this.shownView!, { collapsed, ...(height > 0 && { aspect: width / height }) }));
  }

  #boxOf(id: string): ChartBox | undefined {
    return this.#laid.boxes.find(({ row }) => row.id === id);
  }

  #measure(): void {
    const stage = this.#stageElement;
    if (!stage || stage.clientWidth === 0) return;
    const size = { width: stage.clientWidth, height: stage.clientHeight };
    const isOther = size.width !== this.#stage.width || size.height !== this.#stage.height;
    if (!isOther && this.#sight) return;
    const isFirst = this.#sight === undefined;
    this.#stage = size;
    if (isFirst) {
      this.#layout = undefined;
      this.#fit();
    }
    this.requestUpdate();
  }

  #show(sight: Sight): void {
    this.#sight = sight;
    this.requestUpdate();
  }

  #zoom(factor: number): void {
    if (this.#sight) this.#show(zoom(this.#sight, factor, this.#stage.width / 2, this.#stage.height / 2));
  }

  #fit(): void {
    if (this.#stage.width > 0) this.#show(fit(this.#laid, this.#stage));
  }

  /** Opens or collapses a box, which stays where it is in the stage. */
  #turn(id: string): void {
    const box = this.#boxOf(id);
    if (!box?.below) return;
    const collapsed = new Set(this.#collapsed);
    if (!collapsed.delete(id)) collapsed.add(id);
    this.#collapsed = collapsed;
    this.#layout = undefined;
    const moved = this.#boxOf(id)!;
    const { scale } = this.#sight!;
    this.#show(pan(this.#sight!, (box.x - moved.x) * scale, (box.y - moved.y) * scale));
  }

  #pick(id: string): void {
    const event = new SelectEvent("unit", id);
    this.dispatchEvent(event);
    if (!event.defaultPrevented) this.selected = id;
  }

  readonly #click = (event: MouseEvent): void => {
    const id = (event.target as Element).closest("[data-id]")?.getAttribute("data-id");
    if (id && !this.#pointer.dragged) this.#pick(id);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !this.#sight) return;
    const move = moves[event.key];
    const current = this.#current;
    if (move) this.#go(boxAfter(this.#laid.boxes, current?.row.id, move));
    else if (event.key === "+" || event.key === "=") this.#zoom(step);
    else if (event.key === "-") this.#zoom(1 / step);
    else if (event.key === "0") this.#fit();
    else if ((event.key === "Enter" || event.key === " ") && current) this.#turn(current.row.id);
    else return;
    event.preventDefault();
  };

  #go(box: ChartBox | undefined): void {
    if (box === undefined) return;
    this.#pick(box.row.id);
    this.#show(reveal(this.#sight!, box, this.#stage));
  }

  #seek(text: string): void {
    this.#found = { text, rows: rowsWith(this.shownView!.rows, text), at: -1 };
    this.announce((words) => (text.trim() === "" ? "" : this.#found.rows.length === 0 ? words.chart.notFound : ""));
    this.#next();
  }

  /** Goes to the next match, opening whatever it is under. */
  #next(): void {
    const { rows, at } = this.#found;
    const id = rows[(at + 1) % Math.max(1, rows.length)];
    if (id === undefined) return this.requestUpdate();
    this.#found = { ...this.#found, at: (at + 1) % rows.length };
    const byId = new Map(this.shownView!.rows.map((row) => [row.id, row]));
    const collapsed = new Set(this.#collapsed);
    for (let up = byId.get(id)?.parentId; up != null; up = byId.get(up)?.parentId) collapsed.delete(up);
    if (collapsed.size !== this.#collapsed.size) {
      this.#collapsed = collapsed;
      this.#layout = undefined;
    }
    const box = this.#boxOf(id)!;
    const place = this.#found.at + 1;
    this.announce((words) => words.remark([box.told, words.chart.found(words.number(place), words.number(rows.length))]));
    if (this.#sight) this.#show(centre(this.#sight, box, this.#stage));
  }

  #turnList(): void {
    this.#asList = !this.#asList;
    this.requestUpdate();
  }

  #turnPrint(): void {
    this.#printsAll = !this.#printsAll;
    this.requestUpdate();
  }

  async #save(kind: "svg" | "png"): Promise<void> {
    const view = this.shownView!;
    try {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await chartFile(view, this.#collapsed, kind));
      link.download = `${view.slice.name} ${view.day}.${kind}`;
      link.click();
      // The browser reads the file after the click.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch {
      this.announce((words) => words.chart.notMade);
    }
  }

  // The browser prints what stands there when this returns.
  readonly #beforePrint = (): void => {
    if (this.shownView === undefined) return;
    this.#printing = true;
    this.requestUpdate();
    this.performUpdate();
  };

  readonly #afterPrint = (): void => {
    this.#printing = false;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-org-chart": JinlinOrgChart;
  }
}
