import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { readEvents, type ServerEvent } from "./client/read-events.ts";
import { createHandler, type HandlerOptions } from "./handler.ts";
import { openSmallCounty } from "./testing/open-small-county.ts";
import { get, whoAsks } from "./testing/requests.ts";
import { appoint, people, profile } from "./testing/small-county.ts";

async function live(
  t: TestContext,
  path = "/live",
  { person, headers, ...options }: { person?: string; headers?: Record<string, string> } & Partial<HandlerOptions> = {},
) {
  const { county } = await openSmallCounty();
  const handle = createHandler({ county, authenticate: whoAsks, ...options });
  const appointing = (who: string, grid: string) => county.source({ person: "mayor" }).send(appoint(who, grid));
  await appointing("dora", "grid-a2");
  const response = await handle(get(path, person, headers));
  const events = readEvents(response.body!)[Symbol.asyncIterator]();
  const next = async () => (await events.next()).value as ServerEvent | undefined;
  t.after(() => (response.body!.locked ? events.return!() : response.body!.cancel()));
  return { county, response, next, appointing };
}

const touchedIn = (event: ServerEvent | undefined): string[] => JSON.parse(event!.data).touched;

test("the stream says where the ledger is and then tells of each entry", async (t) => {
  const { response, next, appointing } = await live(t);
  assert.match(response.headers.get("content-type")!, /^text\/event-stream/);
  assert.match(response.headers.get("cache-control")!, /no-store.*no-transform/);
  assert.deepEqual(await next(), { id: "5", data: "" });
  await appointing("bert", "grid-b1");
  const event = await next();
  assert.equal(event!.id, "6");
  assert.equal(JSON.parse(event!.data).seq, 6);
  assert.ok(touchedIn(event).includes("grid-b1") && touchedIn(event).includes("grid-b1/officer"));
});

for (const [how, path, headers] of [
  ["Last-Event-ID", "/live", { "last-event-id": "3" }],
  ["?after", "/live?after=3", {}],
] as const)
  test(`whoever comes back with ${how} gets what was missed first`, async (t) => {
    const { next } = await live(t, path, { headers });
    assert.deepEqual([(await next())!.id, (await next())!.id, await next()], ["4", "5", { id: "5", data: "" }]);
  });

test("whoever comes back from a ledger that is longer is told where this one is", async (t) => {
  const { next } = await live(t, "/live?after=400");
  assert.deepEqual(await next(), { id: "5", data: "" });
});

test("which persons an entry touched is not told", async (t) => {
  const { next } = await live(t, "/live?after=2", { person: "dora" });
  const told = [...touchedIn(await next()), ...touchedIn(await next()), ...touchedIn(await next())];
  assert.ok(told.includes("grid-a1/officer") && told.includes("grid-a2-dora"));
  assert.deepEqual(
    told.filter((id) => (people as readonly string[]).includes(id)),
    [],
  );
});

test("where nothing is open to an actor, neither is that something changed", async () => {
  const closed = { ...profile, grants: profile.grants.filter(({ to }) => to !== "public") };
  const { county } = await openSmallCounty();
  const register = county.register;
  const [fact] = register.log.of("profile", profile.county);
  (fact as { value: unknown }).value = closed;
  const handle = createHandler({ county, authenticate: whoAsks });
  assert.equal((await handle(get("/live"))).status, 403);
  const response = await handle(get("/live", "anna"));
  assert.equal(response.status, 200);
  await response.body!.cancel();
});

test("a sign of life comes while nothing happens", async (t) => {
  const { response } = await live(t, "/live", { heartbeat: 5 });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (!text.includes(":\n\n:\n\n")) text += (await reader.read()).value;
  await reader.cancel();
});

test("nobody listens any more once the client is gone", async () => {
  const { county } = await openSmallCounty();
  let listening = 0;
  const counted = {
    ...county,
    register: county.register,
    live: (listener: Parameters<typeof county.live>[0]) => {
      listening++;
      const stop = county.live(listener);
      return () => {
        listening--;
        stop();
      };
    },
  };
  const response = await createHandler({ county: counted })(get("/live"));
  assert.equal(listening, 1);
  await response.body!.cancel();
  assert.equal(listening, 0);
});

test("the stream ends when the session behind it does", async (t) => {
  let signedIn = true;
  const { next } = await live(t, "/live", { heartbeat: 5, authenticate: () => (signedIn ? { person: "anna" } : undefined) });
  await next();
  signedIn = false;
  assert.equal(await next(), undefined);
});

test("the stream ends, and the portal is told, when who asks can no longer be found out", async (t) => {
  const told: unknown[] = [];
  let works = true;
  const authenticate = () => (works ? undefined : Promise.reject(new Error("no sessions")));
  const { next } = await live(t, "/live", { heartbeat: 5, authenticate, onError: (error) => told.push(error) });
  await next();
  works = false;
  assert.equal(await next(), undefined);
  assert.equal(told.length, 1);
});

test("a client that does not read is let go", async () => {
  const { county } = await openSmallCounty();
  const listeners = new Set<(change: { seq: number; touched: string[] }) => void>();
  const flooding = {
    ...county,
    register: county.register,
    live: (listener: (change: { seq: number; touched: readonly string[] }) => void) => (
      listeners.add(listener),
      () => void listeners.delete(listener)
    ),
  };
  const response = await createHandler({ county: flooding })(get("/live"));
  for (let seq = 5; listeners.size > 0; seq++) {
    assert.ok(seq < 1000, "the backlog has no end");
    for (const listener of listeners) listener({ seq, touched: [] });
  }
  assert.match(await response.text(), /^retry/);
});
