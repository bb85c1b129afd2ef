import { holdsPhoneNumber } from "../access/phone-number.ts";
import type { Command } from "../county.ts";
import { callCommands } from "../profile/call-rules.ts";

/** Something about a command that may be sent all the same (提醒). */
export interface Warning {
  /** What looks like a phone number stands in a text that contacts do not belong in. */
  readonly code: "phone-number";
  /** The command's field. */
  readonly field: string;
}

const ofCalls: ReadonlySet<string> = new Set(Object.values(callCommands));

/** What whoever is about to send a command should look at again: a call holds what is to be done, and nobody's number. */
export function warningsOf(command: Command): Warning[] {
  if (!ofCalls.has(command.type)) return [];
  const texts = Object.entries(command).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return texts.filter(([field, text]) => field !== "type" && holdsPhoneNumber(text)).map(([field]) => ({ code: "phone-number", field }));
}
