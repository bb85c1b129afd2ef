import type { HistoryEntry, HistoryView } from "@jinlin/core";

/**
 * The entries read so far: those of the view and of the pages after it. A newer view leaves them, so that what it
 * no longer has on its page is not lost between it and the next; another question begins anew.
 */
export class KeptEntries {
  #question = "";
  #view: HistoryView | undefined;
  #entries = new Map<number, HistoryEntry>();
  #next: number | undefined;

  /** Takes note of what is shown, and gives all entries to show, latest first. */
  take(question: string, view: HistoryView): readonly HistoryEntry[] {
    if (view !== this.#view) {
      if (question !== this.#question) {
        this.#entries = new Map();
        this.#next = undefined;
      }
      if (this.#entries.size === 0) this.#next = view.next;
      this.#question = question;
      this.#view = view;
      this.#add(view.entries);
    }
    return [...this.#entries.values()].sort((a, b) => b.seq - a.seq);
  }

  /** The page after all that is there; undefined when there is none. */
  get next(): number | undefined {
    return this.#next;
  }

  get size(): number {
    return this.#entries.size;
  }

  more(page: HistoryView): void {
    this.#add(page.entries);
    this.#next = page.next;
  }

  #add(entries: readonly HistoryEntry[]): void {
    for (const entry of entries) this.#entries.set(entry.seq, entry);
    // What is withdrawn may stand on a page read before.
    for (const { seq, withdraws } of entries) {
      const entry = withdraws === undefined ? undefined : this.#entries.get(withdraws);
      if (entry && entry.withdrawnBy === undefined) this.#entries.set(entry.seq, { ...entry, withdrawnBy: seq, may: [] });
    }
  }
}
