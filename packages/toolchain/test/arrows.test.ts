import assert from "node:assert/strict";
import { basename } from "node:path";
import { test } from "node:test";
import { workspaceFolders } from "../install.mjs";
import { importsOf, sourcesOf, type Import } from "../imports.ts";

/** What each package may know of ours. Whoever is not named here is an application and may know them all. */
const mayKnow: Record<string, readonly string[]> = {
  core: [],
  elements: ["core"],
  store: ["core"],
  exchange: ["core"],
  jiaocheng: ["core"],
};

/** The rooms of core, lowest first; rooms of one line do not know each other. */
const order = [
  ["day", "decision", "quantity", "share-out", "fault", "hierarchy", "geo"],
  ["civil-time"],
  ["working-time"],
  ["profile"],
  ["register"],
  ["organisation"],
  ["draft"],
  ["grid"],
  ["alliance", "council", "works"],
  ["figures"],
  ["assessment"],
  ["linkage"],
  ["access"],
  ["county"],
  // Below the views, which speak: they come to whoever asks in their language.
  ["messages", "choices", "rule-pages"],
  ["start-ledger", "may", "view"],
  ["picture"],
  ["chart"],
  ["pictures"],
  ["index"],
];

const packages = workspaceFolders().filter((folder) => folder.startsWith("packages/"));
const core = sourcesOf("packages/core").flatMap(importsOf);

/** `packages/core/src/organisation/post.ts` is in the room organisation, `packages/core/src/day.ts` is the room day. */
const roomOf = (file: string) => /^packages\/core\/src\/([^/.]+)/.exec(file)?.[1] ?? file;
const rankOf = (file: string) => order.findIndex((rooms) => rooms.includes(roomOf(file)));

/** The side of core that stands behind `@jinlin/core/parse`, and brings zod along. */
const isParsing = (file: string) => file.endsWith(".schema.ts") || roomOf(file) === "parse";
const isMessages = (file: string) => roomOf(file) === "messages";

const told = (imports: readonly Import[]) => imports.map(({ from, specifier }) => `${from} imports ${specifier}`);

for (const folder of packages.filter((one) => basename(one) in mayKnow)) {
  const allowed = mayKnow[basename(folder)]!.map((name) => `@jinlin/${name}`);
  const imports = sourcesOf(folder).flatMap(importsOf);

  test(`${basename(folder)} knows ${allowed.join(", ") || "none"} of our packages`, () => {
    const ours = imports.filter(({ specifier }) => /^@?jinlin\b/.test(specifier));
    assert.deepEqual(
      told(ours.filter(({ specifier }) => !allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`)))),
      [],
    );
  });

  test(`${basename(folder)} reaches other packages by name only`, () =>
    assert.deepEqual(told(imports.filter(({ target }) => target !== undefined && !target.startsWith(`${folder}/`))), []));

  test(`no module of ${basename(folder)} loads itself by way of others`, () => assert.deepEqual(cycles(imports), []));
}

test("every room of core has a place in the order", () => {
  const files = sourcesOf("packages/core").filter((file) => !isParsing(file));
  assert.deepEqual(files.filter((file) => rankOf(file) === -1).map(roomOf), []);
});

test("rooms of core import downwards only", () =>
  assert.deepEqual(
    told(
      core.filter(({ from, target }) => {
        if (target === undefined || roomOf(from) === roomOf(target) || isMessages(from) || roomOf(from) === "index") return false;
        // Schemas of a room may use the shapes of the parse room, and are composed by it; among themselves they keep the order.
        if (isParsing(from) && (!target.endsWith(".schema.ts") || roomOf(from) === "parse")) return false;
        return rankOf(target) >= rankOf(from);
      }),
    ),
    [],
  ));

test("messages take nothing but types from other rooms", () =>
  assert.deepEqual(
    told(core.filter(({ from, target, typeOnly }) => isMessages(from) && !typeOnly && !(target && isMessages(target)))),
    [],
  ));

test("only schemas load zod or each other", () =>
  assert.deepEqual(
    told(
      core.filter(
        ({ from, specifier, target, typeOnly }) =>
          !typeOnly && !isParsing(from) && (/^zod\b/.test(specifier) || (target && isParsing(target))),
      ),
    ),
    [],
  ));

test("only day.ts loads date-fns", () =>
  assert.deepEqual(
    core.filter(({ specifier }) => /^date-fns\b/.test(specifier)).map(({ from }) => from),
    ["packages/core/src/day.ts"],
  ));

test("core loads nothing of Node", () => assert.deepEqual(told(core.filter(({ specifier }) => specifier.startsWith("node:"))), []));

/** Rings of modules that load each other, each told once, from its first file. */
function cycles(imports: readonly Import[]): string[] {
  const loads = new Map<string, string[]>();
  for (const { from, target, typeOnly } of imports)
    if (target !== undefined && !typeOnly) loads.set(from, [...(loads.get(from) ?? []), target]);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const target of loads.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of loads.keys()) visit(file, []);
  return found;
}
