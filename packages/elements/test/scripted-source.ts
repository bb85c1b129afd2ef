import type { Command, LiveChange, Query, RefusedView, Sent, SendOptions, Source, Views } from "@jinlin/core";
import { accessOf, accessView } from "./access-fixtures.ts";
import { callsView, callView } from "./call-board-fixtures.ts";
import { draftsView, draftView } from "./draft-fixtures.ts";
import { gridsView } from "./grid-fixtures.ts";
import { findingsView, handOver, hierarchyView, peopleView, sessionView, unitView } from "./fixtures.ts";
import { networkView } from "./networks.ts";
import { personView } from "./person-fixtures.ts";
import { compareView, historyView } from "./history-fixtures.ts";
import { privacyView } from "./privacy-fixtures.ts";
import { tenureView } from "./tenure-fixtures.ts";

type Answers = { -readonly [Name in keyof Views]: (query: Query<Name>) => Views[Name] | RefusedView | Promise<Views[Name] | RefusedView> };

/** A source that answers as a test says, and remembers what it was asked. */
export class ScriptedSource implements Source {
  readonly asked: { readonly name: keyof Views; readonly query: Query<keyof Views> }[] = [];
  readonly sent: { readonly command: Command; readonly options: SendOptions }[] = [];
  readonly answers: Answers = {
    hierarchy: () => hierarchyView(),
    unit: () => unitView(),
    findings: () => findingsView(),
    people: ({ text }) => peopleView(text),
    person: ({ person }) => personView(person),
    session: () => sessionView(),
    history: () => historyView(),
    compare: () => compareView(),
    drafts: () => draftsView(),
    draft: () => draftView(),
    tenure: () => tenureView(),
    access: ({ person }) => (person ? accessOf(person) : accessView()),
    "check-ins": () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "check-ins" }] }),
    needs: () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "needs" }] }),
    load: () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "load" }] }),
    grids: () => gridsView(),
    network: () => networkView(),
    notices: () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "notices" }] }),
    notice: () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "notice" }] }),
    teams: () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "teams" }] }),
    roster: () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "roster" }] }),
    help: () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "help" }] }),
    hours: () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "hours" }] }),
    rota: () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "rota" }] }),
    calls: () => callsView(),
    call: () => callView(),
    privacy: () => privacyView(),
  };
  onSend: (command: Command, options: SendOptions) => Promise<Sent> = async () => ({ ok: true, seq: 11, changes: handOver });
  readonly #listeners = new Set<(change: LiveChange) => void>();

  constructor(answers: Partial<Answers> = {}) {
    Object.assign(this.answers, answers);
  }

  get subscriptions(): number {
    return this.#listeners.size;
  }

  /** What it was asked for, but for the session, which every jinlin-source asks for. */
  get questions(): readonly Query<keyof Views>[] {
    return this.asked.filter(({ name }) => name !== "session").map(({ query }) => query);
  }

  async view<Name extends keyof Views>(name: Name, query: Query<Name>): Promise<Views[Name] | RefusedView> {
    this.asked.push({ name, query });
    return this.answers[name](query);
  }

  send(command: Command, options: SendOptions = {}): Promise<Sent> {
    this.sent.push({ command, options });
    return this.onSend(command, options);
  }

  live(listener: (change: LiveChange) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(change: LiveChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** Answers that come when the test says so, in any order. */
export function held<View>(): {
  readonly answer: () => Promise<View>;
  readonly waiting: { resolve(view: View): void; reject(error: Error): void }[];
} {
  const waiting: { resolve(view: View): void; reject(error: Error): void }[] = [];
  return { waiting, answer: () => new Promise<View>((resolve, reject) => waiting.push({ resolve, reject })) };
}
