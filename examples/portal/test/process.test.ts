import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import type { Command, SessionView, Sent, UnitView } from "@jinlin/core";
import { sample } from "@jinlin/jiaocheng";
import { sampleIssuer } from "@jinlin/store/authenticate/sample-issuer";
import { openDoor } from "../src/door.ts";
import { copyOf, newFolder, startPortal, tryToStart, type FailedStart, type RunningPortal, type StartOptions } from "./running-portal.ts";

// Made by the first start; whoever changes it takes a copy.
const folder = newFolder();
let firstOutput = "";
let portal: RunningPortal;
let upAfter = 0;

before(async () => {
  const first = await startPortal({ folder });
  firstOutput = first.output();
  assert.equal(await first.stop("SIGTERM"), 0);
  const began = performance.now();
  portal = await startPortal({ folder });
  upAfter = performance.now() - began;
});

test("a start shows its steps with their times, and the address last", () => {
  assert.match(firstOutput, /数据 data {2}\d+\.\d s\n/);
  assert.match(firstOutput, /页面 page {2}\d+\.\d s\n/);
  assert.match(firstOutput, /http:\/\/127\.0\.0\.1:\d+\n$/);
});

test("a start on data that is there is up in under ten seconds", () => {
  assert.ok(upAfter < 10_000, `${upAfter} ms`);
});

test("one that cannot have its port leaves the data alone", async () => {
  const { port } = new URL(portal.url);
  const elsewhere = newFolder();
  assert.match(
    await refusedStart({ folder: elsewhere, env: { PORT: port } }),
    new RegExp(`^端口 ${port} 已被占用.+ Port ${port} is taken.+\n$`),
  );
  assert.ok(!existsSync(elsewhere));
});

for (const args of [[], ["--reset", "--yes"]])
  test(`a second one on the same data is turned away${args.length > 0 ? ", a reset too" : ""}, and the first goes on`, async () => {
    assert.match(
      await refusedStart({ folder, args }),
      /^数据文件夹 .+ 正由另一进程 \d+ 使用.+ The data folder is in use by another process \d+.+\n$/,
    );
    assert.equal((await fetch(`${portal.url}/api/views/findings`)).status, 200);
  });

test("Ctrl-C ends it at once with code 0, live streams and all", async () => {
  const live = await fetch(`${portal.url}/api/live`);
  const began = performance.now();
  assert.equal(await portal.stop("SIGINT"), 0);
  assert.ok(performance.now() - began < 5000);
  await assert.rejects(live.text());
});

test("a folder that cannot be made is said to be so", async () => {
  const file = join(folder, "lock");
  assert.match(await refusedStart({ folder: join(file, "data") }), /^数据文件夹 .+ 不可写（ENOTDIR）.+ cannot be written \(ENOTDIR\).+\n$/);
});

test("data of a newer version is left as it is", async () => {
  const copy = copyOf(folder);
  const version = join(copy, "pg/PG_VERSION");
  writeFileSync(version, "99\n");
  assert.match(await refusedStart({ folder: copy }), /^数据文件夹 .+ 由更新的版本写成.+ was written by a newer version.+\n$/);
  assert.equal(readFileSync(version, "utf8"), "99\n");
});

for (const [wrong, options, says] of [
  ["a port that is none", { env: { PORT: "eighty" } }, /^PORT .+ PORT must be .+ "eighty"\.\n$/],
  ["a reset that nobody confirms", { args: ["--reset"] }, /^重置会清空全部数据.+ add --yes .+\n$/],
] as const satisfies readonly (readonly [string, Omit<StartOptions, "folder">, RegExp])[])
  test(`${wrong} is said in one line, and nothing is touched`, async () => {
    const before = statSync(join(folder, "pg")).mtimeMs;
    assert.match(await refusedStart({ folder, ...options }), says);
    assert.equal(statSync(join(folder, "pg")).mtimeMs, before);
  });

test("with an identity provider its tokens say who asks, and nothing else does", async () => {
  const door = await openDoor(0);
  const provider = await sampleIssuer({ issuer: door.url });
  door.answerWith((request) => provider.handle(request));
  const { person } = sample().signIns.find(({ post }) => post === "organisation-department/organisation-head")!;
  const copy = copyOf(folder);
  const its = await startPortal({ folder: copy, env: { JINLIN_OIDC_ISSUER: door.url } });
  const ask = async (headers: Record<string, string>) => fetch(`${its.url}/api/views/session`, { headers });
  const actorIn = async (response: Promise<Response>) => ((await (await response).json()) as SessionView).actor?.person.id;
  const token = (expiresIn: number) => provider.token({ audience: "jinlin", claims: { sub: person }, expiresIn });

  assert.equal(await actorIn(ask({ authorization: `Bearer ${await token(300)}` })), person);
  assert.equal(await actorIn(ask({})), undefined);
  assert.deepEqual(await (await fetch(`${its.url}/sign-ins`)).json(), []);
  for (const bad of [await token(-60), "a.b.c", ""]) {
    const response = await ask({ authorization: `Bearer ${bad}` });
    assert.deepEqual([response.status, response.headers.get("www-authenticate")?.split(" ")[0]], [401, "Bearer"]);
  }
  await its.stop();
  await door.close();
});

test("what was acknowledged is there after kill -9, and after a reset no more", async () => {
  const head = "hefeng-committee/community-secretary";
  portal = await startPortal({ folder });
  const cookie = await signIn(portal.url, "organisation-department/organisation-head");
  const { posts } = await unit(portal.url, cookie);
  const appointment = posts.find(({ id }) => id === head)!.appointment!;
  const command: Command = { type: "end-appointment", appointment, to: today(), ended: "resigned" };
  const response = await fetch(`${portal.url}/api/commands`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json" },
    body: JSON.stringify(command),
  });
  assert.deepEqual([response.status, ((await response.json()) as Sent).ok], [200, true]);
  assert.equal(await portal.stop("SIGKILL"), null);

  // The key of sessions is kept as well: nobody has to sign in again.
  portal = await startPortal({ folder });
  assert.equal((await unit(portal.url, cookie)).posts.find(({ id }) => id === head)!.state, "vacant");
  assert.equal(statSync(join(folder, "session-key")).mode & 0o777, 0o600);
  await portal.stop();

  portal = await startPortal({ folder, args: ["--reset", "--yes"] });
  assert.equal((await unit(portal.url, cookie)).posts.find(({ id }) => id === head)!.state, "held");
  await portal.stop();
});

async function refusedStart(options: StartOptions): Promise<string> {
  const started = await tryToStart(options);
  if ("url" in started) await started.stop();
  assert.equal((started as FailedStart).code, 1);
  return (started as FailedStart).stderr;
}

async function signIn(url: string, post: string): Promise<string> {
  const signIns = (await (await fetch(`${url}/sign-ins`)).json()) as { person: string; post: string }[];
  const { person } = signIns.find((one) => one.post === post)!;
  const response = await fetch(`${url}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url },
    body: new URLSearchParams({ person }),
  });
  return response.headers.get("set-cookie")!.split(";")[0]!;
}

async function unit(url: string, cookie: string): Promise<UnitView> {
  return (await (await fetch(`${url}/api/views/unit?unit=hefeng-committee`, { headers: { cookie } })).json()) as UnitView;
}

/** In the county. */
function today() {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date()) as `${number}-${number}-${number}`;
}
