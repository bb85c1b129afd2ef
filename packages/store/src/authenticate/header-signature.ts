/** What a signed header says, and over which request. */
export interface SignedStatement {
  readonly person: string;
  /** When it was signed, in milliseconds of the epoch. */
  readonly at: number;
  /** A random text that no other header has. */
  readonly nonce: string;
  readonly method: string;
  readonly url: string;
}

/** The key of a secret; `crypto.subtle` compares in a time that tells nothing. */
export function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(secret);
  if (bytes.length < 32) throw new RangeError(`signed header: a secret of ${bytes.length} bytes can be guessed; 32 are the least`);
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}

/** The bytes that are signed. The host is not among them: a gateway knows its own name for the service, and the service another. */
export function signedBytes({ person, at, nonce, method, url }: SignedStatement): Uint8Array<ArrayBuffer> {
  const { pathname, search } = new URL(url, "http://localhost");
  return new TextEncoder().encode(["jinlin-signed-header/1", person, at, nonce, method.toUpperCase(), pathname + search].join("\n"));
}

const form = /^v1\.([a-z0-9-]{1,64})\.(\d{1,15})\.([\w-]{16,64})\.([\w-]{43})$/;

export function writeHeader({ person, at, nonce }: SignedStatement, signature: ArrayBuffer): string {
  return `v1.${person}.${at}.${nonce}.${base64url(new Uint8Array(signature))}`;
}

/** What a header says and its signature, not yet checked; nothing where it has not the form. */
export function readHeader(
  text: string,
): { readonly person: string; readonly at: number; readonly nonce: string; readonly signature: Uint8Array<ArrayBuffer> } | undefined {
  const [, person, at, nonce, signature] = form.exec(text) ?? [];
  return person && at && nonce && signature ? { person, at: Number(at), nonce, signature: bytesOf(signature) } : undefined;
}

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (one) => ({ "+": "-", "/": "_" })[one] ?? "");
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
}
