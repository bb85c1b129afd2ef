import type { Decision } from "../decision.ts";
import type { Register } from "../register/register.ts";
import { forkOf } from "./fork-of.ts";

/** What became of one step of a draft. */
export interface PlayedStep<Command, Event, Refusal> {
  readonly command: Command;
  /** The fork's entry before it: with that the county as the step found it can be read. */
  readonly before: number;
  /** Nothing when it could be done. */
  readonly refusals: readonly Refusal[];
  readonly events: readonly Event[];
}

/** A draft played through: each step with its answer, and the county as it would be. */
export interface PlayedDraft<Command, Event, Refusal> {
  readonly fork: Register;
  readonly steps: readonly PlayedStep<Command, Event, Refusal>[];
}

/**
 * Plays commands one after another on a fork (推演); the register itself stays as it was.
 * A step after one that was refused is decided all the same, on what went before.
 *
 * @param decide - What a command leads to on a register.
 * @param take - The register after a command's events.
 */
export function playSteps<Command, Event, Refusal>(
  register: Register,
  commands: readonly Command[],
  decide: (register: Register, command: Command) => Decision<Event, Refusal>,
  take: (register: Register, command: Command, events: readonly Event[]) => Register,
): PlayedDraft<Command, Event, Refusal> {
  let fork = forkOf(register);
  const steps = commands.map((command): PlayedStep<Command, Event, Refusal> => {
    const before = fork.seq;
    const decision = decide(fork, command);
    if (!decision.ok) return { command, before, refusals: decision.refusals, events: [] };
    if (decision.events.length > 0) fork = take(fork, command, decision.events);
    return { command, before, refusals: [], events: decision.events };
  });
  return { fork, steps };
}
