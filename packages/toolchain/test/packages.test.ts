import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { node24, pnpm, root } from "../install.mjs";
import { sizesOf, type Sizes } from "../elements/sizes.ts";
import { entriesOf, libraries } from "../libraries.mjs";

// What a stranger gets: every package built, packed, and unpacked into a folder that knows nothing of this workspace.
const place = mkdtempSync(join(tmpdir(), "jinlin-packages-"));
const all = libraries();
const tarballOf = (name: string) => join(place, `jinlin-${name}-${all.find((one) => one.name === name)?.manifest.version}.tgz`);
const unpacked = (name: string) => join(place, "node_modules/@jinlin", name);

process.on("exit", () => rmSync(place, { recursive: true }));

// Not in a hook: without packages there is nothing to test, and one failure says so.
const built = spawnSync(node24, ["packages/toolchain/build.ts"], { cwd: root, encoding: "utf8" });
if (built.status !== 0) throw new Error(built.stdout + built.stderr);
for (const { name, folder, manifest } of all) {
  const packed = await pnpm(["pack", "--pack-destination", place], join(root, folder));
  if (packed.code !== 0) throw new Error(packed.output);
  mkdirSync(join(unpacked(name), "node_modules"), { recursive: true });
  execFileSync("tar", ["-xzf", tarballOf(name), "-C", unpacked(name), "--strip-components=1"]);
  // Its dependencies, as an installer would put them there; those of ours are the unpacked ones.
  for (const dependency of Object.keys(manifest.dependencies).filter((one) => !one.startsWith("@jinlin/"))) {
    mkdirSync(join(unpacked(name), "node_modules", dependency, ".."), { recursive: true });
    symlinkSync(join(root, folder, "node_modules", dependency), join(unpacked(name), "node_modules", dependency), "junction");
  }
}

for (const { name, manifest } of all) {
  test(`${name} holds what is published, and nothing else`, () => {
    const files = execFileSync("tar", ["-tzf", tarballOf(name)], { encoding: "utf8" })
      .trim()
      .split("\n");
    for (const wanted of ["LICENSE", "README.md", "dist/index.js", "dist/index.js.map", "dist/index.d.ts", "src/index.ts"])
      assert.ok(files.includes(`package/${wanted}`), `${wanted} is missing`);
    assert.deepEqual(
      files.filter(
        (file) =>
          !/^package\/(dist\/|src\/|package\.json|LICENSE|CHANGELOG\.md|README(\.[\w-]+)?\.md)/.test(file) ||
          /\.test\.|\/testing\//.test(file),
      ),
      [],
    );
  });

  test(`${name} asks for nothing that only this workspace has`, () => {
    const published = readFileSync(join(unpacked(name), "package.json"), "utf8");
    assert.doesNotMatch(published, /catalog:|workspace:/);
    assert.equal(JSON.parse(published).license, "Apache-2.0");
  });

  test(`publint finds nothing in ${name}`, async () => {
    const tarball = readFileSync(tarballOf(name));
    const { messages, pkg } = await publint({
      pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg ?? {})),
      [],
    );
  });

  test(`the types of ${name} are not wrong`, () => {
    const attw = join(root, "packages/toolchain/node_modules/@arethetypeswrong/cli/dist/index.js");
    const { status, stdout } = spawnSync(node24, [attw, tarballOf(name), "--profile", "esm-only", "--format", "ascii"], {
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout);
  });

  test(`every map of ${name} leads to its source`, () => {
    for (const { types, module } of entriesOf(manifest))
      for (const file of [types, module]) {
        const map = JSON.parse(readFileSync(join(unpacked(name), `${file}.map`), "utf8"));
        for (const source of map.sources) assert.ok(existsSync(join(unpacked(name), file, "..", source)), `${file}.map names ${source}`);
      }
  });
}

test("a strict consumer can read every declaration", () => {
  const entries = all
    .flatMap(({ manifest }) => entriesOf(manifest))
    .map(({ name }, index) => `export type * as entry${index} from "${name}";`);
  entries.push('export type * as jsx from "@jinlin/elements/jsx";');
  writeFileSync(join(place, "consumer.ts"), entries.join("\n"));
  const options = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--target",
    "es2022",
    "--lib",
    "es2023,dom,dom.iterable",
    "--types",
    "node",
  ];
  const types = ["--typeRoots", join(root, "node_modules/@types")];
  for (const [module, moduleResolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ] as const) {
    const args = ["consumer.ts", ...options, ...types, "--module", module, "--moduleResolution", moduleResolution, "--ignoreConfig"];
    const { status, stdout } = spawnSync(node24, [join(root, "node_modules/typescript/bin/tsc"), ...args], {
      cwd: place,
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout);
  }
});

const listening = `onjinlin-select={(event) => event.id.length}`;
/** A page in each framework, right in all but the lines that say so; the compiler has to agree on every one. */
const frameworks: Readonly<Record<string, string>> = {
  "react.tsx": `
    import type {} from "@jinlin/elements/react";
    export const right = <jinlin-unit unit="u-1" className="wide" ref={(unit) => unit?.refresh()} ${listening} />;
    // @ts-expect-error: there is no such property.
    export const misspelt = <jinlin-unit unti="u-1" />;
    // @ts-expect-error: an id is a text.
    export const number = <jinlin-unit unit={1} />;`,
  "preact.tsx": `
    import type {} from "@jinlin/elements/preact";
    export const right = <jinlin-unit unit="u-1" class="wide" ref={(unit) => unit?.refresh()} ${listening} />;
    // @ts-expect-error: there is no such property.
    export const misspelt = <jinlin-unit unti="u-1" />;
    // @ts-expect-error: an id is a text.
    export const number = <jinlin-unit unit={1} />;`,
  "vue.ts": `
    import type {} from "@jinlin/elements/vue";
    import type { GlobalComponents } from "vue";
    type Props = InstanceType<GlobalComponents["jinlin-unit"]>["$props"];
    export const right: Props = { unit: "u-1", class: "wide", onJinlinSelect: (event) => event.id.length };
    // @ts-expect-error: an id is a text.
    export const number: Props = { unit: 1 };`,
};

test("React, Preact and Vue know the elements and what they take", () => {
  for (const name of ["@types/react", "preact", "vue"]) {
    mkdirSync(join(place, "node_modules", name, ".."), { recursive: true });
    symlinkSync(join(root, "packages/elements/node_modules", name), join(place, "node_modules", name), "junction");
  }
  for (const [name, code] of Object.entries(frameworks)) {
    writeFileSync(join(place, name), code);
    const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--lib", "es2023,dom,dom.iterable", "--types", ""];
    const jsx = ["--jsx", "react-jsx", "--jsxImportSource", name.replace(/\..*/, "")];
    const args = [name, ...options, ...jsx, "--module", "esnext", "--moduleResolution", "bundler", "--ignoreConfig"];
    const { status, stdout } = spawnSync(node24, [join(root, "node_modules/typescript/bin/tsc"), ...args], {
      cwd: place,
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout);
  }
});

const weighed = await sizesOf(unpacked("elements"), unpacked("core"));
const recorded: Sizes = JSON.parse(readFileSync(join(root, "packages/elements/sizes.json"), "utf8"));

for (const [entry, { limit, initial, onDemand }] of Object.entries(weighed)) {
  test(`${entry} of the elements weighs no more than ${limit} KB`, () => assert.ok(initial <= limit, `${initial} KB`));

  test(`${entry} of the elements weighs what sizes.json says (npm run sizes writes it)`, () => {
    const known = recorded[entry as keyof Sizes];
    assert.deepEqual([known.limit, Object.keys(known.onDemand)], [limit, Object.keys(onDemand)]);
    for (const [now, then] of [
      [initial, known.initial],
      ...Object.keys(onDemand).map((name) => [onDemand[name]!, known.onDemand[name]!] as const),
    ] as const)
      assert.ok(Math.abs(now - then) < 0.15, `${now} KB, recorded ${then} KB`);
  });
}

test("what runs without a browser loads on the machine's own Node", () => {
  const entries = all.filter(({ name }) => name !== "elements").flatMap(({ manifest }) => entriesOf(manifest));
  const script = entries.map(({ name }) => `await import("${name}");`).join("\n");
  writeFileSync(join(place, "load.mjs"), script);
  // npm says which Node it runs on itself; everything else here runs on Node 24.
  const { status, stderr } = spawnSync(process.env.npm_node_execpath ?? node24, ["load.mjs"], { cwd: place, encoding: "utf8" });
  assert.equal(status, 0, stderr);
});

for (const { name } of all)
  test(`a bundler drops all of ${name} when nothing of it is used`, async () => {
    const { contents } = await bundle(`import "@jinlin/${name}";`);
    assert.equal(contents, "");
  });

for (const name of ["source", "hierarchy-tree", "unit", "findings", "history", "org-chart", "draft", "grid-map"]) {
  test(`the entry of ${name} registers nothing, and a bundler drops it when its class is not used`, async () => {
    assert.equal((await bundle(`import "@jinlin/elements/${name}";`)).contents, "");
  });

  test(`the define entry of ${name} registers it, and no bundler drops that`, async () =>
    assert.match((await bundle(`import "@jinlin/elements/${name}/define";`)).contents, new RegExp(`customElements[^]*"${name}"`)));
}

test("a page that registers the elements has them, and does not load zod", async () => {
  const { contents, inputs } = await bundle(`import "@jinlin/elements/define";`);
  assert.match(contents, /customElements[^]*"hierarchy-tree"/);
  assert.deepEqual(
    inputs.filter((input) => input.includes("/zod/")),
    [],
  );
});

test("who only draws shapes does not carry what checks them, finds places in them or converts them", async () => {
  const { shipped } = await bundle(`import { decodeShape, projection } from "@jinlin/core/geo"; console.log(decodeShape, projection);`);
  assert.deepEqual(shipped.map((file) => /.*(?:dist|node_modules)\/([^/]+\/[^/]+)\.js$/.exec(file)?.[1] ?? file).sort(), [
    "cheap-ruler/index",
    "geo/encode-shape",
    "geo/projection",
  ]);
});

async function bundle(contents: string): Promise<{ contents: string; inputs: string[]; shipped: string[] }> {
  const stdin = { contents, resolveDir: place };
  const built = await build({
    stdin,
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    metafile: true,
    logLevel: "silent",
    absWorkingDir: place,
  });
  const [output] = Object.values(built.metafile.outputs);
  // What is read is not all that stays: only what is used does.
  const shipped = Object.entries(output!.inputs).filter(([name, { bytesInOutput }]) => bytesInOutput > 0 && name !== "<stdin>");
  return {
    contents: built.outputFiles[0]!.text.trim(),
    inputs: Object.keys(built.metafile.inputs),
    shipped: shipped.map(([name]) => name),
  };
}
