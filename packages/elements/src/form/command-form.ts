import type { Change, Refusal, Sent, UnitView, Warning } from "@jinlin/core";
import { aboutIn, standing } from "./about.ts";
import { commandOf, draftOf, fillIn, type Draft, type Made } from "./draft.ts";
import type { About, FormRow, Value } from "./form-row.ts";

/** What a form needs of the page around it. */
export interface FormGround {
  /** Tells what a command would do; undefined where there is no source to ask. */
  readonly dryRun: (made: Made) => Promise<Sent> | undefined;
  readonly send: (made: Made) => Promise<Sent | "taken" | "nobody">;
  /** Asks for the view again. */
  readonly refresh: () => void;
  /** Something to be rendered has changed. */
  readonly changed: () => void;
  /** The command is done; the form has closed. Without changes nothing was different, or the page keeps the answer. */
  readonly done: (changes: readonly Change[] | undefined) => void;
}

/** What the form shows beside its fields. */
export interface FormState {
  readonly draft: Draft;
  /** The fields that lack something, by name. */
  readonly lacks: readonly string[];
  readonly refusals: readonly Refusal[];
  readonly check:
    | "none"
    | "under way"
    | "failed"
    | "step refused"
    | { readonly changes: readonly Change[]; readonly warnings?: readonly Warning[] };
  readonly sending: boolean;
  readonly trouble?: "not-sent" | "nobody" | undefined;
  /** Somebody changed what it is about meanwhile: how that stands now, if it is known yet. */
  readonly conflict?: { readonly now?: About } | undefined;
}

const pause = 300;

/**
 * A command form (办理表单): checks by dry run what a command would do while it is filled in, sends it, and
 * keeps what was typed whatever is answered. Knows nothing of how it is drawn.
 */
export class CommandForm {
  state: FormState | undefined;
  readonly #ground: FormGround;
  #round = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ground: FormGround) {
    this.#ground = ground;
  }

  /** @param prefill - What is known already, by the name of the field; with nothing lacking it is checked at once. */
  open(form: FormRow, about: About, prefill?: Readonly<Record<string, Value>>): void {
    this.close();
    const draft = draftOf(form, about, prefill);
    this.#show({ draft, lacks: [], refusals: [], check: "none", sending: false });
    // What could be sent as it stands is checked as it stands.
    if ("command" in commandOf(draft)) this.#checkSoon();
  }

  close(): void {
    this.#round += 1;
    clearTimeout(this.#timer);
    this.state = undefined;
    this.#ground.changed();
  }

  fillIn(field: string, value: Value): void {
    const { state } = this;
    if (!state || state.sending || state.draft.values[field] === value) return;
    const draft = fillIn(state.draft, field, value);
    this.#show({ ...state, draft, lacks: state.lacks.filter((lacking) => lacking !== field), conflict: undefined, trouble: undefined });
    this.#checkSoon();
  }

  /** Takes note of a new view of the unit: it may be another one, or somebody may have changed what the form is about. */
  see(view: UnitView): void {
    const { state } = this;
    if (!state?.draft.about.unit || view === state.draft.about.unit) return;
    const about = aboutIn(view, state.draft.about);
    if (about === undefined) return this.close();
    this.#standsNow(state, about);
  }

  /** Takes note of how what the form is about stands after a later entry, where that is no unit. */
  renew(about: Partial<About> & Pick<About, "seq">): void {
    const { state } = this;
    if (state && about.seq > state.draft.about.seq) this.#standsNow(state, { ...state.draft.about, ...about });
  }

  #standsNow(state: FormState, about: About): void {
    const before = state.draft.about;
    const draft = { ...state.draft, about };
    // What happens while the command is on its way may be its own doing; the answer will tell.
    // Another day shows another holder without anybody having changed anything.
    const changed = !state.sending && about.day === before.day && standing(about) !== standing(before);
    const awaited = !state.sending && state.conflict !== undefined && state.conflict.now === undefined;
    this.state = { ...state, draft };
    if (!changed && !awaited) return;
    this.#show({ ...state, draft, conflict: { now: about } });
    this.#checkSoon();
  }

  /** Sends the command; resolves when it is answered, or at once when something is lacking. */
  async submit(): Promise<void> {
    const { state } = this;
    if (!state || state.sending) return;
    const made = commandOf(state.draft);
    if ("lacks" in made) return this.#show({ ...state, lacks: made.lacks });
    const round = this.#nextRound();
    this.#show({ ...state, sending: true, trouble: undefined, conflict: undefined });
    const answer = await this.#ground.send(made).catch(() => "not-sent" as const);
    if (round === this.#round && this.state) this.#answered({ ...this.state, sending: false }, answer);
  }

  #answered(state: FormState, answer: Sent | "taken" | "nobody" | "not-sent"): void {
    if (answer === "not-sent" || answer === "nobody") return this.#show({ ...state, trouble: answer });
    if (answer === "taken" || answer.ok) {
      this.close();
      this.#ground.done(answer === "taken" ? undefined : answer.changes);
      return;
    }
    this.#refused(state, answer.refusals);
  }

  #refused(state: FormState, all: readonly Refusal[]): void {
    const stale = all.some(({ code }) => code === "changed-since");
    const refusals = all.filter(({ code }) => code !== "changed-since");
    this.#show({ ...state, refusals, check: "none", conflict: stale ? (state.conflict ?? {}) : state.conflict });
    if (stale) this.#ground.refresh();
  }

  #checkSoon(): void {
    const round = this.#nextRound();
    this.#timer = setTimeout(() => void this.#check(round), pause);
  }

  async #check(round: number): Promise<void> {
    const before = this.state!;
    const made = commandOf(before.draft);
    const asked = "command" in made ? this.#ground.dryRun(made) : undefined;
    if (asked === undefined) return this.#show({ ...before, refusals: [], check: "none" });
    this.#show({ ...before, check: "under way" });
    const answer = await asked.catch(() => "failed" as const);
    const { state } = this;
    if (round !== this.#round || !state) return;
    if (answer === "failed") this.#show({ ...state, refusals: [], check: "failed" });
    // Into a draft it can go all the same; there it may be mended by other steps.
    else if (answer.ok && answer.step && answer.step.refusals.length > 0)
      this.#show({ ...state, refusals: answer.step.refusals, check: "step refused" });
    else if (answer.ok && answer.step) this.#show({ ...state, refusals: [], check: { changes: answer.step.changes } });
    else if (answer.ok)
      this.#show({ ...state, refusals: [], check: { changes: answer.changes, ...(answer.warnings && { warnings: answer.warnings }) } });
    else this.#refused(state, answer.refusals);
  }

  #nextRound(): number {
    clearTimeout(this.#timer);
    return ++this.#round;
  }

  #show(state: FormState): void {
    this.state = state;
    this.#ground.changed();
  }
}
