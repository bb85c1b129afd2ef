import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fault, Sent } from "@jinlin/core";
import { createHandler, type HandlerOptions } from "./handler.ts";
import { collect } from "./testing/collect.ts";
import { openSmallCounty } from "./testing/open-small-county.ts";
import { get, post, whoAsks } from "./testing/requests.ts";
import { appoint, enrol, particularsOf, profile } from "./testing/small-county.ts";

async function served(options: Partial<HandlerOptions> = {}) {
  const { store, county } = await openSmallCounty();
  const handle = createHandler({ county, authenticate: whoAsks, ...options });
  return { store, county, handle, sent: async (request: Request) => (await (await handle(request)).json()) as Sent };
}

test("a view comes as JSON that no cache may store", async () => {
  const { handle } = await served();
  const response = await handle(get("/views/hierarchy?slice=command&day=2026-03-01"));
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type")!, /^application\/json/);
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.equal(response.headers.get("x-content-type-options"), "nosniff");
  const view = await response.json();
  assert.equal(view.view, "hierarchy");
  assert.equal(view.seq, 4);
});

test("a view is asked as of a day and an entry", async () => {
  const { handle, sent } = await served();
  await sent(post("/commands", appoint("dora", "grid-a2"), "mayor"));
  const stateAt = async (query: string) => (await (await handle(get(`/views/unit?unit=grid-a2&${query}`))).json()).posts[0].state;
  assert.equal(await stateAt("day=2026-02-28"), "vacant");
  assert.equal(await stateAt("day=2026-03-01"), "held");
  assert.equal(await stateAt("day=2026-03-01&seq=4"), "vacant");
});

const wrongQueries: readonly (readonly [path: string, codes: readonly string[], paths: readonly string[]])[] = [
  ["/views/hierarchy", ["missing"], ["slice"]],
  ["/views/hierarchy?slice=command&day=2026-02-30&seq=x&colour=red", ["wrong-form", "wrong-type", "unknown-key"], ["day", "seq", "colour"]],
  ["/views/unit?unit=a&unit=b", ["wrong-form"], ["unit"]],
  ["/views/people?text=&limit=1000", ["out-of-bounds"], ["limit"]],
  ["/views/people?text=&limit=-1", ["wrong-type"], ["limit"]],
  ["/views/grids?below=X&network=Y&shapes=yes", ["wrong-form", "wrong-form", "wrong-type"], ["below", "network", "shapes"]],
  ["/views/load?below=&colour=red&day=2026-02-30", ["wrong-form", "unknown-key", "wrong-form"], ["below", "colour", "day"]],
  ["/views/network?network=a&network=b&seq=x", ["wrong-form", "wrong-type"], ["network", "seq"]],
  ["/views/notices?below=..", ["wrong-form"], ["below"]],
  ["/views/notice", ["missing"], ["grid"]],
  ["/views/access?post=A&person=B", ["wrong-form", "wrong-form"], ["post", "person"]],
  ["/views/privacy?before=x&limit=5000", ["wrong-type", "out-of-bounds"], ["before", "limit"]],
  ["/live?after=soon", ["wrong-form"], ["after"]],
];
for (const [path, codes, paths] of wrongQueries)
  test(`GET ${path} is answered with every fault at once`, async () => {
    const { handle } = await served();
    const response = await handle(get(path, "mayor"));
    assert.equal(response.status, 400);
    const { faults } = (await response.json()) as { faults: Fault[] };
    assert.deepEqual(faults.map(({ code }) => code).toSorted(), codes.toSorted());
    assert.deepEqual(faults.map(({ path }) => path.join(".")).toSorted(), paths.toSorted());
  });

const refusedViews: readonly (readonly [path: string, person: string | undefined, status: number, code: string])[] = [
  ["/views/people?text=", undefined, 403, "not-open-to-you"],
  ["/views/people?text=", "cara", 403, "not-open-to-you"],
  ["/views/unit?unit=nowhere", undefined, 404, "unknown"],
  ["/views/hierarchy?slice=nowhere", undefined, 404, "unknown"],
  ["/views/findings?seq=99", undefined, 404, "unknown"],
];
for (const [path, person, status, code] of refusedViews)
  test(`GET ${path} as ${person ?? "the public"} is refused with ${status} ${code}`, async () => {
    const { handle } = await served();
    const response = await handle(get(path, person));
    assert.equal(response.status, status);
    const view = await response.json();
    assert.equal(view.view, "refused");
    assert.equal(view.refusals[0].code, code);
  });

test("a view there is not is a fault, and what else is asked for is not found", async () => {
  const { handle } = await served();
  const view = await handle(get("/views/constructor"));
  assert.equal(view.status, 404);
  assert.deepEqual((await view.json()).faults[0].path, ["view"]);
  assert.equal((await handle(get("/nothing"))).status, 404);
  assert.equal((await handle(get("/commands", "mayor"))).status, 404);
});

test("a command is done once and told with its changes", async () => {
  const { handle, store } = await served();
  const response = await handle(post("/commands", appoint("dora", "grid-a2"), "mayor"));
  assert.equal(response.status, 200);
  const sent = (await response.json()) as Sent;
  assert.ok(sent.ok);
  assert.equal(sent.seq, 5);
  assert.deepEqual(
    sent.changes.map((change) => [change.type, "person" in change && change.person.name]),
    [["appointment-started", "dora@NAME"]],
  );
  assert.equal((await collect(store.entries(profile.county))).at(-1)!.actor, "mayor");
});

for (const query of ["?dryRun", "?dryRun=", "?dryRun=true"])
  test(`a dry run (${query}) tells what would happen and keeps nothing`, async () => {
    const { handle, store } = await served();
    const response = await handle(post(`/commands${query}`, appoint("dora", "grid-a2"), "mayor"));
    assert.equal(response.status, 200);
    const sent = (await response.json()) as Sent;
    assert.equal(sent.ok && sent.changes.length, 1);
    assert.equal((await collect(store.entries(profile.county))).length, 4);
  });

for (const query of ["?dryrun", "?dryRun=no", "?dryRun&dryRun=false"])
  test(`a command with ${query} is not done: it may have been meant to be tried only`, async () => {
    const { handle, county } = await served();
    assert.equal((await handle(post(`/commands${query}`, appoint("dora", "grid-a2"), "mayor"))).status, 400);
    assert.equal(county.register.seq, 4);
  });

const moveGrid = (under: string) => ({ type: "move-unit", unit: "grid-a2", under, slice: "command", from: "2026-03-01" }) as const;
const refusedCommands: readonly (readonly [why: string, person: string | undefined, command: object, status: number, code: string])[] = [
  ["the public", undefined, appoint("dora", "grid-a2"), 403, "not-open-to-you"],
  ["a post without the grant", "cara", appoint("dora", "grid-a2"), 403, "not-open-to-you"],
  ["the head of another community", "bert", appoint("dora", "grid-a2"), 403, "not-open-to-you"],
  ["oneself", "anna", appoint("anna", "grid-a2"), 403, "own-appointment"],
  ["an unknown post", "mayor", appoint("dora", "grid-z9"), 404, "unknown"],
  ["a record changed since", "mayor", appoint("dora", "grid-a1", { readSeq: 3 }), 409, "changed-since"],
  ["the grant over where a unit goes", "anna", moveGrid("party-b"), 403, "not-open-to-you"],
  ["a unit nobody knows", "mayor", moveGrid("party-z"), 404, "unknown"],
  ["a link changed since", "mayor", { ...moveGrid("party-b"), readSeq: 1 }, 409, "changed-since"],
  ["what stands above", "mayor", moveGrid("grid-a1"), 422, "not-above"],
  ["a rule", "mayor", appoint("dora", "grid-a2", { to: "2026-02-01" }), 422, "period-empty"],
];
for (const [why, person, command, status, code] of refusedCommands)
  test(`a command against ${why} is refused with ${status}; tried only, with 200`, async () => {
    const { handle } = await served();
    for (const [path, expected] of [
      ["/commands", status],
      ["/commands?dryRun", 200],
    ] as const) {
      const response = await handle(post(path, command, person));
      assert.equal(response.status, expected);
      const sent = (await response.json()) as Sent;
      assert.ok(!sent.ok);
      assert.equal(sent.refusals[0]!.code, code);
    }
  });

test("a command of the wrong shape is answered with every fault, and the query's with them", async () => {
  const { handle } = await served();
  const response = await handle(post("/commands?dry", { ...appoint("dora", "grid-a2"), from: "soon", colour: "red" }, "mayor"));
  assert.equal(response.status, 400);
  const { faults } = (await response.json()) as { faults: Fault[] };
  assert.deepEqual(faults.map(({ path }) => path.join(".")).toSorted(), ["colour", "dry", "from"]);
});

test("what is not JSON is a fault", async () => {
  const { handle } = await served();
  for (const body of ["", "{", "not json"]) {
    const response = await handle(post("/commands", body, "mayor"));
    assert.equal(response.status, 400);
    assert.equal((await response.json()).faults[0].code, "not-json");
  }
});

for (const type of [
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/jsonp",
  "text/plain; application/json",
])
  test(`${type}, which a form on another site could send, is not taken`, async () => {
    const { handle, county } = await served();
    assert.equal((await handle(post("/commands", appoint("dora", "grid-a2"), "mayor", { "content-type": type }))).status, 415);
    assert.equal(county.register.seq, 4);
  });

test("JSON with a charset is taken", async () => {
  const { handle } = await served();
  assert.equal(
    (await handle(post("/commands", appoint("dora", "grid-a2"), "mayor", { "content-type": "Application/JSON; charset=utf-8" }))).status,
    200,
  );
});

test("a body over the limit is not read, whatever length it claims", async () => {
  const { handle, county } = await served({ maxBody: 200 });
  const command = appoint("dora", "grid-a2", { reason: "x".repeat(200) });
  assert.equal((await handle(post("/commands", command, "mayor"))).status, 413);
  assert.equal((await handle(post("/commands", command, "mayor", { "content-length": "10", "transfer-encoding": "chunked" }))).status, 413);
  assert.equal(county.register.seq, 4);
});

test("without an authentication everybody is the public", async () => {
  const { county } = await openSmallCounty();
  const handle = createHandler({ county });
  assert.equal((await handle(post("/commands", appoint("dora", "grid-a2"), "mayor"))).status, 403);
});

test("what nobody expected is told to the portal, and to the client only that it happened", async () => {
  const told: unknown[] = [];
  const secret = new Error("password of the database");
  const { handle } = await served({ authenticate: () => Promise.reject(secret), onError: (error) => told.push(error) });
  for (const request of [get("/views/session"), post("/commands", appoint("dora", "grid-a2")), get("/live")]) {
    const response = await handle(request);
    assert.equal(response.status, 500);
    assert.equal(await response.text(), "internal error");
  }
  assert.deepEqual(told, [secret, secret, secret]);
});

test("the paths begin where the portal says", async () => {
  const { handle } = await served({ base: "/api" });
  assert.equal((await handle(get("/api/views/session"))).status, 200);
  assert.equal((await handle(get("/views/session"))).status, 404);
});

test("two commands on the same record at once: one wins, the other is told and can decide again", async () => {
  const { handle, sent } = await served();
  const rivals = ["dora", "anna"].map((person) => post("/commands", appoint(person, "grid-a2", { readSeq: 4 }), "mayor"));
  const responses = await Promise.all(rivals.map(handle));
  assert.deepEqual(responses.map(({ status }) => status).toSorted(), [200, 409]);
  const loser = responses[0]!.status === 409 ? "dora" : "anna";
  const told = (await responses.find(({ status }) => status === 409)!.json()) as Sent;
  assert.deepEqual(told, { ok: false, refusals: [{ code: "changed-since", readSeq: 4, seq: 5 }] });
  const again = await sent(post("/commands", appoint(loser, "grid-a2", { readSeq: 5 }), "mayor"));
  assert.equal(again.ok && again.seq, 6);
});

test("commands on different records at once all pass", async () => {
  const { sent } = await served();
  const all = await Promise.all([
    sent(post("/commands", appoint("dora", "grid-a2", { readSeq: 4 }), "mayor")),
    sent(post("/commands", appoint("bert", "grid-b1", { readSeq: 4 }), "mayor")),
    sent(post("/commands", appoint("anna", "grid-a1", { readSeq: 4 }), "mayor")),
  ]);
  assert.deepEqual(all.map((one) => one.ok && one.seq).toSorted(), [5, 6, 7]);
});

test("what is personal goes beside the command, and both are kept", async () => {
  const { handle, store } = await served();
  const response = await handle(post("/commands", { command: enrol("fred"), particulars: particularsOf("fred") }, "mayor"));
  assert.equal(response.status, 200);
  assert.deepEqual(await collect(store.particulars(profile.county, ["fred"])), [particularsOf("fred")]);
  assert.equal((await collect(store.entries(profile.county))).at(-1)!.command, "enrol-person");
});

const wrongParcels: readonly (readonly [why: string, body: object, paths: readonly string[]])[] = [
  ["a command nobody knows", { command: { type: "fly" }, particulars: particularsOf("fred") }, ["command.type"]],
  ["a command only", { command: enrol("fred") }, ["particulars"]],
  [
    "faults in both",
    { command: { ...enrol("fred"), from: "soon" }, particulars: { person: "fred", name: "" } },
    ["command.from", "particulars.name", "particulars.consent"],
  ],
  [
    "a field of ours nobody asked for",
    { command: enrol("fred"), particulars: { ...particularsOf("fred"), address: "x" } },
    ["particulars.address"],
  ],
  ["a third part", { command: enrol("fred"), particulars: particularsOf("fred"), more: 1 }, ["more"]],
  [
    "an identity number",
    { command: enrol("fred"), particulars: { ...particularsOf("fred"), name: "陈 110105194912310003" } },
    ["particulars.name"],
  ],
  ["particulars in the command", { ...enrol("fred"), particulars: particularsOf("fred") }, ["particulars"]],
];
for (const [why, body, paths] of wrongParcels)
  test(`a parcel with ${why} is answered with every fault, and nothing is kept`, async () => {
    const { handle, store } = await served();
    const response = await handle(post("/commands", body, "mayor"));
    assert.equal(response.status, 400);
    const { faults } = (await response.json()) as { faults: Fault[] };
    assert.deepEqual(
      faults.map(({ path }) => path.join(".")),
      paths,
    );
    assert.deepEqual(await collect(store.particulars(profile.county, ["fred"])), []);
  });

test("what was covered is told in the answer alone, which no cache may store; who may not is told nothing", async () => {
  const { handle, store } = await served();
  const look = (person: string) => post("/commands", { type: "unmask-person", person, reason: "联系" }, "anna");
  const response = await handle(look("cara"));
  assert.deepEqual([response.status, response.headers.get("cache-control")], [200, "no-store"]);
  const { name, phone } = particularsOf("cara");
  assert.deepEqual(((await response.json()) as Sent & { ok: true }).unmasked, { person: "cara", name, phone });
  const refused = await handle(look("emil"));
  assert.equal(refused.status, 403);
  assert.ok(!(await refused.text()).includes("NAME"));
  assert.equal((await store.accessLog(profile.county).list({})).total, 1);
  const own = await (await handle(get("/views/person?person=cara", "cara"))).json();
  assert.equal(own.looks.total, 1);
});

test("looks are asked for page by page", async () => {
  const { handle } = await served();
  const response = await handle(get("/views/privacy?before=3&limit=2", "mayor"));
  assert.deepEqual([response.status, (await response.json()).looks], [200, { total: 0, entries: [] }]);
  assert.equal((await handle(get("/views/privacy", "anna"))).status, 403);
});
