import type { GridsView, Queries } from "@jinlin/core";
import type { Bounds } from "@jinlin/core/geo";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { BoundsEvent } from "../events/bounds-event.ts";
import { SelectEvent } from "../events/select-event.ts";
import { signStyles } from "../sign/post-sign.ts";
import { StagePointer } from "../stage/stage-pointer.ts";
import { base } from "../styles/base.ts";
import { ViewElement } from "../view/view-element.ts";
import { gridMapWords, type GridMapWords } from "../words/grid-map.ts";
import type { Messages } from "../words/messages.ts";
import type { Words } from "../words/words.ts";
import { gridMapStyles } from "./grid-map.styles.ts";
import { LassoPointer } from "./lasso-pointer.ts";
import { listed, type Narrowed } from "./listed.ts";
import type { MapScene } from "./map-canvas.ts";
import { coloursOf } from "./map-colours.ts";
import { mapFace } from "./map-face.ts";
import { gridAt, gridsAround, gridTowards, layGround, type LyingGrid, type MapGround } from "./map-ground.ts";
import { mapMove } from "./map-key.ts";
import { mapLegend } from "./map-legend.ts";
import { mapList } from "./map-list.ts";
import { printedMap } from "./map-print.ts";
import { liesAlike, looking, shortName, shownWith } from "./map-sight.ts";
import { MapStage } from "./map-stage.ts";
import { mapTools } from "./map-tools.ts";
import { shadeGrids, type Shaded, type Shading } from "./shading.ts";

const step = 1.5;
/** Lines of the list shown at first, and with each "show more". */
const page = 100;

/**
 * Grids on a map (网格地图): who is in charge in a network, how many grids whoever is has, how large they are, how many people and
 * households live there, or whether their notices are stale, by colour and by pattern. It is zoomed and panned; grids are picked,
 * or chosen with a lasso. A list twin does all of that too.
 *
 * The map needs no tiles and no network; a base map, approved for publishing, is the page's own.
 *
 * @fires {SelectEvent} jinlin-select - A grid was picked, by `kind` `unit` and its id; where several can be chosen, `ids` has all that then are.
 * @fires {BoundsEvent} jinlin-bounds - The map shows another part; a base map follows by `bounds`.
 * @slot base - A base map of the page's own, under the grids.
 * @slot empty - Shown when there are no grids.
 * @csspart stage - Where the map is drawn.
 * @csspart shading - The choice of what the colours tell.
 * @csspart legend - The legend.
 * @csspart as-list - The button that puts the list in the map's place.
 * @csspart list - That list.
 * @cssprop [--jinlin-map-height=32rem] - Height of the map.
 */
export class JinlinGridMap extends ViewElement<"grids", GridMapWords> {
  static override styles: CSSResultGroup = [base, signStyles, gridMapStyles];
  static override properties: PropertyDeclarations = {
    below: { type: String },
    shading: { type: String },
    network: { type: String },
    selected: { type: String },
    multiple: { type: Boolean },
    chosen: { attribute: false },
  };

  /** The unit whose grids to show; the whole county's when absent. */
  declare below: string | undefined;
  /** What colours and patterns tell; who is in charge, unless said. */
  declare shading: Shading | undefined;
  /** The network whose officers are in charge; without it, the posts that answer for the grids themselves. */
  declare network: string | undefined;
  /** The id of the grid that is picked. */
  declare selected: string | undefined;
  /** Several grids can be chosen. */
  declare multiple: boolean;
  /** The ids of those that are. */
  declare chosen: readonly string[];
  /** Some of the element's words in the page's own wording: `{ map: { fit: "Everything" } }`. */
  declare messages: Messages<Words<GridMapWords>> | undefined;

  protected override readonly viewName = "grids";
  protected override readonly ownWords = gridMapWords;
  #laid: GridsView | undefined;
  #ground: MapGround | undefined;
  #shaded: { readonly of: string; readonly view: GridsView; readonly shaded: Shaded } | undefined;
  /** Where the arrow keys are. */
  #cursor: string | undefined;
  #asList = false;
  #narrowed: Narrowed = { text: "", place: "", classes: new Set() };
  #most = page;
  #dedicated = true;
  #lassoing = false;
  #printing = false;
  readonly #stage = new MapStage({
    root: () => this.renderRoot,
    ground: () => this.#ground,
    scene: () => this.#scene(),
    tell: (bounds) => this.dispatchEvent(new BoundsEvent(bounds)),
  });
  readonly #contrast = matchMedia("(forced-colors: active)");
  readonly #pointer = new StagePointer({
    sight: () => this.#stage.sight!,
    show: (sight) => this.#stage.show(sight),
    isHeld: () => this.shadowRoot?.activeElement?.classList.contains("face") === true,
  });
  readonly #lasso = new LassoPointer({
    isOn: () => this.#lassoing,
    draw: (line) => this.renderRoot.querySelector(".line polyline")?.setAttribute("points", line.join(" ")),
    close: (line) => this.#close(line),
  });

  constructor() {
    super();
    this.multiple = false;
    this.chosen = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#print);
    this.#contrast.addEventListener("change", this.#stage.redraw);
    this.#stage.watch(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#print);
    this.#contrast.removeEventListener("change", this.#stage.redraw);
    this.#stage.end();
    this.#printing = false;
  }

  /** What the map shows from edge to edge: west, south, east, north, in degrees of WGS-84. Nothing before it is drawn. */
  get bounds(): Bounds | undefined {
    return this.#stage.bounds;
  }

  /** Shows all grids. */
  fit(): void {
    this.#stage.fit();
  }

  /** Shows a grid in the middle of the map, with some of what is around it. */
  show(id: string): void {
    const grid = this.#gridOf(id);
    if (grid === undefined) return;
    this.#asList = false;
    this.#cursor = id;
    this.requestUpdate();
    this.#stage.lookAt(grid);
  }

  protected override question(): Queries["grids"] {
    const { below } = this;
    return { shapes: true, ...(below && { below }) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const view = this.shownView;
    if (view === undefined || view === this.#laid) return;
    const before = this.#ground;
    this.#laid = view;
    this.#ground = layGround(view);
    this.#cursor ??= this.selected;
    if (this.#cursor === undefined || !this.#gridOf(this.#cursor)) this.#cursor = this.#ground?.grids[0]?.id;
    // The same ground with other officers stays where it is.
    if (!before || !this.#ground || !liesAlike(before, this.#ground)) this.#stage.forget();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const picked = this.selected === undefined ? undefined : this.#gridOf(this.selected);
    this.#stage.measure(picked);
    if (picked && changed.has("selected")) this.#stage.reveal(picked);
    this.#stage.redraw();
  }

  protected override renderView(view: GridsView): unknown {
    const { words } = this;
    if (view.rows.length === 0) return html`<div class="state"><slot name="empty">${words.map.empty}</slot></div>`;
    const shaded = this.#shadedOf(view);
    const asList = this.#asList || !this.#ground;
    return html`${mapTools({
      words,
      view,
      shading: this.#shading,
      network: this.#networkOf(view),
      asList,
      hasGround: this.#ground !== undefined,
      dedicated: this.#dedicated,
      multiple: this.multiple,
      lasso: this.#lassoing,
      chosen: this.chosen.length,
      shade: (shading) => (this.shading = shading),
      choose: (network) => (this.network = network || undefined),
      turnList: () => this.#turn("list"),
      turnDedicated: () => this.#turn("dedicated"),
      turnLasso: () => this.#turn("lasso"),
      chooseNone: () => this.#choose([], this.selected ?? ""),
      zoom: (factor) => this.#stage.zoom(factor),
      fit: () => this.fit(),
    })}
    ${this.#ground ? nothing : html`<p class="quiet remark">${words.map.noGround}</p>`}
    ${mapLegend(shaded, this.#narrowed.classes, words, (id) => this.#ask(id))}
    ${asList ? this.#renderList(view, shaded) : this.#printing ? printedMap(this.#ground!, shaded, words.map.map) : this.#renderStage(view, this.#ground!, shaded)}`;
  }

  #renderStage(view: GridsView, ground: MapGround, shaded: Shaded): TemplateResult {
    return mapFace({
      words: this.words,
      view,
      ground,
      shaded,
      network: this.#networkOf(view),
      cursor: this.#cursor,
      selected: this.selected,
      multiple: this.multiple,
      chosen: this.chosen,
      lassoing: this.#lassoing,
      redraw: this.#stage.redraw,
      key: this.#key,
      click: this.#click,
      pointed: this.#pointed,
      wheel: this.#pointer.wheel,
    });
  }

  #renderList(view: GridsView, shaded: Shaded): TemplateResult {
    const found = listed(view, shaded, this.#narrowed);
    return mapList({
      words: this.words,
      view,
      network: this.#networkOf(view),
      narrowed: this.#narrowed,
      shaded,
      listed: found,
      most: this.#printing ? Infinity : this.#most,
      current: this.selected,
      multiple: this.multiple,
      chosen: new Set(this.chosen),
      hasGround: this.#ground !== undefined,
      narrow: (by) => this.#narrow(by),
      pick: (id) => this.#pick(id),
      turn: (id) => this.#turnChosen(id),
      chooseListed: () => this.#choose([...this.chosen, ...found.map((at) => view.rows[at]!.id)], view.rows[found[0]!]!.id),
      showMore: () => {
        this.#most += page;
        this.requestUpdate();
      },
      show: (id) => this.show(id),
    });
  }

  get #shading(): Shading {
    return this.shading || "coverage";
  }

  #networkOf({ networks }: GridsView): string | undefined {
    return networks.find(({ id }) => id === this.network)?.id;
  }

  #shadedOf(view: GridsView): Shaded {
    const network = this.#networkOf(view);
    const of = `${this.#shading} ${network ?? ""}`;
    if (this.#shaded?.view !== view || this.#shaded.of !== of)
      this.#shaded = { view, of, shaded: shadeGrids(view, this.#shading, network) };
    return this.#shaded.shaded;
  }

  #gridOf(id: string): LyingGrid | undefined {
    return this.#ground?.grids.find((grid) => grid.id === id);
  }

  /** Grids on the map: without the dedicated ones where they are left out. */
  get #lying(): readonly LyingGrid[] {
    return this.#ground!.grids.filter(({ dedicated }) => this.#dedicated || !dedicated);
  }

  #scene(): MapScene | undefined {
    const [ground, view] = [this.#ground, this.shownView];
    if (!ground || !view) return undefined;
    const isHeld = this.shadowRoot?.activeElement?.classList.contains("face") === true;
    return {
      ground,
      shaded: this.#shadedOf(view),
      classes: this.#narrowed.classes,
      dedicated: this.#dedicated,
      current: this.selected,
      cursor: isHeld ? this.#cursor : undefined,
      chosen: new Set(this.chosen),
      nameOf: ({ row }) => shortName(view, view.rows[row]!),
      colours: coloursOf(this),
      font: getComputedStyle(this).fontFamily,
    };
  }

  #turn(what: "list" | "dedicated" | "lasso"): void {
    if (what === "list") this.#asList = !this.#asList;
    else if (what === "dedicated") this.#dedicated = !this.#dedicated;
    else {
      this.#lassoing = !this.#lassoing;
      this.#lasso.end();
    }
    this.requestUpdate();
  }

  #ask(id: string): void {
    const classes = new Set(this.#narrowed.classes);
    if (!classes.delete(id)) classes.add(id);
    this.#narrow({ classes });
  }

  #narrow(by: Partial<Narrowed>): void {
    this.#narrowed = { ...this.#narrowed, ...by };
    this.#most = page;
    this.requestUpdate();
  }

  #pick(id: string): void {
    const event = new SelectEvent("unit", id, this.multiple ? this.chosen : [id]);
    this.dispatchEvent(event);
    if (event.defaultPrevented) return;
    this.selected = id;
    this.#cursor = id;
  }

  #turnChosen(id: string): void {
    this.#choose(this.chosen.includes(id) ? this.chosen.filter((each) => each !== id) : [...this.chosen, id], id);
  }

  #choose(ids: readonly string[], id: string): void {
    const chosen = [...new Set(ids)];
    const event = new SelectEvent("unit", id, chosen);
    this.dispatchEvent(event);
    if (event.defaultPrevented) return this.requestUpdate();
    this.chosen = chosen;
    this.announce((words) => words.map.chosen(words.number(chosen.length)));
  }

  #close(line: readonly number[]): void {
    const found = gridsAround({ ...this.#ground!, grids: this.#lying }, this.#stage.onSheet(line));
    if (found.length > 0) this.#choose([...this.chosen, ...found.map(({ id }) => id)], found[0]!.id);
  }

  readonly #pointed = (event: PointerEvent): void => {
    const part = ({ pointerdown: "down", pointermove: "move" } as const)[event.type] ?? "up";
    if (!this.#lasso[part](event)) this.#pointer[part](event);
  };

  readonly #click = (event: MouseEvent): void => {
    if (this.#pointer.dragged || this.#lassoing || !this.#stage.sight || !this.#ground) return;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const [x, y] = this.#stage.onSheet([event.clientX - box.x, event.clientY - box.y]) as [number, number];
    const grid = gridAt(this.#lying, x, y);
    if (grid) this.#take(grid.id);
  };

  #take(id: string): void {
    if (this.multiple) this.#turnChosen(id);
    else this.#pick(id);
    this.#cursor = id;
    this.requestUpdate();
  }

  readonly #key = (event: KeyboardEvent): void => {
    const move = mapMove(event);
    if (!move || !this.#stage.sight) return;
    if (move.do === "look") this.#stage.show(looking(this.#stage.sight, move.way));
    else if (move.do === "go") this.#go(move.way);
    else if (move.do === "larger" || move.do === "smaller") this.#stage.zoom(move.do === "larger" ? step : 1 / step);
    else if (move.do === "fit") this.fit();
    else if (move.do === "leave") {
      if (!this.#lassoing) return;
      this.#turn("lasso");
    } else if (this.#cursor === undefined) return;
    else if (move.do === "pick") this.#pick(this.#cursor);
    else this.#take(this.#cursor);
    event.preventDefault();
  };

  #go(way: "up" | "down" | "left" | "right"): void {
    const from = this.#cursor === undefined ? undefined : this.#gridOf(this.#cursor);
    const grid = from && gridTowards(this.#lying, from, way);
    if (!grid) return;
    this.#cursor = grid.id;
    this.requestUpdate();
    this.#stage.show(shownWith(this.#stage.sight!, grid, this.#stage.size));
  }

  // The browser prints what stands there when this returns.
  readonly #print = ({ type }: Event): void => {
    this.#printing = type === "beforeprint";
    this.requestUpdate();
    if (this.#printing && this.hasUpdated) this.performUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-grid-map": JinlinGridMap;
  }
}
