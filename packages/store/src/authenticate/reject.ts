import type { FaultCode } from "@jinlin/core";
import type { RejectedCredentials } from "./authenticate.ts";

export interface Rejection {
  /** The scheme of `WWW-Authenticate`: `Bearer`. */
  readonly scheme: string;
  readonly header: string;
  readonly code: Extract<FaultCode, "wrong-form" | `credentials-${string}`>;
  /** The form that was asked for. */
  readonly form: string;
}

/** The answer to credentials that prove nothing. Its challenge says as much as RFC 6750 has a word for. */
export function reject({ scheme, header, code, form }: Rejection): RejectedCredentials {
  const error = code === "wrong-form" ? "invalid_request" : "invalid_token";
  return {
    // Without the value: what nearly opens a door has no place in an answer, nor in anybody's log of it.
    rejected: { code, path: [header], value: undefined, expected: code === "wrong-form" ? [form] : [] },
    challenge: `${scheme} realm="jinlin", error="${error}", error_description="${code}"`,
  };
}
