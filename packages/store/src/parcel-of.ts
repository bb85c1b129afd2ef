import type { Command, Fault, Particulars } from "@jinlin/core";
import { safeParseCommand, safeParseParticulars, type Parsed } from "@jinlin/core/parse";

/** What is sent in one go: a command, and what is personal beside it. */
export interface Parcel {
  readonly command: Command;
  readonly particulars?: Particulars;
}

/**
 * What the body of a request sends, or everything that is wrong in it: a command by itself, or
 * `{ command, particulars }`. The particulars are a part of their own, so that nothing personal can
 * stand in a command, which the ledger keeps for good.
 */
export function parcelOf(body: unknown): Parsed<Parcel> {
  if (!isParcel(body)) {
    const command = safeParseCommand(body);
    return command.ok ? { ok: true, value: { command: command.value } } : command;
  }
  const { command: sent, particulars: personal, ...others } = body;
  const command = safeParseCommand(sent);
  const particulars = safeParseParticulars([personal]);
  if (command.ok && particulars.ok && Object.keys(others).length === 0)
    return { ok: true, value: { command: command.value, particulars: particulars.value[0]! } };
  return {
    ok: false,
    faults: [
      ...Object.entries(others).map(([key, value]): Fault => ({ code: "unknown-key", path: [key], value, expected: [] })),
      ...(command.ok ? [] : command.faults.map((fault) => ({ ...fault, path: ["command", ...fault.path] }))),
      // The parser takes a list; the place in it says nothing here.
      ...(particulars.ok ? [] : particulars.faults.map((fault) => ({ ...fault, path: ["particulars", ...fault.path.slice(1)] }))),
    ],
  };
}

function isParcel(body: unknown): body is { readonly command: unknown; readonly particulars?: unknown } {
  return typeof body === "object" && body !== null && Object.hasOwn(body, "command");
}
