import assert from "node:assert/strict";
import { test } from "node:test";
import { createHandler } from "./handler.ts";
import { openSmallCounty } from "./testing/open-small-county.ts";
import { get, post, whoAsks } from "./testing/requests.ts";
import { appoint, particularsOf, people } from "./testing/small-county.ts";

const units = ["district", "place-a", "place-b", "committee", "party-a", "party-b", "grid-a1", "grid-a2", "grid-b1"];
const paths = [
  "/views/session",
  "/views/hierarchy?slice=command",
  "/views/findings",
  "/views/history?limit=100",
  ...people.map((person) => `/views/history?person=${person}`),
  ...people.map((person) => `/views/person?person=${person}`),
  "/views/compare?otherDay=2020-01-01",
  "/views/compare?otherSeq=2",
  ...units.map((unit) => `/views/unit?unit=${unit}`),
  ...["", "a", "@", "NAME", "NOTICE", "138", ...people].map((text) => `/views/people?limit=100&text=${text}`),
].flatMap((path) =>
  ["day=2026-03-01", "day=2025-01-01", "day=2030-01-01", "seq=4", "lang=en"].map(
    (when) => `${path}${path.includes("?") ? "&" : "?"}${when}`,
  ),
);

/**
 * Everything the server would ever tell somebody: every view, what commands would do, the live stream from
 * the start. Whoever may appoint sees whom they appoint, so that is tried with those they may see.
 */
async function allToldTo(person: string | undefined, appointed: readonly string[]): Promise<string[]> {
  const { county } = await openSmallCounty();
  const handle = createHandler({ county, authenticate: whoAsks });
  const mayor = county.source({ person: "mayor" });
  await mayor.send(appoint("emil", "grid-a1"));
  await mayor.send({ type: "end-appointment", appointment: "emil-first", to: "2026-06-01", ended: "resigned" });

  const asked = [
    ...paths.map((path) => get(path, person)),
    ...appointed.flatMap((one) => ["grid-a1", "grid-a2", "grid-b1"].map((grid) => post("/commands?dryRun", appoint(one, grid), person))),
    ...["cara-first", "emil-first", "anna-first"].map((appointment) =>
      post("/commands?dryRun", { type: "end-appointment", appointment, to: "2026-05-01", ended: "other" }, person),
    ),
    post("/commands", { type: "appoint-person", post: "grid-a1/officer", person: "bert" }, person),
  ];
  const bodies = await Promise.all(asked.map(async (request) => (await handle(request)).text()));

  const live = (await handle(get("/live?after=0", person))).body!.pipeThrough(new TextDecoderStream()).getReader();
  bodies.push((await live.read()).value!);
  await live.cancel();
  return bodies;
}

/** Whose particulars somebody may be told, by the grants of the small county; their own always. */
const entitled: readonly (readonly [viewer: string | undefined, names: readonly string[], phones: readonly string[]])[] = [
  [undefined, [], []],
  ["nobody-known", [], []],
  ["dora", ["dora"], ["dora"]],
  // Officer of grid-a1 until emil took over: nothing is hers any more but her own name, where it stands in history.
  ["cara", ["cara"], ["cara"]],
  ["anna", ["mayor", "anna", "cara", "dora", "emil"], ["anna"]],
  ["bert", ["bert", "emil"], ["bert"]],
  ["mayor", [...people], [...people]],
];

for (const [viewer, names, phones] of entitled)
  test(`${viewer ?? "the public"} is told what is personal about ${names.join(", ") || "nobody"}, and of nobody else`, async () => {
    // An id nobody knows of comes back as it was sent.
    const bodies = (await allToldTo(viewer, people)).map((body) => body.replaceAll(/"kind":"person","id":"[^"]*"/g, ""));
    const all = bodies.join("\n");
    const told = (mark: (person: string) => string) => people.filter((person) => all.includes(mark(person)));
    assert.deepEqual(
      told((person) => particularsOf(person).name),
      people.filter((person) => names.includes(person)),
    );
    assert.deepEqual(
      told((person) => particularsOf(person).phone!),
      people.filter((person) => phones.includes(person)),
    );
    assert.doesNotMatch(all, /NOTICE|"consent"|membership|2023-11-07/);
    // An id of somebody whose name may not be seen would tell their posts apart from other people's.
    const named = viewer === undefined ? names : [...names, viewer];
    assert.deepEqual(
      people.filter((person) => stringsIn(bodies).has(person) && !named.includes(person)),
      [],
    );
  });

function stringsIn(bodies: readonly string[]): Set<string> {
  return new Set(bodies.flatMap((body) => [...body.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text!)));
}
