import type { GridsView, RefusedView } from "@jinlin/core";
import { keyMove } from "../hierarchy-tree/key-move.ts";
import { Later } from "../hierarchy-tree/later.ts";
import { placeOf } from "../hierarchy-tree/visible-rows.ts";
import type { TreeSearch } from "../hierarchy-tree/tree-parts.ts";
import type { GridPickerWords } from "../words/grid-picker.ts";
import type { Words } from "../words/words.ts";
import type { Chip } from "./chosen-grids.ts";
import type { MapShown, PickerMap } from "./picker-map.ts";
import { pickerKey } from "./picker-key.ts";
import { PickerList } from "./picker-list.ts";
import { nameAndPlace } from "./picker-parts.ts";
import type { PickerTree } from "./picker-tree.ts";

type Said = (words: Words<GridPickerWords>) => string;

/** What whoever chooses acts on. */
export interface PickerHost {
  root(): ParentNode & Node;
  /** As it is now, narrowed to what stands in the box. */
  tree(): PickerTree | undefined;
  multiple(): boolean;
  /** Whether nothing can be chosen now. */
  isOut(): boolean;
  values(): readonly string[];
  /** Somebody has chosen these. */
  take(ids: readonly string[]): void;
  /** The same grids with where they lie; undefined where nobody can be asked. */
  withShapes(): Promise<GridsView | RefusedView> | undefined;
  changed(): void;
  announce(said: Said): void;
  /** The reader has left. */
  left(): void;
}

/** What is typed, pressed and opened in a picker, and what comes of it (输入). */
export class PickerDesk {
  isOpen = false;
  /** What was typed and is not chosen yet. */
  typed: string | undefined;
  /** What came of a pasted list. */
  told: readonly Said[] = [];
  showsAll = false;
  /** The map stands in place of the tree. */
  isMap = false;
  #map: PickerMap | undefined;
  /** A view, and the same with where its grids lie, once that is there. */
  #lying: { readonly of: GridsView; readonly view?: GridsView } | undefined;
  readonly map: Later<{ readonly PickerMap: typeof PickerMap }>;
  readonly list = new PickerList(() => this.#host.changed());
  readonly search: Later<TreeSearch>;
  readonly #host: PickerHost;
  #toFocus: string | undefined;
  #toSelect = false;

  constructor(host: PickerHost) {
    this.#host = host;
    this.search = new Later<TreeSearch>(
      () => import("../hierarchy-tree/tree-search.ts"),
      () => host.changed(),
      () => host.announce((words) => words.view.failed),
    );
    this.map = new Later(
      () => import("./picker-map.ts"),
      () => host.changed(),
      () => this.#noMap(),
    );
  }

  /** What the tree is narrowed to: the name of what is chosen already narrows nothing. */
  get text(): string {
    return this.typed?.trim() ?? "";
  }

  /** After drawing: what was to have the focus has it. */
  drawn = (): void => {
    // What is typed next takes the place of the name that was chosen.
    if (this.#toSelect) this.#box?.select();
    this.#toSelect = false;
    if (this.#toFocus === undefined) return;
    const root = this.#host.root();
    const next = root.querySelector<HTMLElement>(this.#toFocus) ?? this.#box;
    this.#toFocus = undefined;
    next?.focus();
  };

  open = (to?: "first" | "last"): void => {
    const tree = this.#host.tree();
    if (this.#host.isOut() || !tree) return;
    if (!this.isOpen) {
      this.isOpen = true;
      // Of many grids it takes as long as several frames: ready by the time somebody types, and the first frame has not waited.
      this.search.want(({ searchIndexOf }) => void setTimeout(() => this.isOpen && searchIndexOf(tree.outline), 100));
      tree.isActive = false;
      const [value] = this.#host.values();
      if (!this.#host.multiple() && this.typed === undefined && value !== undefined) {
        // What is typed then takes the place of the name.
        this.#box?.select();
        if (tree.state.reveal(value)) {
          this.list.toShow = tree.state.active;
          tree.isActive = to !== undefined;
          to = undefined;
        }
      }
    }
    if (to) this.#goTo(to === "first" ? 0 : -1);
    this.#host.changed();
  };

  close = (): void => {
    if (!this.isOpen) return;
    this.isOpen = this.isMap = false;
    this.typed = undefined;
    this.told = [];
    const tree = this.#host.tree();
    if (tree) {
      tree.isActive = false;
      if (this.search.now) tree.narrow("", this.search.now);
    }
    this.#host.changed();
  };

  turnMap(): void {
    this.isMap = !this.isMap;
    if (this.isMap) this.map.want();
    this.#host.changed();
  }

  /** The map, where it stands in the tree's place, once it is there. */
  mapOf({ tree, view, ...shown }: Omit<MapShown, "tree"> & { readonly tree: PickerTree | undefined }): Element | "loading" | undefined {
    if (!this.isMap || !tree) return undefined;
    const { now } = this.map;
    const lying = this.#lyingOf(view);
    if (!now || !lying) return "loading";
    return (this.#map ??= new now.PickerMap(this.#chosenOnMap)).shown({ ...shown, view: lying, tree });
  }

  // Asked for only when somebody wants the map: shapes are most of what a view weighs.
  #lyingOf(view: GridsView): GridsView | undefined {
    if (this.#lying?.of === view) return this.#lying.view;
    const asked = view.rows.some(({ shape }) => shape !== undefined) ? undefined : this.#host.withShapes();
    if (!asked) return view;
    this.#lying = { of: view };
    asked.then(
      (answer) => this.#arrived(view, answer),
      () => this.#arrived(view, undefined),
    );
    return undefined;
  }

  // The answer to an older question is none.
  #arrived(of: GridsView, answer: GridsView | RefusedView | undefined): void {
    if (this.#lying?.of !== of) return;
    if (answer?.view !== "grids") return this.#noMap();
    this.#lying = { of, view: answer };
    this.#host.changed();
  }

  #noMap(): void {
    this.isMap = false;
    this.#lying = undefined;
    this.#host.announce((words) => words.view.failed);
    this.#host.changed();
  }

  // A press that the map has no use for is the popup's.
  pressOnMap = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.#toFocus = "#box";
    this.close();
  };

  readonly #chosenOnMap = (ids: readonly string[]): void => {
    this.#host.take(ids);
    if (this.#host.multiple()) return;
    this.#toFocus = "#box";
    this.close();
    this.#toSelect = true;
  };

  toggle = (): void => (this.isOpen ? this.close() : this.open());

  expand = (): void => {
    this.showsAll = !this.showsAll;
    this.#host.changed();
  };

  /** A grid, or of several a place with all its grids; a place alone opens. */
  choose = (at: number): void => {
    const tree = this.#host.tree()!;
    if (this.#host.multiple()) this.#host.take(tree.toggled(at));
    else if (tree.isGrid(at)) {
      this.#host.take([tree.state.idAt(at)]);
      this.close();
      this.#toSelect = true;
    } else tree.state.setOpen(at, !tree.state.isOpen(at));
    this.#host.changed();
  };

  /** Its button goes with the list: the keys go on in the box. */
  chooseRecent = (at: number): void => {
    this.#toFocus = "#box";
    this.choose(at);
  };

  takeAway = (chip: Chip): void => {
    const tree = this.#host.tree()!;
    const place = tree.chips.findIndex(({ id }) => id === chip.id);
    const { name } = nameAndPlace(tree, chip);
    this.#host.take(tree.without(chip));
    const next = tree.chips[Math.min(place, tree.chips.length - 1)];
    this.#toFocus = next ? `.chip[data-id="${CSS.escape(next.id)}"] button` : "#box";
    this.#host.announce(({ picker }) => picker.takenAway(name));
  };

  clear = (): void => {
    this.#toFocus = "#box";
    this.typed = undefined;
    this.#host.take([]);
    this.#host.changed();
  };

  act = (act: "all" | "none" | "done" | "map"): void => {
    if (act === "map") return this.turnMap();
    const tree = this.#host.tree()!;
    this.#toFocus = "#box";
    if (act === "done") this.close();
    else this.#host.take(act === "all" ? tree.withFound() : tree.none());
    this.#host.changed();
  };

  // While an input method composes, what is in the box is not yet a name. What the box says of itself stays in here.
  type = (event: InputEvent | CompositionEvent): void => {
    event.stopPropagation();
    if ((event as InputEvent).isComposing) return;
    const { value } = event.target as HTMLInputElement;
    if (value === this.typed) return;
    this.typed = value;
    this.told = [];
    const host = this.#host;
    const tree = host.tree();
    if (tree) tree.isActive = false;
    if (value === "" && !host.multiple() && host.values().length > 0) host.take([]);
    this.open();
    this.search.want(() => {
      const found = host.tree()?.found ?? 0;
      if (this.isOpen && this.text !== "") host.announce((words) => words.picker.found(words.number(found)));
    });
  };

  press = (event: KeyboardEvent): void => {
    const tree = this.#host.tree();
    // 229: a key that an input method takes.
    if (event.isComposing || event.keyCode === 229 || !tree) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const ground = { open: this.isOpen, active: tree.isActive, multiple: this.#host.multiple(), text: this.typed ?? "" };
    const means = pickerKey({ key, shift, alt, ctrl: event.ctrlKey || event.metaKey }, ground);
    if (means === undefined) return;
    event.preventDefault();
    // A dialog around it stays open.
    event.stopPropagation();
    switch (means.do) {
      case "open":
        return this.open(means.to);
      case "close":
        return this.close();
      case "choose":
        return this.choose(tree.state.active);
      case "first":
        return this.#goTo(0, true);
      case "last":
        return this.#goTo(-1, true);
      case "match":
        return this.search.want(this.#goToMatch);
      case "row":
        return this.#moveRow(means.key);
    }
  };

  paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const host = this.#host;
    const tree = host.tree();
    if (!host.multiple() || host.isOut() || !tree?.isList(text)) return;
    event.preventDefault();
    const { read, ids, count } = tree.pasted(text);
    const { unknown, ambiguous } = read;
    this.open();
    host.take(ids);
    const told: Said[] = [({ picker, number }) => picker.codesFound(number(count))];
    if (unknown.length > 0) told.push(({ picker }) => picker.codesUnknown(unknown));
    if (ambiguous.length > 0) told.push(({ picker }) => picker.codesAmbiguous(ambiguous));
    this.told = told;
    host.announce((words) => told.map((line) => line(words)).join(" "));
  };

  onRows = (event: Event): void => {
    if (event.type === "scroll") return this.list.look();
    const target = event.target as Element;
    const row = target.closest(".row");
    if (!row) return;
    const at = Number(row.getAttribute("data-at"));
    const { state } = this.#host.tree()!;
    state.active = at;
    if (target.closest(".toggle") && state.hasChildren(at)) state.setOpen(at, !state.isOpen(at));
    else this.choose(at);
    this.#host.changed();
  };

  left = ({ relatedTarget }: FocusEvent): void => {
    // Another window, or another part of the picker, is not elsewhere; nor is what the focus goes to from a button that goes.
    const isHere = relatedTarget instanceof Node && this.#host.root().contains(relatedTarget);
    if (isHere || !document.hasFocus() || this.#toFocus !== undefined) return;
    this.close();
    this.#host.left();
  };

  get #box(): HTMLInputElement | null {
    return this.#host.root().querySelector<HTMLInputElement>("#box");
  }

  /** @param orChosen - Rather to the one that is chosen, where it shows. */
  #goTo(place: number, orChosen = false): void {
    const { state } = this.#host.tree()!;
    const { index } = state.outline;
    const [value = ""] = this.#host.multiple() || !orChosen ? [] : this.#host.values();
    const chosen = index.has(value) ? index.indexOf(value) : -1;
    const at = placeOf(state.visible, chosen) < 0 ? state.visible.at(place) : chosen;
    if (at !== undefined) this.#activate(at);
  }

  #activate(at: number): void {
    const tree = this.#host.tree()!;
    tree.state.active = at;
    tree.isActive = true;
    this.list.toShow = at;
    this.#host.changed();
  }

  #goToMatch = (): void => {
    const tree = this.#host.tree();
    if (!tree || !this.isOpen) return;
    const only = tree.onlyFound;
    if (only >= 0) this.choose(only);
    else if (tree.state.goToMatch(1)) this.#activate(tree.state.active);
  };

  #moveRow(key: string): void {
    const { state } = this.#host.tree()!;
    const { visible, isOpen, hasChildren } = state;
    const move = keyMove({ key }, state.active, { index: state.outline.index, visible, isOpen, hasChildren, page: this.list.page });
    if (move?.do === "focus") this.#activate(move.index);
    else if (move?.do === "open" || move?.do === "close") {
      state.setOpen(move.index, move.do === "open");
      this.#host.changed();
    }
  }
}
