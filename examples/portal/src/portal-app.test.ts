import assert from "node:assert/strict";
import { test } from "node:test";
import { portalApp } from "./portal-app.ts";
import { signedIn } from "./sign-in.ts";

const key = "a key of this test";
const home = "http://127.0.0.1:4170";
const app = portalApp({
  page: {
    html: "<!doctype html>",
    files: new Map([["portal-ABC.js", { type: "text/javascript; charset=utf-8", body: new TextEncoder().encode("let a") }]]),
  },
  // Says who is asking.
  api: async (request) => Response.json(await signedIn(request, key)),
  signIns: [{ person: "p-1", post: "department/head", label: { "zh-Hans": "部长" } }],
  key,
});

const get = (path: string, headers: Record<string, string> = {}, from = home) => app.request(from + path, { headers });
const signIn = (fields: Record<string, string>, headers: Record<string, string> = { origin: home }) =>
  app.request(`${home}/sign-in`, { method: "POST", headers, body: new URLSearchParams(fields) });
const cookieOf = (response: Response) => response.headers.get("set-cookie")!.split(";")[0]!;
const whoIs = async (cookie: string) => (await get("/api/views/session", { cookie })).json();

test("every answer allows our own scripts and styles, trusted ones, and nothing else", async () => {
  for (const path of ["/", "/assets/portal-ABC.js", "/api/x", "/nowhere"]) {
    const { headers } = await get(path);
    assert.equal(
      headers.get("content-security-policy"),
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.equal(headers.get("referrer-policy"), "same-origin");
  }
});

test("the document is asked for anew each time, its files never again", async () => {
  assert.equal((await get("/")).headers.get("cache-control"), "no-store");
  const file = await get("/assets/portal-ABC.js");
  assert.equal(file.headers.get("cache-control"), "public, max-age=31536000, immutable");
  assert.equal(file.headers.get("content-type"), "text/javascript; charset=utf-8");
  assert.equal(await file.text(), "let a");
});

for (const path of ["/assets/portal-OLD.js", "/assets/..%2F..%2Fpackage.json", "/package.json"])
  test(`${path} is not there`, async () => assert.equal((await get(path)).status, 404));

for (const [name, status] of [
  ["http://localhost:4170", 200],
  ["http://127.0.0.1:8080", 200],
  ["http://rebound.example:4170", 421],
  ["http://127.0.0.1.rebound.example", 421],
] as const)
  test(`asked under ${name} it answers ${status}`, async () => assert.equal((await get("/", {}, name)).status, status));

test("whoever signs in is who the API then sees; whoever signs out is the public", async () => {
  const response = await signIn({ person: "p-1", place: "?unit=grid-1" });
  assert.deepEqual([response.status, response.headers.get("location")], [303, "/?unit=grid-1"]);
  assert.match(response.headers.get("set-cookie")!, /; Path=\/; HttpOnly; SameSite=Strict$/);
  assert.deepEqual(await whoIs(cookieOf(response)), { person: "p-1" });
  assert.equal(await whoIs(cookieOf(await signIn({ person: "" }))), "public");
});

test("nobody signs in who is not on the list", async () => {
  assert.equal(await whoIs(cookieOf(await signIn({ person: "p-2" }))), "public");
});

test("a session is worth nothing without our signature", async () => {
  const real = cookieOf(await signIn({ person: "p-1" }));
  for (const forged of ["jinlin-session=p-1", real.replace("p-1", "p-2"), real.slice(0, -4), "jinlin-session=", "other=p-1"])
    assert.equal(await whoIs(forged), "public");
});

for (const place of ["//evil.example", "https://evil.example/", "/other", "\\evil.example", "unit=1"])
  test(`signing in leads back into the portal, not to ${place}`, async () =>
    assert.equal((await signIn({ person: "p-1", place })).headers.get("location"), "/"));

for (const [who, headers] of [
  ["another site", { origin: "http://evil.example" }],
  ["another port", { origin: "http://127.0.0.1:9999" }],
  ["a page that hides where it is", { origin: "null" }],
  ["nobody knows where", {}],
] as const)
  test(`a form from ${who} is turned away`, async () => assert.equal((await signIn({ person: "p-1" }, headers)).status, 403));
