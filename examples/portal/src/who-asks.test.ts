import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sampleIssuer } from "@jinlin/store/authenticate/sample-issuer";
import { openDoor } from "./door.ts";
import { portalApp } from "./portal-app.ts";
import { whoAsks } from "./who-asks.ts";

const key = "a key of this test";
const door = await openDoor(0);
after(() => door.close());
const provider = await sampleIssuer({ issuer: door.url });
door.answerWith((request) => provider.handle(request));

const audience = "jinlin";
const signIns = [{ person: "p-1", post: "department/head", label: { "zh-Hans": "部长" } }];
const page = { html: "<!doctype html>", files: new Map() };
const cookie = await cookieOfPicking("p-1");
const token = (claims: object) => provider.token({ audience, claims: { sub: "u-1", ...claims } });
const asked = (headers: Record<string, string>) => new Request("http://127.0.0.1:4170/api/views/session", { headers });

test("without an identity provider whoever picked a post asks", async () =>
  assert.deepEqual(await whoAsks(undefined, key)(asked({ cookie })), { person: "p-1" }));

test("with one, whom its token names asks, by the claim that the settings say", async () => {
  const bySub = whoAsks({ issuer: door.url, audience, personClaim: "sub" }, key);
  assert.deepEqual(await bySub(asked({ authorization: `Bearer ${await token({})}` })), { person: "u-1" });
  const byNumber = whoAsks({ issuer: door.url, audience, personClaim: "employee_number" }, key);
  assert.deepEqual(await byNumber(asked({ authorization: `Bearer ${await token({ employee_number: "p-2" })}` })), { person: "p-2" });
  for (const number of [undefined, 7, ["p-2"]]) {
    const who = await byNumber(asked({ authorization: `Bearer ${await token({ employee_number: number })}` }));
    assert.equal(typeof who === "object" && "rejected" in who && who.rejected.code, "credentials-unknown");
  }
});

test("with one, a cookie from before makes nobody anybody", async () =>
  assert.equal(await whoAsks({ issuer: door.url, audience, personClaim: "sub" }, key)(asked({ cookie })), undefined));

async function cookieOfPicking(person: string): Promise<string> {
  const app = portalApp({ page, api: () => new Response(), signIns, key });
  const response = await app.request("http://127.0.0.1:4170/sign-in", {
    method: "POST",
    headers: { origin: "http://127.0.0.1:4170" },
    body: new URLSearchParams({ person }),
  });
  return response.headers.get("set-cookie")!.split(";")[0]!;
}
