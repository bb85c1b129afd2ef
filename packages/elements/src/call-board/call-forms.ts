import type { CallMoveOffered, CallRow, CommandName, Day, SessionView } from "@jinlin/core";
import type { nothing, TemplateResult } from "lit";
import { FormDesk, type FormHost } from "../form/form-desk.ts";

/** What a form of the board is to be opened with. */
export interface CallFormRequest {
  readonly command: CommandName;
  /** Above the stages, in the dialog, or on the call's page. */
  readonly at: "raise" | "dialog" | "page";
  /** What gets the focus when it closes, as a selector. */
  readonly back: string;
  /** The view it is opened at. */
  readonly view: { readonly seq: number; readonly day: Day };
  readonly session: SessionView | undefined;
  readonly call?: CallRow | undefined;
  readonly move?: CallMoveOffered | undefined;
  /** The team that is meant, where one is. */
  readonly team?: string | undefined;
  /** Told when it has closed, and whether its command is done. */
  readonly closed: (isDone: boolean) => void;
}

/** The forms of the board (呼叫表单): one is open at a time, and keeps up with how its call stands. */
export class CallForms {
  readonly #desk: FormDesk;
  #call: string | undefined;

  /** @param failed - Told when the forms could not be loaded. */
  constructor(host: FormHost, failed: () => void) {
    this.#desk = new FormDesk(host, failed);
  }

  get at(): string | undefined {
    return this.#desk.at;
  }

  open({ command, at, back, view: { seq, day }, session, call, move, team, closed }: CallFormRequest): void {
    // Where there is one team alone nobody need choose it.
    const meant = move?.teams?.filter(({ id }, _, { length }) => id === team || length === 1) ?? [];
    this.#call = call?.id;
    void this.#desk.open({
      ...{ command, at, back },
      about: { seq, day, session, call },
      ...(meant.length === 1 && { prefill: { team: meant[0]!.id } }),
      closed: (why) => {
        this.#call = undefined;
        closed(why === "done");
      },
    });
  }

  /** Takes note of calls as they stand after a later entry: somebody else may have taken further what a form is about. */
  see(seq: number, calls: readonly CallRow[]): void {
    const call = calls.find(({ id }) => id === this.#call);
    if (call) this.#desk.renew({ seq, call });
  }

  close(): void {
    this.#call = undefined;
    this.#desk.close();
  }

  view(at: CallFormRequest["at"]): TemplateResult | typeof nothing {
    return this.#desk.view(at);
  }

  /** The host has drawn. */
  drawn(): void {
    this.#desk.drawn();
  }
}
