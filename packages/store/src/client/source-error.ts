import type { Fault } from "@jinlin/core";

/**
 * Nothing could be asked, or the answer could not be read. An ordinary "no" is not this: it comes as
 * refusals.
 *
 * - `unreachable` — no connection, no answer in time, or a gateway without its server. Whether a command that met
 *   this was kept is not known; sending the same command again does it at most once.
 * - `server-failed` — the server failed, or answered something else than a view or what came of a command.
 * - `unauthenticated` — credentials were sent that prove nothing, or no more: time to sign in again.
 * - `bad-request` — the request had `faults`: a mistake of the caller.
 */
export class SourceError extends Error {
  override readonly name = "SourceError";
  readonly code: "unreachable" | "server-failed" | "unauthenticated" | "bad-request";
  readonly status?: number;
  readonly faults: readonly Fault[];

  constructor(
    code: SourceError["code"],
    what: string,
    { status, faults = [], cause }: { readonly status?: number; readonly faults?: readonly Fault[]; readonly cause?: unknown } = {},
  ) {
    super(
      `${what}: ${code}${status === undefined ? "" : ` (${status})`}${faults.map(({ code, path }) => ` ${code} at "${path.join(".")}"`).join(",")}`,
      { cause },
    );
    this.code = code;
    if (status !== undefined) this.status = status;
    this.faults = faults;
  }
}
