import { base64url, keyOf, signedBytes, writeHeader } from "./header-signature.ts";

export interface HeaderToSign {
  readonly secret: string;
  /** The id of who asks, as the gateway found out. */
  readonly person: string;
  /** The request as the service will see it: method, path and query are signed. */
  readonly request: { readonly method: string; readonly url: string };
  /** When it is signed; now unless said. */
  readonly at?: Date;
}

/**
 * What a gateway (网关) puts in the header that `signedHeader` reads: `v1.PERSON.MILLISECONDS.NONCE.MAC`, fresh for
 * every request. The MAC is HMAC-SHA-256, in base64url, over six lines: `jinlin-signed-header/1`, person,
 * milliseconds, nonce, method, path with query.
 *
 * @throws {RangeError} For a secret under 32 bytes or a person whose id is none.
 */
export async function signHeader({ secret, person, request, at = new Date() }: HeaderToSign): Promise<string> {
  if (!/^[a-z0-9-]{1,64}$/.test(person)) throw new RangeError(`signHeader: "${person}" is not the id of a person`);
  const { method, url } = request;
  const nonce = base64url(crypto.getRandomValues(new Uint8Array(16)));
  const statement = { person, at: at.getTime(), nonce, method, url };
  return writeHeader(statement, await crypto.subtle.sign("HMAC", await keyOf(secret), signedBytes(statement)));
}
