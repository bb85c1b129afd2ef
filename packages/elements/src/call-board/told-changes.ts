import type { CallsView } from "@jinlin/core";

/** What became of calls between two views of them: each call once. */
export interface BoardChanges {
  /** Raised since. */
  readonly raised: readonly string[];
  /** Gone on, or back, to a state. */
  readonly moved: readonly { readonly call: string; readonly to: string }[];
  /** Past their deadline since, or gone further up the ladder. */
  readonly overdue: readonly string[];
  /** No longer among those shown: over, mostly. */
  readonly gone: readonly string[];
}

/** What has changed on the board (看板变动) from one view to a later one; nothing of a call that is moved here, whose form tells it. */
export function changesBetween(before: CallsView, after: CallsView, own: ReadonlySet<string>): BoardChanges {
  const known = new Map(before.rows.map((call) => [call.id, call]));
  const raised: string[] = [];
  const moved: { call: string; to: string }[] = [];
  const overdue: string[] = [];
  for (const call of after.rows) {
    const was = known.get(call.id);
    known.delete(call.id);
    if (own.has(call.id)) continue;
    if (was === undefined) raised.push(call.id);
    else if (was.state !== call.state) moved.push({ call: call.id, to: call.state });
    else if (call.escalation !== undefined && was.escalation?.rung !== call.escalation.rung) overdue.push(call.id);
  }
  return { raised, moved, overdue, gone: [...known.keys()].filter((call) => !own.has(call)) };
}

export const countOf = ({ raised, moved, overdue, gone }: BoardChanges): number =>
  raised.length + moved.length + overdue.length + gone.length;

/**
 * Tells what changed once the board is quiet (合并播报): changes that come one upon the other are told together, as what
 * became of them all, so that nobody is talked over.
 */
export class ChangeTeller {
  #told: CallsView | undefined;
  #latest: CallsView | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #own = new Set<string>();
  readonly #tell: (changes: BoardChanges, view: CallsView) => void;
  readonly #quiet: number;

  /** @param quiet - Milliseconds without a further change before they are told. */
  constructor(tell: (changes: BoardChanges, view: CallsView) => void, quiet = 1000) {
    this.#tell = tell;
    this.#quiet = quiet;
  }

  /** Somebody moves this one here, and is told of it by the form. */
  own(call: string): void {
    this.#own.add(call);
  }

  /** Takes note of the view that is shown now. */
  see(view: CallsView): void {
    if (view === this.#latest) return;
    this.#latest = view;
    this.#told ??= view;
    clearTimeout(this.#timer);
    if (view !== this.#told) this.#timer = setTimeout(() => this.#say(view), this.#quiet);
  }

  /** What comes next answers another question: nothing has changed by that. */
  anew(): void {
    clearTimeout(this.#timer);
    this.#told = this.#latest = undefined;
    this.#own.clear();
  }

  #say(view: CallsView): void {
    const changes = changesBetween(this.#told!, view, this.#own);
    this.#told = view;
    this.#own.clear();
    if (countOf(changes) > 0) this.#tell(changes, view);
  }
}
