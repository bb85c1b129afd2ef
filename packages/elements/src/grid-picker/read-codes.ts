import type { Outline } from "../hierarchy-tree/outline.ts";
import { fold } from "../hierarchy-tree/search/fold.ts";

/** What a pasted list of codes means (编码清单). */
export interface CodesRead {
  /** The rows that are meant, by index, in the order of the list, each once. */
  readonly found: readonly number[];
  /** What no row is called, as it was written. */
  readonly unknown: readonly string[];
  /** What several rows are called. */
  readonly ambiguous: readonly string[];
}

/** The entries of a list: what stands between line breaks, tabs, spaces, commas and enumeration marks. */
export function entriesOf(text: string): string[] {
  return text.split(/[\s,，;；、]+/u).filter((entry) => entry !== "");
}

/** Whether a pasted text is to be read as a list: a column or row of a table, or several codes; anything else is looked for. */
export function isList(text: string, isCode: (entry: string) => boolean): boolean {
  const entries = entriesOf(text);
  return entries.length > 1 && (/[\n\t]/.test(text.trim()) || entries.some(isCode));
}

/** Which rows are called what: by code, else by id, else by a former code or name, else by name. */
export class CodeBook {
  readonly #rows: readonly Map<string, number>[];

  constructor({ index, rowAt }: Outline) {
    const codes = new Map<string, number>();
    const ids = new Map<string, number>();
    const former = new Map<string, number>();
    const names = new Map<string, number>();
    for (let at = 0; at < index.size; at++) {
      const { id, code, formerly, name } = rowAt(at);
      if (code !== undefined) enter(codes, fold(code), at);
      enter(ids, fold(id), at);
      for (const each of formerly ?? []) enter(former, fold(each), at);
      enter(names, fold(name), at);
    }
    this.#rows = [codes, ids, former, names];
  }

  /** Whether it is the code, now or before, of some row. */
  isCode = (entry: string): boolean => this.#rows.slice(0, 3).some((rows) => rows.has(fold(entry)));

  read(text: string): CodesRead {
    const found = new Set<number>();
    const unknown = new Set<string>();
    const ambiguous = new Set<string>();
    for (const entry of entriesOf(text)) {
      const at = this.#rowOf(fold(entry));
      if (at === undefined) unknown.add(entry);
      else if (at === several) ambiguous.add(entry);
      else found.add(at);
    }
    return { found: [...found], unknown: [...unknown], ambiguous: [...ambiguous] };
  }

  #rowOf(entry: string): number | undefined {
    for (const rows of this.#rows) {
      const at = rows.get(entry);
      if (at !== undefined) return at;
    }
    return undefined;
  }
}

const several = -1;

function enter(rows: Map<string, number>, entry: string, at: number): void {
  const before = rows.get(entry);
  rows.set(entry, before === undefined || before === at ? at : several);
}
