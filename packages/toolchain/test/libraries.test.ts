import assert from "node:assert/strict";
import { test } from "node:test";
import { entriesOf, libraries } from "../libraries.mjs";

const published = (path: string) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });

test("an entry is named as it is imported, and published from its source", () =>
  assert.deepEqual(
    entriesOf({
      name: "@jinlin/store",
      exports: { ".": "./src/index.ts", "./client": "./src/client/index.ts" },
      publishConfig: { exports: { ".": published("index"), "./client": published("client/index") } },
    }).map(({ name, module }) => [name, module]),
    [
      ["@jinlin/store", "./dist/index.js"],
      ["@jinlin/store/client", "./dist/client/index.js"],
    ],
  ));

test("what is not built from a module is published as it is, and is no entry", () => {
  const exports = { ".": "./src/index.ts", "./sizes.json": "./dist/sizes.json", "./vue": published("vue") };
  assert.deepEqual(
    entriesOf({ name: "@jinlin/elements", exports, publishConfig: { exports: { ...exports, ".": published("index") } } }).map(
      ({ name }) => name,
    ),
    ["@jinlin/elements"],
  );
});

for (const [what, exports, publishedExports] of [
  ["that is not published", { ".": "./src/index.ts", "./extra": "./src/extra.ts" }, { ".": published("index") }],
  ["that is published only", { ".": "./src/index.ts" }, { ".": published("index"), "./extra": published("extra") }],
  ["published from another source", { ".": "./src/index.ts" }, { ".": published("main") }],
] as const)
  test(`an entry ${what} is refused`, () =>
    assert.throws(
      () => entriesOf({ name: "@jinlin/store", exports, publishConfig: { exports: publishedExports } }),
      /^Error: @jinlin\/store: /,
    ));

test("whoever is depended on is built first", () => {
  const order = libraries().map(({ manifest }) => manifest.name);
  for (const { manifest } of libraries())
    for (const dependency of Object.keys(manifest.dependencies ?? {}).filter((name) => order.includes(name)))
      assert.ok(order.indexOf(dependency) < order.indexOf(manifest.name), `${dependency} before ${manifest.name}`);
});
