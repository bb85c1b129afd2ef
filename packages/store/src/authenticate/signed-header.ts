import type { Authenticate } from "./authenticate.ts";
import { keyOf, readHeader, signedBytes } from "./header-signature.ts";
import { reject, type Rejection } from "./reject.ts";

export interface SignedHeaderOptions {
  /** What the gateway signs with, of 32 bytes or more. While it is changed both: whatever any of them signed is taken. */
  readonly secrets: readonly string[];
  /** The header it is in; `jinlin-actor` unless said. */
  readonly header?: string;
  /** Seconds for which a header holds after it was signed; 60 unless said. */
  readonly maxAge?: number;
  readonly clock?: () => Date;
}

/** Seconds by which the gateway's clock may be ahead of ours. */
const ahead = 5;

/**
 * Who asks is said by a gateway (网关) in front that shares a secret with us, in a header that it signs for every
 * request (`signHeader`): HMAC-SHA-256 over person, time, a nonce, method and path. Without the header: the public.
 *
 * A header is good for its own request alone and for `maxAge`; one that may change something, once. What was used is
 * remembered in this process: where several serve one county, a stolen one could be used once in each. The body is
 * not signed: between gateway and service belongs TLS or a network of their own. A live stream ends when its header
 * is too old, and the client comes back through the gateway with a fresh one.
 *
 * @throws {RangeError} Without a secret, or for one under 32 bytes.
 */
export function signedHeader({
  secrets,
  header = "jinlin-actor",
  maxAge = 60,
  clock = () => new Date(),
}: SignedHeaderOptions): Authenticate {
  if (secrets.length === 0) throw new RangeError("signedHeader: secrets is empty; nobody could ever prove who they are");
  const keys = secrets.map(keyOf);
  const used = new Map<string, number>();

  const refuse = (code: Rejection["code"]) =>
    reject({ scheme: "Jinlin-Signed-Header", header, code, form: "v1.PERSON.MILLISECONDS.NONCE.MAC" });

  /** Whether it was used before; from now on it was. Only what was signed comes here, so nobody else can fill the memory. */
  const isUsed = (name: string, until: number, now: number) => {
    for (const [other, end] of used) if (end < now) used.delete(other);
    if (used.has(name)) return true;
    used.set(name, until);
    return false;
  };

  return async ({ headers, method, url }) => {
    const text = headers.get(header);
    if (text === null) return undefined;
    const read = readHeader(text);
    if (!read) return refuse("wrong-form");
    const { person, at, nonce, signature } = read;
    const bytes = signedBytes({ person, at, nonce, method, url });
    const checks = await Promise.all(keys.map(async (key) => crypto.subtle.verify("HMAC", await key, signature, bytes)));
    if (!checks.includes(true)) return refuse("credentials-invalid");
    const now = clock().getTime();
    const until = at + maxAge * 1000;
    if (at > now + ahead * 1000) return refuse("credentials-invalid");
    if (now > until) return refuse("credentials-expired");
    // Reading twice changes nothing, and an open stream asks again who reads it.
    if (method !== "GET" && method !== "HEAD" && isUsed(`${person}.${nonce}`, until, now)) return refuse("credentials-expired");
    return { person };
  };
}
