import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { isRejected, type WhoAsks } from "./authenticate.ts";
import { signHeader } from "./sign-header.ts";
import { signedHeader, type SignedHeaderOptions } from "./signed-header.ts";

const secret = "a secret of the gateway and of us alone";
const old = "what the gateway signed with last year.";
const at = new Date("2026-03-01T02:00:00.000Z");
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);
const view = new Request("http://localhost/api/views/unit?unit=grid-a1");
const command = (url = "http://localhost/api/commands") => new Request(url, { method: "POST", body: "{}" });

const within = (request: Request, header: string, name = "jinlin-actor") => new Request(request, { headers: { [name]: header } });
const sign = (request: Request, more: { secret?: string; at?: Date } = {}) => signHeader({ secret, person: "dora", request, at, ...more });
const asked = (options: Partial<SignedHeaderOptions> = {}) => signedHeader({ secrets: [secret], clock: () => at, ...options });
const codeOf = (who: WhoAsks) => (isRejected(who) ? who.rejected.code : who);

test("who asks is whom the gateway names, and the public where it names nobody", async () => {
  const who = asked();
  assert.deepEqual(await who(within(view, await sign(view))), { person: "dora" });
  assert.equal(await who(view), undefined);
});

test("a gateway in another language signs the same six lines", async () => {
  const nonce = "0123456789abcdef";
  const lines = ["jinlin-signed-header/1", "dora", `${at.getTime()}`, nonce, "GET", "/api/views/unit?unit=grid-a1"];
  const mac = createHmac("sha256", secret).update(lines.join("\n")).digest("base64url");
  assert.deepEqual(await asked()(within(view, `v1.dora.${at.getTime()}.${nonce}.${mac}`)), { person: "dora" });
});

test("a header is good for its own request alone", async () => {
  const header = await sign(view);
  for (const other of [
    new Request("http://localhost/api/views/unit?unit=grid-a2"),
    new Request("http://localhost/api/views/person?unit=grid-a1"),
    new Request(view.url, { method: "HEAD" }),
    new Request(view.url, { method: "POST" }),
  ])
    assert.equal(codeOf(await asked()(within(other, header))), "credentials-invalid");
});

test("not a character of a header can be another", async () => {
  const header = await sign(view);
  for (let place = 0; place < header.length - 1; place++) {
    const other = header[place] === "1" ? "2" : "1";
    const forged = header.slice(0, place) + other + header.slice(place + 1);
    assert.ok(isRejected(await asked()(within(view, forged))), forged);
  }
});

test("the host may be another: the gateway has its own name for the service", async () => {
  const header = await sign(new Request("http://jinlin.internal:8080/api/views/unit?unit=grid-a1"));
  assert.deepEqual(await asked()(within(view, header)), { person: "dora" });
});

for (const [when, seconds, code] of [
  ["in its last second", 60, undefined],
  ["a second too late", 61, "credentials-expired"],
  ["by a clock somewhat behind the gateway's", -5, undefined],
  ["by a clock far behind the gateway's", -6, "credentials-invalid"],
] as const)
  test(`a header read ${when} is ${code ?? "good"}`, async () => {
    const who = await asked({ clock: () => later(seconds) })(within(view, await sign(view)));
    assert.deepEqual(codeOf(who), code ?? { person: "dora" });
  });

test("how long a header holds is the portal's to say", async () => {
  const who = asked({ maxAge: 5, clock: () => later(6) });
  assert.equal(codeOf(await who(within(view, await sign(view)))), "credentials-expired");
});

test("while the secret is changed both hold, and afterwards the new one alone", async () => {
  const [before, now] = [await sign(view, { secret: old }), await sign(view)];
  const both = asked({ secrets: [secret, old] });
  for (const header of [before, now]) assert.deepEqual(await both(within(view, header)), { person: "dora" });
  assert.equal(codeOf(await asked()(within(view, before))), "credentials-invalid");
});

test("a header that may change something is good once, in whatever spelling", async () => {
  const who = asked();
  const header = await sign(command());
  assert.deepEqual(await who(within(command(), header)), { person: "dora" });
  assert.equal(codeOf(await who(within(command(), header))), "credentials-expired");
  // The last character of a MAC in base64url has two bits to spare.
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const last = alphabet.indexOf(header.at(-1)!);
  for (const spare of [1, 2, 3])
    assert.equal(codeOf(await who(within(command(), header.slice(0, -1) + alphabet[last ^ spare]))), "credentials-expired");
  assert.deepEqual(await who(within(command(), await sign(command()))), { person: "dora" });
});

test("one that only reads is good as often as it is in time: an open stream asks again", async () => {
  const who = asked();
  const request = within(view, await sign(view));
  for (let time = 0; time < 3; time++) assert.deepEqual(await who(request), { person: "dora" });
});

test("what was used is forgotten once it is past its time anyway", async () => {
  let now = at;
  const who = asked({ clock: () => now });
  const header = await sign(command());
  await who(within(command(), header));
  now = later(120);
  await who(within(command(), await sign(command(), { at: now })));
  assert.equal(codeOf(await who(within(command(), header))), "credentials-expired");
});

for (const text of ["", "dora", "v1.dora", "v2.dora.1.0123456789abcdef.x", "v1.Dora.1.0123456789abcdef.x", "v1.dora.1.short.x"])
  test(`"${text}" is no signed header, and nobody is the public for it`, async () =>
    assert.equal(codeOf(await asked()(within(view, text))), "wrong-form"));

test("two headers at once are none", async () => {
  const headers = new Headers({ "jinlin-actor": await sign(view) });
  headers.append("jinlin-actor", await sign(view));
  assert.equal(codeOf(await asked()(new Request(view, { headers }))), "wrong-form");
});

test("the header has the name that the portal gives it", async () => {
  const who = asked({ header: "x-who" });
  assert.deepEqual(await who(within(view, await sign(view), "x-who")), { person: "dora" });
  assert.equal(await who(within(view, await sign(view))), undefined);
});

test("what was given is not said again to whoever gave it", async () => {
  const who = await asked()(within(view, "v1.dora.a-secret-of-somebody"));
  assert.ok(isRejected(who));
  assert.doesNotMatch(JSON.stringify(who), /dora|somebody/);
});

test("a secret that can be guessed, none at all, or a person without an id is the caller's mistake", async () => {
  assert.throws(() => asked({ secrets: ["short"] }), RangeError);
  assert.throws(() => asked({ secrets: [] }), RangeError);
  await assert.rejects(signHeader({ secret, person: "Dora.1", request: view }), RangeError);
  await assert.rejects(sign(view, { secret: "short" }), RangeError);
});
