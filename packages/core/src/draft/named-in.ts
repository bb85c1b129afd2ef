import type { Appointment } from "../organisation/appointment.ts";
import { personOf, type Person } from "../organisation/person.ts";
import { unitIdOf } from "../organisation/post.ts";
import { unitOf, type Unit } from "../organisation/unit.ts";
import { historyOf, type State } from "../register/register.ts";
import type { Step } from "./draft.ts";

/** Fields that hold words or keys of the profile, never a record's id. */
const noIds = new Set(["type", "name", "code", "reason", "basis", "slice", "kind", "form", "services"]);

/** The units there are that commands speak of: by id, by a post of theirs, or by an appointment to one. Each once, in the order named. */
export function unitsNamedIn(state: State, commands: readonly Step[]): Unit[] {
  const found = new Map<string, Unit>();
  for (const id of idsIn(commands)) {
    const post = historyOf<Appointment>(state, id, "appointment").at(-1)?.value.post ?? id;
    const unit = unitOf(state, id) ?? (post.includes("/") ? unitOf(state, unitIdOf(post)) : undefined);
    if (unit) found.set(unit.id, unit);
  }
  return [...found.values()];
}

/** The persons commands speak of. */
export function personsNamedIn(state: State, commands: readonly Step[]): Person[] {
  return [...new Set(idsIn(commands))].flatMap((id) => personOf(state, id) ?? []);
}

function* idsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) if (!noIds.has(key)) yield* idsIn(inner);
}
