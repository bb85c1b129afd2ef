import type { Change, Command, HierarchyView, Sent } from "@jinlin/core";
import { hierarchyView } from "../fixtures.ts";
import { ScriptedSource } from "../scripted-source.ts";

type Move = Extract<Command, { type: "move-unit" }>;

/** A county whose communities and yards may be moved, but not under 东门; it does what is sent, and tells of it. */
export class MovableTown extends ScriptedSource {
  readonly #under = new Map<string, string>();
  #seq = 10;

  constructor() {
    super();
    this.answers.hierarchy = () => this.#now();
    this.onSend = async (command, { dryRun = false }) => this.#settle(command as Move, dryRun);
  }

  /** What was sent to be done, and not only asked. */
  get moves(): string[] {
    return this.#sent(false);
  }

  /** What was asked, and not to be done. */
  get asks(): string[] {
    return this.#sent(true);
  }

  #sent(dryRun: boolean): string[] {
    const sent = this.sent.filter(({ options }) => (options.dryRun ?? false) === dryRun).map(({ command }) => command as Move);
    return sent.map(({ unit, under }) => `${unit} > ${under}`);
  }

  #now(): HierarchyView {
    const rows = hierarchyView().rows.map((row) =>
      row.parentId === null ? row : { ...row, parentId: this.#under.get(row.id) ?? row.parentId, movable: true as const },
    );
    return hierarchyView({ seq: this.#seq, rows });
  }

  #settle({ unit, under, from }: Move, dryRun: boolean): Sent {
    if (under === "dongmen") return { ok: false, refusals: [{ code: "not-above" }] };
    const { rows } = this.#now();
    const ref = (id: string) => ({ id, name: rows.find((row) => row.id === id)!.name });
    const leaves = rows.find((row) => row.id === unit)!.parentId!;
    const changes: readonly Change[] = [{ type: "unit-moved", unit: ref(unit), leaves: ref(leaves), under: ref(under), day: from }];
    if (dryRun) return { ok: true, seq: this.#seq, changes };
    this.#under.set(unit, under);
    this.#seq++;
    queueMicrotask(() => this.tell({ seq: this.#seq, touched: [unit, leaves, under] }));
    return { ok: true, seq: this.#seq, changes };
  }
}
