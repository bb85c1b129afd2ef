import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import type { LiveChange } from "@jinlin/core";
import { createHandler } from "../handler.ts";
import { openSmallCounty } from "../testing/open-small-county.ts";
import { whoAsks } from "../testing/requests.ts";
import { appoint, enrol, particularsOf } from "../testing/small-county.ts";
import { remoteSource, type RemoteSourceOptions } from "./remote-source.ts";
import { SourceError } from "./source-error.ts";

type Ask = NonNullable<RemoteSourceOptions["fetch"]>;

/** A remote source over a real handler, with a wire between them that a test can cut. */
async function wired(person?: string) {
  const { county } = await openSmallCounty();
  const handle = createHandler({ county, authenticate: whoAsks, base: "/api" });
  const requests: Request[] = [];
  const wire: Record<"before" | "after", (request: Request) => Promise<void>> & { cut: boolean } = {
    cut: false,
    before: async () => {},
    after: async () => {},
  };
  const streams = new Set<AbortController>();
  const ask: Ask = async (url, init) => {
    const request = new Request(`http://localhost${url}`, {
      ...init,
      headers: { ...(init.headers as object), ...(person && { "x-person": person }) },
    });
    requests.push(request);
    if (wire.cut) throw new TypeError("fetch failed");
    await wire.before(request);
    const response = await handle(request);
    await wire.after(request);
    return url.endsWith("/live") ? abortable(response, request.signal, streams) : response;
  };
  const breakStreams = () => streams.forEach((stream) => stream.abort());
  const source = remoteSource({ url: "/api/", fetch: ask, pause: 1 });
  return {
    county,
    source,
    streams,
    wire,
    breakStreams,
    asked: (path: string) => requests.filter(({ url }) => new URL(url).pathname === path),
  };
}

// As a browser's fetch does: the stream breaks when the request is aborted, or the wire is.
function abortable(response: Response, signal: AbortSignal, streams: Set<AbortController>): Response {
  const wire = new AbortController();
  streams.add(wire);
  const passed = response.body!.pipeThrough(new TransformStream(), { signal: AbortSignal.any([signal, wire.signal]) });
  return new Response(passed, response);
}

const until = async (isSo: () => boolean) => {
  for (const end = Date.now() + 3000; !isSo();) {
    assert.ok(Date.now() < end, "waited three seconds");
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};

function listen(
  t: TestContext,
  source: { live: (listener: (change: LiveChange) => void) => () => void },
): { seqs: number[]; leave: () => void } {
  const seqs: number[] = [];
  const leave = source.live(({ seq }) => seqs.push(seq));
  t.after(leave);
  return { seqs, leave };
}

test("a view comes through as core made it, in the language asked for", async () => {
  const { county, source } = await wired("mayor");
  const query = { slice: "command", day: "2026-03-01", lang: "en" } as const;
  assert.deepEqual(
    await source.view("hierarchy", query),
    JSON.parse(JSON.stringify(await county.source({ person: "mayor" }).view("hierarchy", query))),
  );
});

test("a source has a language for views that are asked for without one", async () => {
  const { county } = await openSmallCounty();
  const handle = createHandler({ county });
  const source = remoteSource({ url: "http://localhost", lang: "en", fetch: (url, init) => handle(new Request(url, init)) });
  const langOf = async (query: { lang?: string }) => ((await source.view("session", query)) as { lang: string }).lang;
  assert.equal(await langOf({}), "en");
  assert.equal(await langOf({ lang: "zh-Hans" }), "zh-Hans");
});

test("a refusal is an answer, of views as of commands", async () => {
  const { source } = await wired();
  assert.deepEqual(await source.view("people", { text: "" }), { view: "refused", refusals: [{ code: "not-open-to-you", what: "people" }] });
  const sent = await source.send(appoint("dora", "grid-a2"));
  assert.deepEqual(sent.ok ? [] : sent.refusals.map(({ code }) => code), ["not-open-to-you"]);
});

test("a command is tried, then done", async () => {
  const { county, source } = await wired("mayor");
  assert.equal((await source.send(appoint("dora", "grid-a2"), { dryRun: true })).ok, true);
  assert.equal(county.register.seq, 4);
  const sent = await source.send(appoint("dora", "grid-a2"), { dryRun: false });
  assert.equal(sent.ok && sent.seq, 5);
  assert.equal(county.register.seq, 5);
});

test("what is personal goes with its command and comes back in views", async () => {
  const { source } = await wired("mayor");
  assert.ok((await source.send(enrol("fred"), { particulars: particularsOf("fred") })).ok);
  const view = await source.view("people", { text: "fred" });
  assert.deepEqual(view.view === "people" && view.people.map(({ person }) => person.name), ["fred@NAME"]);
});

test("a view is asked for again when nobody answers, and only so often", async () => {
  const { source, wire, asked } = await wired();
  wire.cut = true;
  setTimeout(() => (wire.cut = false), 2);
  assert.equal((await source.view("session", {})).view, "session");
  wire.cut = true;
  const before = asked("/api/views/session").length;
  await assert.rejects(source.view("session", {}), (error) => error instanceof SourceError && error.code === "unreachable");
  assert.equal(asked("/api/views/session").length - before, 3);
});

test("a command is never sent a second time by itself", async () => {
  const { source, wire, asked } = await wired("mayor");
  wire.cut = true;
  await assert.rejects(
    source.send(appoint("dora", "grid-a2")),
    (error) => error instanceof SourceError && error.code === "unreachable" && error.cause instanceof TypeError,
  );
  assert.equal(asked("/api/commands").length, 1);
});

test("a command whose answer was lost can be sent again and is done once", async () => {
  const { county, source, wire } = await wired("mayor");
  const { send } = county.source({ person: "mayor" });
  wire.before = async (request) => {
    await send(await request.clone().json());
    throw new TypeError("connection reset");
  };
  await assert.rejects(source.send(appoint("dora", "grid-a2")), SourceError);
  wire.before = async () => {};
  assert.deepEqual(await source.send(appoint("dora", "grid-a2")), { ok: true, seq: 5, changes: [] });
});

const failures: readonly (readonly [why: string, answer: () => Response, code: SourceError["code"], requests: number])[] = [
  ["a gateway without its server", () => new Response("bad gateway", { status: 502 }), "unreachable", 3],
  ["a failing server", () => new Response("internal error", { status: 500 }), "server-failed", 1],
  ["a page in place of an answer", () => new Response("<!doctype html>"), "server-failed", 1],
  ["JSON that is no view", () => Response.json([1]), "server-failed", 1],
  ["a sign-in that is over", () => new Response("sign in", { status: 401 }), "unauthenticated", 1],
  ["an error page of a proxy", () => new Response("forbidden", { status: 403 }), "bad-request", 1],
];
for (const [why, answer, code, requests] of failures)
  test(`${why} is told as ${code}`, async () => {
    let asked = 0;
    const source = remoteSource({ url: "/api", pause: 1, fetch: async () => (asked++, answer()) });
    await assert.rejects(source.view("session", {}), (error) => error instanceof SourceError && error.code === code);
    assert.equal(asked, requests);
  });

test("a mistake of the caller comes with its faults", async () => {
  const { source } = await wired();
  await assert.rejects(
    source.view("hierarchy", { slice: "command", day: "2026-02-30" }),
    (error) => error instanceof SourceError && error.code === "bad-request" && error.status === 400 && error.faults[0]?.path[0] === "day",
  );
});

test("an answer that does not come in time is given up", async () => {
  const never: Ask = (_, { signal }) => new Promise((_, reject) => signal!.addEventListener("abort", () => reject(signal!.reason)));
  await assert.rejects(
    remoteSource({ url: "/api", fetch: never, timeout: 5, retries: 0 }).view("session", {}),
    (error) => error instanceof SourceError && error.code === "unreachable",
  );
});

test("live changes come to all who listen, over one stream", async (t) => {
  const { source, asked } = await wired("mayor");
  await source.view("session", {});
  const [a, b] = [listen(t, source), listen(t, source)];
  await source.send(appoint("dora", "grid-a2"));
  await until(() => a.seqs.length === 1 && b.seqs.length === 1);
  assert.equal(asked("/api/live").length, 1);
});

test("after a break the stream goes on where it was: nothing lost, nothing twice", async (t) => {
  const { county, source, wire, breakStreams, asked } = await wired("mayor");
  await source.view("session", {});
  const { seqs } = listen(t, source);
  const { send } = county.source({ person: "mayor" });
  await send(appoint("dora", "grid-a2"));
  await until(() => seqs.length === 1);
  wire.cut = true;
  breakStreams();
  await send(appoint("bert", "grid-b1"));
  await send(appoint("anna", "grid-a1"));
  await until(() => asked("/api/live").length > 3);
  wire.cut = false;
  await until(() => seqs.length === 3);
  await send(appoint("bert", "grid-a1"));
  await until(() => seqs.length === 4);
  assert.deepEqual(seqs, [5, 6, 7, 8]);
  assert.equal(asked("/api/live").at(-1)!.headers.get("last-event-id"), "5");
});

test("what came between a view and the stream is not missed", async (t) => {
  const { county, source } = await wired("mayor");
  await source.view("unit", { unit: "grid-a2" });
  await county.source({ person: "mayor" }).send(appoint("dora", "grid-a2"));
  const { seqs } = listen(t, source);
  await until(() => seqs.length > 0);
  assert.deepEqual(seqs, [5]);
});

test("what came between a view still under way and the stream is not missed", async (t) => {
  const { county, source, wire, asked } = await wired("mayor");
  let arrive = () => {};
  wire.before = (request) => (request.url.endsWith("/live") ? new Promise((resolve) => (arrive = resolve)) : Promise.resolve());
  const { seqs } = listen(t, source);
  await until(() => asked("/api/live").length === 1);
  await source.view("unit", { unit: "grid-a2" });
  await county.source({ person: "mayor" }).send(appoint("dora", "grid-a2"));
  wire.before = async () => {};
  arrive();
  await until(() => seqs.length > 0);
  assert.deepEqual(seqs, [5]);
});

test("what came between a view that was long under way and a stream already open is not missed", async (t) => {
  const { county, source, wire, streams } = await wired("mayor");
  const { send } = county.source({ person: "mayor" });
  let arrive: (() => void) | undefined;
  wire.after = (request) => (request.url.includes("/views/") ? new Promise((resolve) => (arrive = resolve)) : Promise.resolve());
  const view = source.view("unit", { unit: "grid-a2" });
  await until(() => arrive !== undefined);
  await send(appoint("dora", "grid-a2"));
  const { seqs } = listen(t, source);
  await until(() => streams.size === 1);
  await send(appoint("bert", "grid-b1"));
  await until(() => seqs.length === 1);
  arrive!();
  await view;
  await until(() => seqs.length === 3);
  assert.deepEqual(seqs, [6, 5, 6]);
});

test("a view of the past does not turn the stream back", async (t) => {
  const { source, asked } = await wired("mayor");
  await source.view("unit", { unit: "grid-a2", seq: 4 });
  await source.send(appoint("dora", "grid-a2"));
  await source.view("unit", { unit: "grid-a2", seq: 4 });
  listen(t, source);
  await until(() => asked("/api/live").length === 1);
  assert.equal(asked("/api/live")[0]!.headers.get("last-event-id"), null);
});

test("the stream is closed when the last listener leaves", async (t) => {
  const { source, asked } = await wired();
  const [a, b] = [listen(t, source), listen(t, source)];
  await until(() => asked("/api/live").length === 1);
  a.leave();
  assert.equal(asked("/api/live")[0]!.signal.aborted, false);
  b.leave();
  assert.equal(asked("/api/live")[0]!.signal.aborted, true);
  b.leave();
  const { seqs } = listen(t, source);
  await until(() => asked("/api/live").length === 2);
  assert.deepEqual(seqs, []);
});

test("a stream that has gone silent is opened anew", async (t) => {
  let opened = 0;
  const silent: Ask = async (_, { signal }) => {
    opened++;
    return new Response(
      new ReadableStream({ start: (controller) => signal!.addEventListener("abort", () => controller.error(signal!.reason)) }),
    );
  };
  listen(t, remoteSource({ url: "/api", fetch: silent, pause: 1, silence: 5 }));
  await until(() => opened > 2);
});
