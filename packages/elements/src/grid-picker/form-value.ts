/** What a form knows of a picker (表单控件): its value, its state for later, and whether it may be sent. */
export interface FormValueGiven {
  readonly ids: readonly string[];
  readonly multiple: boolean;
  readonly name: string | null;
  readonly required: boolean;
  /** Ids that cannot be chosen here. */
  readonly strangers: readonly string[];
  /** Set by the page. */
  readonly custom: string;
  readonly words: { readonly required: string; readonly strangers: (ids: readonly string[]) => string };
  /** What the browser points at when it says what is wrong. */
  readonly anchor: HTMLElement | undefined;
}

/** Tells the form: several grids are several entries of one name, as of a `<select multiple>`; none is no entry. */
export function tellForm(internals: ElementInternals, given: FormValueGiven): void {
  const { ids, multiple, name } = given;
  const state = JSON.stringify(ids);
  if (ids.length === 0) internals.setFormValue(null, state);
  else if (!multiple) internals.setFormValue(ids[0]!, state);
  else {
    const entries = new FormData();
    for (const id of ids) entries.append(name ?? "", id);
    internals.setFormValue(name ? entries : null, state);
  }
  const { custom, required, strangers, words, anchor } = given;
  if (custom) internals.setValidity({ customError: true }, custom, anchor);
  else if (required && ids.length === 0) internals.setValidity({ valueMissing: true }, words.required, anchor);
  else if (strangers.length > 0) internals.setValidity({ badInput: true }, words.strangers(strangers), anchor);
  else internals.setValidity({});
}

/** The ids in what a form kept for later; none where it is not ours. */
export function idsKept(state: unknown): readonly string[] {
  if (typeof state !== "string") return [];
  try {
    const kept: unknown = JSON.parse(state);
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

/** The ids of an attribute: apart by spaces. */
export function idsIn(attribute: string | null | undefined): readonly string[] {
  return attribute?.split(/\s+/u).filter((id) => id !== "") ?? [];
}
