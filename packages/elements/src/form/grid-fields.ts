import type { GridsView, NamedRef } from "@jinlin/core";
import type { JinlinGridPicker } from "../grid-picker/grid-picker.ts";
import type { FormHost } from "./form-desk.ts";
import type { FormField, FormRow } from "./form-row.ts";

/** What a picker of grids in a form shows and does. */
export interface GridField {
  readonly field: FormField;
  readonly label: string;
  readonly value: readonly NamedRef[];
  /** What is wrong with it, in words; nothing when nothing is. */
  readonly fault: string;
  readonly chosen: (value: readonly NamedRef[]) => void;
}

/**
 * The fields of a form that grids are chosen in (网格选择): by tree, search or a pasted list, with `jinlin-grid-picker`, which is
 * loaded with the first form that has such a field. Where grids are not open to the viewer, or the element around the form has no
 * such picker, a grid is looked for as any other unit.
 */
export class GridFields {
  readonly #host: FormHost;
  readonly #ready: () => void;
  #tag: string | undefined;
  #view: GridsView | undefined;
  #isComing = false;
  // One for each form that is opened: what comes for an earlier one is not its.
  #round = 0;
  readonly #pickers = new Map<string, { readonly picker: JinlinGridPicker; options: GridField }>();

  /** @param ready - Told when the pickers have come, or cannot be had. */
  constructor(host: FormHost, ready: () => void) {
    this.#host = host;
    this.#ready = ready;
  }

  /** Whether the pickers are on their way. */
  get isComing(): boolean {
    return this.#isComing;
  }

  /** A form is opened: what it needs is loaded. */
  open({ fields }: FormRow): void {
    this.close();
    const asksForGrids = fields.some((field) => isGridField(field) || field.rows?.fields.some(isGridField));
    const { gridPicker } = this.#host;
    if (asksForGrids && gridPicker && this.#host.session()?.views.includes("grids")) void this.#load(gridPicker);
  }

  close(): void {
    this.#round += 1;
    this.#isComing = false;
    this.#view = undefined;
    this.#pickers.clear();
  }

  /** The picker of a field, with what it shows now; nothing where it is looked for otherwise. */
  picker(options: GridField): JinlinGridPicker | undefined {
    const { field, label, value, fault } = options;
    if (!isGridField(field) || this.#view === undefined || this.#tag === undefined) return undefined;
    const known = this.#pickers.get(field.name);
    const picker = known?.picker ?? this.#made(field, this.#view, this.#tag);
    if (known) known.options = options;
    else this.#pickers.set(field.name, { picker, options });
    picker.locale = this.#host.language();
    picker.label = label;
    const ids = value.map(({ id }) => id);
    if (ids.join(" ") !== picker.values.join(" ")) picker.values = ids;
    if (picker.validationMessage !== fault) {
      picker.setCustomValidity(fault);
      picker.checkValidity();
    }
    picker.classList.toggle("refused", fault !== "");
    return picker;
  }

  /** Gives the focus to a control if it is one of the pickers, once that has drawn itself; tells whether it is. */
  focus(control: HTMLElement): boolean {
    const { picker } = [...this.#pickers.values()].find((each) => each.picker === control) ?? {};
    void picker?.updateComplete.then(() => picker.focus());
    return picker !== undefined;
  }

  #made(field: FormField, view: GridsView, tag: string): JinlinGridPicker {
    const picker = document.createElement(tag) as JinlinGridPicker;
    picker.id = field.name;
    picker.classList.add("grids");
    picker.multiple = field.control === "units";
    picker.view = field.among === "general grids" ? { ...view, rows: view.rows.filter(({ grid }) => grid === "general") } : view;
    const names = new Map(view.rows.map(({ id, name }) => [id, name]));
    picker.addEventListener("change", () => {
      const { value, chosen } = this.#pickers.get(field.name)!.options;
      const before = new Map(value.map(({ id, name }) => [id, name]));
      chosen(picker.values.map((id) => ({ id, name: names.get(id) ?? before.get(id) ?? id })));
    });
    return picker;
  }

  async #load(gridPicker: NonNullable<FormHost["gridPicker"]>): Promise<void> {
    const round = this.#round;
    this.#isComing = true;
    const [loaded, view] = await Promise.all([gridPicker().catch(() => undefined), this.#host.ask("grids", {}).catch(() => undefined)]);
    if (round !== this.#round) return;
    this.#isComing = false;
    if (loaded && view?.view === "grids") {
      this.#tag = loaded.gridPickerTag();
      // What the county has to say everywhere the element around the form says.
      const { notice: _, ...bare } = view;
      this.#view = bare;
    }
    this.#ready();
  }
}

const isGridField = ({ among }: FormField): boolean => among === "grids" || among === "general grids";
