import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet, type JWTPayload } from "jose";

export interface SampleIssuerOptions {
  /** Its name and address: `https://sign-in.example`. */
  readonly issuer: string;
  readonly clock?: () => Date;
}

export interface SampleToken {
  readonly audience: string;
  /** Whom it speaks of, and whatever else it says. */
  readonly claims: JWTPayload & { readonly sub: string };
  /** Seconds for which it holds; 300 unless said. */
  readonly expiresIn?: number;
}

/** An issuer of tokens for tests and examples (示例身份提供方). Whoever asks gets one: it knows no passwords. */
export interface SampleIssuer {
  readonly issuer: string;
  /** Its public keys, the newest first. */
  keys(): JSONWebKeySet;
  token(token: SampleToken): Promise<string>;
  /** Signs with a new key from now on; what the old one signed is still good until it is dropped. */
  rotate(options?: { readonly dropOld?: boolean }): Promise<void>;
  /** Answers for its discovery document and its keys; 404 for all else. */
  handle(request: Request): Response;
}

const algorithm = "ES256";

/** Makes an issuer with a key pair of its own that is gone with the process: nothing it signed holds after that. */
export async function sampleIssuer({ issuer, clock = () => new Date() }: SampleIssuerOptions): Promise<SampleIssuer> {
  let made = 0;
  const newKey = async () => {
    const { publicKey, privateKey } = await generateKeyPair(algorithm);
    return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid: `sample-${++made}`, alg: algorithm, use: "sig" } };
  };
  let keys = [await newKey()];
  const keySet = () => ({ keys: keys.map(({ jwk }) => jwk) });
  const base = issuer.replace(/\/$/, "");

  return {
    issuer,
    keys: keySet,
    token: ({ audience, claims, expiresIn = 300 }) => {
      const [{ privateKey, jwk }] = keys as [(typeof keys)[number]];
      const now = Math.floor(clock().getTime() / 1000);
      return new SignJWT(claims)
        .setProtectedHeader({ alg: algorithm, kid: jwk.kid, typ: "JWT" })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + expiresIn)
        .sign(privateKey);
    },
    rotate: async ({ dropOld = false } = {}) => void (keys = [await newKey(), ...(dropOld ? [] : keys)]),
    handle: ({ url }) => {
      const { href } = new URL(url);
      if (href === `${base}/.well-known/openid-configuration`) return Response.json({ issuer, jwks_uri: `${base}/jwks` });
      if (href === `${base}/jwks`) return Response.json(keySet());
      return new Response("not found", { status: 404 });
    },
  };
}
