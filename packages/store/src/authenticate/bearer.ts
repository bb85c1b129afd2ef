import { errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from "jose";
import type { Authenticate } from "./authenticate.ts";
import { issuerKeys, type FetchDocument } from "./issuer-keys.ts";
import { reject, type Rejection } from "./reject.ts";

export interface BearerOptions {
  /** Who issues the tokens: their `iss`, to the letter. */
  readonly issuer: string;
  /** Whom they are for: one of these is among their `aud`. */
  readonly audience: string | readonly string[];
  /** The issuer's public keys, or where they are; where its discovery document says unless given. */
  readonly jwks?: JSONWebKeySet;
  readonly jwksUrl?: string;
  /** The id of the person whom a token speaks of; none where it is nobody of ours. */
  readonly person: (claims: JWTPayload) => string | undefined | Promise<string | undefined>;
  /** How tokens may be signed; by RSA, ECDSA or EdDSA unless said, never by a shared secret. */
  readonly algorithms?: readonly string[];
  /** Seconds by which the issuer's clock and ours may differ; 5 unless said. */
  readonly clockTolerance?: number;
  readonly clock?: () => Date;
  readonly fetch?: FetchDocument;
}

const signedByKeyPairs = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"];
const form = /^Bearer +([\w.~+/-]+=*)$/i;

/**
 * Who asks is said by a token (令牌) of an identity provider (身份提供方): `Authorization: Bearer …`, a JWT signed by its
 * key, for us, and not past its time. Without `Authorization`: the public. Of tokens in the address nothing is taken:
 * addresses are logged.
 *
 * Keys that cannot be fetched are no fault of who asks: the promise rejects, and nobody is let in.
 *
 * @throws {RangeError} For keys at an address that is neither https nor this machine's.
 */
export function bearer({
  issuer,
  audience,
  jwks,
  jwksUrl,
  person,
  algorithms = signedByKeyPairs,
  clockTolerance = 5,
  clock = () => new Date(),
  fetch: ask = (url, init) => fetch(url, init),
}: BearerOptions): Authenticate {
  const keys = issuerKeys({ issuer, jwks, jwksUrl, fetch: ask });
  const refuse = (code: Rejection["code"]) => reject({ scheme: "Bearer", header: "authorization", code, form: "Bearer TOKEN" });
  const expected = { issuer, audience: [audience].flat(), algorithms: [...algorithms], clockTolerance, requiredClaims: ["exp"] };

  return async ({ headers }) => {
    const text = headers.get("authorization");
    if (text === null) return undefined;
    const token = form.exec(text)?.[1];
    if (token === undefined) return refuse("wrong-form");
    const verified = await jwtVerify(token, keys, { ...expected, currentDate: clock() }).catch((error: unknown) => {
      const code = faultOf(error);
      if (code === undefined) throw error;
      return code;
    });
    if (typeof verified === "string") return refuse(verified);
    const id = await person(verified.payload);
    return id !== undefined && /^[a-z0-9-]{1,64}$/.test(id) ? { person: id } : refuse("credentials-unknown");
  };
}

// What is the token's own fault; everything else is the issuer's, or ours.
function faultOf(error: unknown): Rejection["code"] | undefined {
  if (error instanceof errors.JWTExpired) return "credentials-expired";
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return "wrong-form";
  const isTokens = [
    errors.JWTClaimValidationFailed,
    errors.JWSSignatureVerificationFailed,
    errors.JWKSNoMatchingKey,
    errors.JWKSMultipleMatchingKeys,
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
  ].some((kind) => error instanceof kind);
  return isTokens ? "credentials-invalid" : undefined;
}
