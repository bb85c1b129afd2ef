import type { GridsView } from "@jinlin/core";
import type { SelectEvent } from "../events/select-event.ts";
import { JinlinGridMap } from "../grid-map/grid-map.ts";
import { defineTag } from "../registering/define-tag.ts";
import { version } from "../version.ts";
import type { PickerTree } from "./picker-tree.ts";

/** What the map shows of the picker. */
export interface MapShown {
  readonly view: GridsView;
  /** The grids that can be chosen. */
  readonly tree: PickerTree;
  readonly values: readonly string[];
  readonly multiple: boolean;
  readonly language: string;
}

/**
 * The map in a picker's popup (地图选择): the same grids, chosen where they lie. It is an element of this version under a tag of
 * its own, whatever the page calls its elements, and tells nothing but what is chosen.
 */
export class PickerMap {
  readonly #map: JinlinGridMap;
  readonly #choose: (ids: readonly string[]) => void;
  #of: readonly unknown[] = [];

  /** @param choose - Somebody has chosen these, and nothing else. */
  constructor(choose: (ids: readonly string[]) => void) {
    const [prefix, suffix] = ["jinlin-picker", version];
    defineTag("grid-map", JinlinGridMap, { prefix, suffix });
    this.#map = document.createElement(`${prefix}-grid-map-${suffix}`) as JinlinGridMap;
    this.#choose = choose;
    this.#map.className = "map";
    this.#map.addEventListener("jinlin-select", this.#selected);
    // To the page the picker alone speaks.
    for (const type of ["jinlin-bounds", "input", "change"]) this.#map.addEventListener(type, (event) => event.stopPropagation());
  }

  /** The map as it is to be in the popup now. */
  shown({ view, tree, values, multiple, language }: MapShown): JinlinGridMap {
    const map = this.#map;
    if (view !== this.#of[0] || tree.outline !== this.#of[1]) {
      this.#of = [view, tree.outline];
      map.view = bare(view, tree);
    }
    map.multiple = multiple;
    map.chosen = multiple ? values : [];
    map.selected = multiple ? undefined : values[0];
    map.locale = language;
    return map;
  }

  readonly #selected = (event: SelectEvent): void => {
    event.stopPropagation();
    const { multiple, chosen } = this.#map;
    // Of several, one that is picked is one more, or one less.
    const isPicked = multiple && event.ids === chosen;
    if (isPicked) event.preventDefault();
    const { id } = event;
    const turned = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
    this.#choose(isPicked ? turned : multiple ? event.ids : [id]);
  };
}

// Who is in charge is not asked here.
function bare(view: GridsView, { outline }: PickerTree): GridsView {
  const rows = view.rows.filter(({ id }) => outline.index.has(id)).map(({ primary: _primary, ...row }) => ({ ...row, posts: [] }));
  // What the county has to say everywhere the picker says.
  const { notice: _notice, ...shown } = view;
  return { ...shown, networks: [], rows };
}
