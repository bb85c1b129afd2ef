import type { Change, Command, PostView, Refusal, Sent, UnitView } from "@jinlin/core";
import { commandOf, draftAppointment, draftEnd, fillIn, type Draft, type Field } from "./draft.ts";

/** What a form needs of the page around it. */
export interface FormGround {
  /** Tells what a command would do; undefined where there is no source to ask. */
  readonly dryRun: (command: Command) => Promise<Sent> | undefined;
  readonly send: (command: Command) => Promise<Sent | "taken" | "nobody">;
  /** Asks for the view again. */
  readonly refresh: () => void;
  /** Something to be rendered has changed. */
  readonly changed: () => void;
  /** The command is done; the form has closed. Without changes nothing was different, or the page keeps the answer. */
  readonly done: (draft: Draft, changes: readonly Change[] | undefined) => void;
}

/** What the form shows beside its fields. */
export interface FormState {
  readonly draft: Draft;
  readonly lacks: readonly Field[];
  readonly refusals: readonly Refusal[];
  readonly check: "none" | "under way" | "failed" | { readonly changes: readonly Change[] };
  readonly sending: boolean;
  readonly trouble?: "not-sent" | "nobody" | undefined;
  /** Somebody changed the post meanwhile: how it stands now, if it is known yet. */
  readonly conflict?: { readonly now?: PostView } | undefined;
}

const pause = 300;

/**
 * A command form (办理表单): checks by dry run what a command would do while it is filled in, sends it, and
 * keeps what was typed whatever is answered. Knows nothing of how it is drawn.
 */
export class CommandForm {
  state: FormState | undefined;
  readonly #ground: FormGround;
  #seen: { readonly post: PostView; readonly view: UnitView } | undefined;
  #round = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ground: FormGround) {
    this.#ground = ground;
  }

  open(kind: Draft["kind"], post: PostView, view: UnitView): void {
    this.close();
    this.#seen = { post, view };
    const draft = kind === "appoint-person" ? draftAppointment(post, view) : draftEnd(post, view);
    this.#show({ draft, lacks: [], refusals: [], check: "none", sending: false });
  }

  close(): void {
    this.#round += 1;
    clearTimeout(this.#timer);
    this.state = this.#seen = undefined;
    this.#ground.changed();
  }

  fillIn(field: Field, value: string): void {
    const { state } = this;
    if (!state || state.sending || state.draft.values[field] === value) return;
    const draft = fillIn(state.draft, field, value);
    this.#show({ ...state, draft, lacks: state.lacks.filter((lacking) => lacking !== field), conflict: undefined, trouble: undefined });
    this.#checkSoon();
  }

  /** Takes note of a new view: the unit may be another one, or somebody may have changed the post. */
  see(view: UnitView): void {
    const { state } = this;
    const seen = this.#seen;
    if (!state || !seen || view === seen.view) return;
    const post = view.posts.find(({ id }) => id === state.draft.post);
    if (view.unit.id !== seen.view.unit.id || post === undefined) return this.close();
    this.#seen = { post, view };
    // What happens while the command is on its way may be its own doing; the answer will tell.
    if (state.sending) return;
    // Another day shows another holder without anybody having changed anything.
    const changed = view.day === seen.view.day && holderKey(post) !== holderKey(seen.post);
    const awaited = state.conflict !== undefined && state.conflict.now === undefined;
    if (!changed && !awaited) return;
    const appointment = state.draft.kind === "end-appointment" ? (post.appointment ?? state.draft.appointment) : state.draft.appointment;
    this.#show({ ...state, draft: { ...state.draft, appointment }, conflict: { now: post } });
    this.#checkSoon();
  }

  /** Sends the command; resolves when it is answered, or at once when something is lacking. */
  async submit(): Promise<void> {
    const { state } = this;
    if (!state || state.sending) return;
    const made = this.#command(state);
    if ("lacks" in made) return this.#show({ ...state, lacks: made.lacks });
    const round = this.#nextRound();
    this.#show({ ...state, sending: true, trouble: undefined, conflict: undefined });
    const answer = await this.#ground.send(made.command).catch(() => "not-sent" as const);
    if (round === this.#round && this.state) this.#answered({ ...this.state, sending: false }, answer);
  }

  #answered(state: FormState, answer: Sent | "taken" | "nobody" | "not-sent"): void {
    if (answer === "not-sent" || answer === "nobody") return this.#show({ ...state, trouble: answer });
    if (answer === "taken" || answer.ok) {
      this.close();
      this.#ground.done(state.draft, answer === "taken" ? undefined : answer.changes);
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
    const made = this.#command(before);
    const asked = "command" in made ? this.#ground.dryRun(made.command) : undefined;
    if (asked === undefined) return this.#show({ ...before, refusals: [], check: "none" });
    this.#show({ ...before, check: "under way" });
    const answer = await asked.catch(() => "failed" as const);
    const { state } = this;
    if (round !== this.#round || !state) return;
    if (answer === "failed") this.#show({ ...state, refusals: [], check: "failed" });
    else if (answer.ok) this.#show({ ...state, refusals: [], check: { changes: answer.changes } });
    else this.#refused(state, answer.refusals);
  }

  #command({ draft }: FormState): ReturnType<typeof commandOf> {
    return commandOf(draft, this.#seen!.view.seq);
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

function holderKey({ state, appointment, since, termEnd }: PostView): string {
  return [state, appointment, since, termEnd].join(" ");
}
