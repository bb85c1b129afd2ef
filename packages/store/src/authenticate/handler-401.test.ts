import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsIn, type Fault, type Sent } from "@jinlin/core";
import { remoteSource } from "../client/remote-source.ts";
import { SourceError } from "../client/source-error.ts";
import { readEvents } from "../client/read-events.ts";
import { createHandler } from "../handler.ts";
import { openSmallCounty } from "../testing/open-small-county.ts";
import { get, post } from "../testing/requests.ts";
import { appoint } from "../testing/small-county.ts";
import { bearer } from "./bearer.ts";
import { sampleIssuer } from "./sample-issuer.ts";
import { signHeader } from "./sign-header.ts";
import { signedHeader } from "./signed-header.ts";

const issuer = "https://sign-in.example";
const secret = "a secret of the gateway and of us alone";

async function served(heartbeat = 20_000) {
  let now = new Date("2026-03-01T02:00:00.000Z");
  const clock = () => now;
  const { county } = await openSmallCounty();
  const own = await sampleIssuer({ issuer, clock });
  const byToken = createHandler({
    county,
    heartbeat,
    authenticate: bearer({ issuer, audience: "jinlin", jwks: own.keys(), person: ({ sub }) => sub, clock }),
  });
  const byHeader = createHandler({ county, authenticate: signedHeader({ secrets: [secret], clock }) });
  const token = async (sub: string) => ({ authorization: `Bearer ${await own.token({ audience: "jinlin", claims: { sub } })}` });
  return { county, byToken, byHeader, token, clock, pass: (seconds: number) => (now = new Date(now.getTime() + seconds * 1000)) };
}

const command = appoint("dora", "grid-a2");

test("by a token the mayor may what the public may not", async () => {
  const { byToken, token } = await served();
  assert.equal((await byToken(post("/commands", command))).status, 403);
  const response = await byToken(post("/commands", command, undefined, await token("mayor")));
  assert.equal(response.status, 200);
  assert.ok(((await response.json()) as Sent).ok);
});

test("by a signed header too, and the same header does not do it twice", async () => {
  const { byHeader, clock } = await served();
  const path = "/commands";
  const header = await signHeader({ secret, person: "mayor", request: post(path, command), at: clock() });
  const send = () => byHeader(post(path, command, undefined, { "jinlin-actor": header }));
  assert.equal((await send()).status, 200);
  const again = await send();
  assert.equal(again.status, 401);
  assert.match(again.headers.get("www-authenticate")!, /^Jinlin-Signed-Header realm=/);
});

for (const [what, request] of [
  ["a view, even one open to everybody", (headers: Record<string, string>) => get("/views/findings", undefined, headers)],
  ["a view there is not", (headers: Record<string, string>) => get("/views/nothing", undefined, headers)],
  ["a command", (headers: Record<string, string>) => post("/commands", command, undefined, headers)],
  ["a command tried only", (headers: Record<string, string>) => post("/commands?dryRun", command, undefined, headers)],
  ["a command that cannot be read", (headers: Record<string, string>) => post("/commands", "{", undefined, headers)],
  ["the live stream", (headers: Record<string, string>) => get("/live", undefined, headers)],
] as const)
  test(`whoever cannot prove who they are is told so and nothing else, asking for ${what}`, async () => {
    const { byToken, token, pass, county } = await served();
    const { authorization } = await token("mayor");
    pass(306);
    const response = await byToken(request({ authorization }));
    assert.equal(response.status, 401);
    assert.equal(
      response.headers.get("www-authenticate"),
      'Bearer realm="jinlin", error="invalid_token", error_description="credentials-expired"',
    );
    assert.equal(response.headers.get("cache-control"), "no-store");
    const { faults } = (await response.json()) as { faults: Fault[] };
    assert.deepEqual(faults, [{ code: "credentials-expired", path: ["authorization"], expected: [] }]);
    for (const language of ["zh-Hans", "en"]) assert.match(wordsIn(language).fault(faults[0]!), /^authorization: \S/);
    assert.equal(county.register.seq, 4);
  });

test("a live stream ends when the token behind it does", async () => {
  const { byToken, token, pass } = await served(5);
  const response = await byToken(get("/live", undefined, await token("mayor")));
  const events = readEvents(response.body!)[Symbol.asyncIterator]();
  assert.equal((await events.next()).value?.id, "4");
  pass(306);
  assert.equal((await events.next()).done, true);
});

test("a page learns from its source that it is time to sign in again", async () => {
  const { byToken, token, pass } = await served();
  const headers = await token("mayor");
  const source = remoteSource({ url: "", fetch: (url, init) => byToken(get(url, undefined, { ...(init.headers as object), ...headers })) });
  assert.equal((await source.view("session", {})).view, "session");
  pass(306);
  await assert.rejects(
    source.view("session", {}),
    (error) => error instanceof SourceError && error.code === "unauthenticated" && error.faults[0]?.code === "credentials-expired",
  );
});
