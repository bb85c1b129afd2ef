import type { LiveChange, Refusal, RefusedView } from "@jinlin/core";

/** What there is to show. A view that is asked for again stays until the new one is there. */
export type Shown<View> =
  | { readonly state: "idle" }
  | { readonly state: "loading" }
  /** `asking` for the same view again, or for another one in its place; `failed` when asking again did not work. */
  | { readonly state: "shown"; readonly view: View; readonly asking: "no" | "again" | "other"; readonly failed?: true }
  | { readonly state: "refused"; readonly refusals: readonly Refusal[] }
  | { readonly state: "failed"; readonly error: unknown };

interface Stale {
  readonly seq: number;
  readonly reads?: readonly string[];
}

/**
 * Asks for a view and keeps it fresh: asks again when a live change touches it, drops the late answers
 * of older questions, and keeps what it has while it waits.
 */
export class ViewAsker<View extends Stale> {
  shown: Shown<View> = { state: "idle" };
  #request: (() => Promise<View | RefusedView>) | undefined;
  #round = 0;
  #underWay = false;
  #missed: LiveChange[] = [];
  readonly #changed: () => void;

  /** @param changed - Called whenever `shown` has changed. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Asks another question than before. */
  ask(request: () => Promise<View | RefusedView>): void {
    this.#request = request;
    this.#run(this.shown.state === "shown" ? { ...this.shown, asking: "other" } : { state: "loading" });
  }

  /** Asks the same question again; after a failure, or because the answer may be old. */
  again(): void {
    if (this.#request === undefined) return;
    const { shown } = this;
    this.#run(shown.state === "shown" ? { ...shown, asking: shown.asking === "other" ? "other" : "again" } : { state: "loading" });
  }

  /** Takes note of a change; asks again if what is shown may be older. */
  hear(change: LiveChange): void {
    if (this.#request === undefined) return;
    if (this.#underWay) this.#missed.push(change);
    else if (this.shown.state !== "shown" || isStale(this.shown.view, change)) this.again();
  }

  /** Asks nothing any more and shows nothing. */
  stop(): void {
    this.#request = undefined;
    this.#round += 1;
    this.#underWay = false;
    this.#missed = [];
    this.shown = { state: "idle" };
  }

  #run(shown: Shown<View>): void {
    const request = this.#request!;
    const round = ++this.#round;
    this.#underWay = true;
    this.#missed = [];
    this.#show(shown);
    // A source that throws instead of rejecting is no different.
    void (async () => request())().then(
      (answer) => round === this.#round && this.#arrived(answer),
      (error: unknown) => round === this.#round && this.#failed(error),
    );
  }

  #arrived(answer: View | RefusedView): void {
    const missed = this.#missed;
    this.#underWay = false;
    if (isRefused(answer)) {
      this.#show({ state: "refused", refusals: answer.refusals });
      if (missed.length > 0) this.again();
      return;
    }
    this.#show({ state: "shown", view: answer, asking: "no" });
    // The answer may have been made before a change that was told while it was on its way.
    if (missed.some((change) => isStale(answer, change))) this.again();
  }

  #failed(error: unknown): void {
    this.#underWay = false;
    const { shown } = this;
    const keeps = shown.state === "shown" && shown.asking === "again";
    this.#show(keeps ? { ...shown, asking: "no", failed: true } : { state: "failed", error });
  }

  #show(shown: Shown<View>): void {
    this.shown = shown;
    this.#changed();
  }
}

function isStale({ seq, reads }: Stale, change: LiveChange): boolean {
  if (change.seq <= seq) return false;
  if (reads === undefined || change.all) return true;
  const read = new Set(reads);
  return change.touched.some((id) => read.has(id));
}

function isRefused(answer: object): answer is RefusedView {
  return (answer as { view?: unknown }).view === "refused";
}
