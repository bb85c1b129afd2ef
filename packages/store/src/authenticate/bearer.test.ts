import assert from "node:assert/strict";
import { test } from "node:test";
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { isRejected, type WhoAsks } from "./authenticate.ts";
import { bearer, type BearerOptions } from "./bearer.ts";
import { sampleIssuer } from "./sample-issuer.ts";

const at = new Date("2026-03-01T02:00:00.000Z");
const issuer = "https://sign-in.example";
const audience = "jinlin";
const own = await sampleIssuer({ issuer, clock: () => at });
const stranger = await sampleIssuer({ issuer, clock: () => at });
const claims = { sub: "u-7", employee: "dora" };
const person: BearerOptions["person"] = (claims) => (typeof claims.employee === "string" ? claims.employee : undefined);

const asked = (options: Partial<BearerOptions> = {}) => bearer({ issuer, audience, jwks: own.keys(), person, clock: () => at, ...options });
const given = (authorization: string) => new Request("http://localhost/views/session", { headers: { authorization } });
const shown = async (token: string | Promise<string>) => given(`Bearer ${await token}`);
const codeOf = (who: WhoAsks) => (isRejected(who) ? who.rejected.code : who);

test("who asks is the person whom a token of the issuer speaks of, and the public without a token", async () => {
  assert.deepEqual(await asked()(await shown(own.token({ audience, claims }))), { person: "dora" });
  assert.equal(await asked()(new Request("http://localhost/views/session")), undefined);
  const { headers } = await shown(own.token({ audience, claims }));
  assert.deepEqual(await asked()(given(headers.get("authorization")!.replace("Bearer", "bEARER"))), { person: "dora" });
});

test("a token in the address is not looked at", async () => {
  const token = await own.token({ audience, claims });
  assert.equal(await asked()(new Request(`http://localhost/views/session?access_token=${token}`)), undefined);
});

const badTokens: readonly (readonly [why: string, token: () => Promise<string>, code: string])[] = [
  ["another issuer's key under our issuer's name", () => stranger.token({ audience, claims }), "credentials-invalid"],
  ["for another service", () => own.token({ audience: "payroll", claims }), "credentials-invalid"],
  [
    "for anybody in a claim of its own",
    () => own.token({ audience: "payroll", claims: { ...claims, for: audience } }),
    "credentials-invalid",
  ],
  ["past its time", () => own.token({ audience, claims, expiresIn: -6 }), "credentials-expired"],
  ["not yet good", () => own.token({ audience, claims: { ...claims, nbf: at.getTime() / 1000 + 6 } }), "credentials-invalid"],
  ["of nobody of ours", () => own.token({ audience, claims: { sub: "u-8" } }), "credentials-unknown"],
  ["of somebody whose id is none", () => own.token({ audience, claims: { sub: "u-8", employee: "../mayor" } }), "credentials-unknown"],
  ["with other claims than were signed", () => own.token({ audience, claims }).then(withOtherClaims), "credentials-invalid"],
  ["cut short", async () => (await own.token({ audience, claims })).slice(0, -8), "credentials-invalid"],
  ["of two parts", async () => (await own.token({ audience, claims })).replace(/\.[^.]*$/, ""), "wrong-form"],
  ["without a signature", async () => unsigned(), "credentials-invalid"],
  ["signed with a public key as if it were a secret", () => signedWithPublicKey(), "credentials-invalid"],
];
for (const [why, token, code] of badTokens)
  test(`a token ${why} is rejected with ${code}, and told nothing of what it held`, async () => {
    const text = await token();
    const who = await asked()(given(`Bearer ${text}`));
    assert.equal(codeOf(who), code);
    assert.ok(isRejected(who));
    assert.match(who.challenge, /^Bearer realm="jinlin", error="invalid_(token|request)", error_description="[\w-]+"$/);
    assert.ok(!JSON.stringify(who).includes(text.slice(0, 40)));
  });

for (const text of ["", "Bearer", "Bearer ", "Basic ZG9yYTpzZWNyZXQ=", "dora", "Bearer a b", "Bearer ü"])
  test(`Authorization "${text}" is none of a bearer, and nobody is the public for it`, async () =>
    assert.equal(codeOf(await asked()(given(text))), "wrong-form"));

for (const [seconds, code] of [
  [-5, "credentials-expired"],
  [-4, undefined],
] as const)
  test(`clocks may differ by less than five seconds: ended ${-seconds} s ago is ${code ?? "good"}`, async () =>
    assert.deepEqual(codeOf(await asked()(await shown(own.token({ audience, claims, expiresIn: seconds })))), code ?? { person: "dora" }));

test("a token that never ends is none, though the issuer's own key signed it", async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const who = asked({ jwks: { keys: [await exportJWK(publicKey)] } });
  const token = new SignJWT(claims).setProtectedHeader({ alg: "ES256" }).setIssuer(issuer).setAudience(audience);
  assert.equal(codeOf(await who(await shown(token.sign(privateKey)))), "credentials-invalid");
  assert.deepEqual(await who(await shown(token.setExpirationTime(4e9).sign(privateKey))), { person: "dora" });
});

/** An issuer behind a wire that counts, and that can be cut. */
async function onWire() {
  const there = await sampleIssuer({ issuer, clock: () => at });
  const wire = { cut: false, asked: [] as string[] };
  const fetch: NonNullable<BearerOptions["fetch"]> = async (url) => {
    wire.asked.push(url);
    if (wire.cut) throw new TypeError("fetch failed");
    return there.handle(new Request(url));
  };
  const { jwks: _, ...options } = { jwks: undefined, issuer, audience, person, clock: () => at, fetch };
  return { there, wire, who: bearer(options), options };
}

test("the keys are where the issuer's own document says, and fetched once", async () => {
  const { there, wire, who } = await onWire();
  for (let time = 0; time < 3; time++) assert.deepEqual(await who(await shown(there.token({ audience, claims }))), { person: "dora" });
  assert.deepEqual(wire.asked, [`${issuer}/.well-known/openid-configuration`, `${issuer}/jwks`]);
});

test("the keys are at the address that is given", async () => {
  const { there, wire, options } = await onWire();
  const who = bearer({ ...options, jwksUrl: `${issuer}/jwks` });
  assert.deepEqual(await who(await shown(there.token({ audience, claims }))), { person: "dora" });
  assert.deepEqual(wire.asked, [`${issuer}/jwks`]);
});

test("an issuer changes its key: both hold until the old one is dropped", async () => {
  const { there, options } = await onWire();
  const before = await there.token({ audience, claims });
  await there.rotate();
  const both = bearer(options);
  for (const token of [before, await there.token({ audience, claims })])
    assert.deepEqual(await both(await shown(token)), { person: "dora" });
  await there.rotate({ dropOld: true });
  assert.equal(codeOf(await bearer(options)(await shown(before))), "credentials-invalid");
});

test("keys that cannot be fetched let nobody in, are no fault of who asks, and are asked for again", async () => {
  const { there, wire, who } = await onWire();
  const token = await there.token({ audience, claims });
  wire.cut = true;
  await assert.rejects(async () => who(await shown(token)), TypeError);
  wire.cut = false;
  assert.deepEqual(await who(await shown(token)), { person: "dora" });
});

for (const [what, document] of [
  ["speaks for another issuer", { issuer: "https://other.example", jwks_uri: `${issuer}/jwks` }],
  ["names no keys", { issuer }],
  ["names keys that anybody could answer for", { issuer, jwks_uri: "http://sign-in.example/jwks" }],
] as const)
  test(`a document that ${what} is not believed`, async () => {
    const { there, options } = await onWire();
    const who = bearer({ ...options, fetch: async () => Response.json(document) });
    await assert.rejects(async () => who(await shown(there.token({ audience, claims }))), /^(Error|RangeError): bearer: /);
  });

test("keys are fetched over https, or from this machine", () => {
  const at = (jwksUrl: string) => () => bearer({ issuer, audience, jwksUrl, person });
  assert.throws(at("http://sign-in.example/jwks"), RangeError);
  for (const url of ["https://sign-in.example/jwks", "http://127.0.0.1:9/jwks", "http://localhost:9/jwks"]) assert.doesNotThrow(at(url));
});

test("the sample issuer answers for its document and its public keys, and for nothing else", async () => {
  const { keys } = await own.handle(new Request(`${issuer}/jwks`)).json();
  assert.deepEqual(
    keys.map((key: object) => Object.keys(key).includes("d")),
    [false],
  );
  assert.equal(own.handle(new Request(`${issuer}/token`)).status, 404);
});

function withOtherClaims(token: string): string {
  const [head, , signature] = token.split(".");
  const body = { iss: issuer, aud: audience, exp: at.getTime() / 1000 + 300, employee: "mayor" };
  return [head, Buffer.from(JSON.stringify(body)).toString("base64url"), signature].join(".");
}

function unsigned(): string {
  return new UnsecuredJWT(claims).setIssuer(issuer).setAudience(audience).setExpirationTime(4e9).encode();
}

function signedWithPublicKey(): Promise<string> {
  const [{ kid }] = own.keys().keys as [{ kid: string }];
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "HS256", kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime(4e9)
    .sign(new TextEncoder().encode(JSON.stringify(own.keys().keys[0])));
}
