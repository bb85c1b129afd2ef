import { createLocalJWKSet, createRemoteJWKSet, customFetch, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";

/** Asks for a document, as `fetch` does. */
export type FetchDocument = (url: string, init: RequestInit) => Promise<Response>;

export interface KeySource {
  readonly issuer: string;
  readonly jwks?: JSONWebKeySet | undefined;
  readonly jwksUrl?: string | undefined;
  readonly fetch: FetchDocument;
}

/**
 * The public keys of an issuer: those given, or those at an address, or those at the address that the issuer's own
 * document names (OpenID Connect Discovery). Fetched when first needed, kept for ten minutes, and asked for
 * again, not more often than twice a minute, when a token names one that is not among them: so issuers change keys.
 *
 * @throws {RangeError} For an address that somebody on the way could answer in the issuer's stead.
 */
export function issuerKeys({ issuer, jwks, jwksUrl, fetch }: KeySource): JWTVerifyGetKey {
  if (jwks) return createLocalJWKSet(jwks);
  const remote = (url: string) => createRemoteJWKSet(safeUrl(url), { [customFetch]: fetch });
  if (jwksUrl) return remote(jwksUrl);
  const document = safeUrl(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`).href;
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return async (...token) => {
    keys ??= discover(document, issuer, fetch).then(remote);
    try {
      return await (
        await keys
      )(...token);
    } catch (error) {
      // An issuer that was down when first asked is asked again.
      await keys.catch(() => (keys = undefined));
      throw error;
    }
  };
}

async function discover(document: string, issuer: string, fetch: FetchDocument): Promise<string> {
  const response = await fetch(document, { headers: { accept: "application/json" }, redirect: "error", signal: AbortSignal.timeout(5000) });
  if (!response.ok) throw new Error(`bearer: ${document} answered ${response.status}`);
  const found = (await response.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  if (found.issuer !== issuer || typeof found.jwks_uri !== "string")
    throw new Error(
      `bearer: ${document} speaks for "${String(found.issuer)}", keys at "${String(found.jwks_uri)}"; expected issuer "${issuer}"`,
    );
  return found.jwks_uri;
}

function safeUrl(text: string): URL {
  const url = new URL(text);
  if (url.protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname)) return url;
  throw new RangeError(`bearer: keys from "${text}" could be anybody's; expected https`);
}
