import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import { PortalRefusal } from "./portal-refusal.ts";
import { settingsFrom } from "./settings.ts";

test("without a word it is port 4170 and .data in the workspace", () => {
  assert.deepEqual(settingsFrom([], {}, "/home"), { port: 4170, folder: resolve("/home/.data"), reset: false, yes: false });
});

test("arguments and environment are heard", () => {
  const settings = settingsFrom(["--reset", "--yes"], { PORT: "0", JINLIN_DATA: "other/place" }, "/home");
  assert.deepEqual(settings, { port: 0, folder: resolve("/home/other/place"), reset: true, yes: true });
});

test("an empty variable counts as none", () => {
  assert.equal(settingsFrom([], { PORT: "", JINLIN_DATA: "" }, "/home").port, 4170);
});

for (const port of ["eighty", "65536", "-1", "80.5", "0x50", " 80", "1e3"])
  test(`"${port}" is no port`, () => assert.throws(() => settingsFrom([], { PORT: port }, "/home"), PortalRefusal));

test("an identity provider is taken with its defaults, or as said", () => {
  const issuer = "https://sign-in.example/realms/county";
  const oidcIn = (env: Record<string, string>) => settingsFrom([], { JINLIN_OIDC_ISSUER: issuer, ...env }, "/home").oidc;
  assert.deepEqual(oidcIn({}), { issuer, audience: "jinlin", personClaim: "sub" });
  assert.deepEqual(oidcIn({ JINLIN_OIDC_AUDIENCE: "portal", JINLIN_OIDC_PERSON: "employee_number" }), {
    issuer,
    audience: "portal",
    personClaim: "employee_number",
  });
  assert.equal(oidcIn({ JINLIN_OIDC_ISSUER: "" }), undefined);
  assert.equal(oidcIn({ JINLIN_OIDC_ISSUER: "http://127.0.0.1:8080" })?.issuer, "http://127.0.0.1:8080");
});

for (const issuer of ["sign-in.example", "http://sign-in.example", "file:///etc"])
  test(`"${issuer}" is no identity provider`, () =>
    assert.throws(() => settingsFrom([], { JINLIN_OIDC_ISSUER: issuer }, "/home"), PortalRefusal));

for (const args of [["--rest"], ["reset"], ["--reset=yes"]])
  test(`${args.join(" ")} is not understood`, () => assert.throws(() => settingsFrom(args, {}, "/home"), PortalRefusal));
