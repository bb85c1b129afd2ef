import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import esbuild from "rollup-plugin-esbuild";
import { node24, root } from "./install.mjs";
import { entriesOf, libraries } from "./libraries.mjs";

/**
 * How a published package is built: a module of dist for each module of src, with source map and declarations.
 * Module by module, so that a bundler drops what a portal does not use, and a stack names the file of the rule.
 * What goes in is what package.json exports; what comes out is what its publishConfig exports.
 *
 * @param {string} folder - The folder of the package.
 * @param {import("rollup").Plugin[]} [first] - What sees the sources before anything else does, and writes when all is written.
 * @returns {import("rollup").RollupOptions}
 */
export function library(folder, first = []) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const dist = join(folder, "dist");
  return {
    input: entriesOf(manifest).map(({ source }) => join(folder, source)),
    output: { dir: dist, format: "es", sourcemap: true, preserveModules: true, preserveModulesRoot: join(folder, "src") },
    external: (id) => isExternal(id, manifest),
    plugins: [
      ...first,
      { name: "clean", buildStart: () => rmSync(dist, { recursive: true, force: true }) },
      { name: "json", transform: (code, id) => (id.endsWith(".json") ? { code: `export default ${code}`, map: { mappings: "" } } : null) },
      esbuild({ target: "es2022", tsconfig: join(root, "tsconfig.json") }),
      { name: "declarations", writeBundle: () => writeDeclarations(folder, manifest) },
    ],
  };
}

/**
 * @param {string} id
 * @param {{ name: string, dependencies?: Record<string, string> }} manifest
 */
function isExternal(id, { name, dependencies = {} }) {
  if (id.startsWith(".") || isAbsolute(id)) return false;
  const isKnown = id.startsWith("node:") || Object.keys(dependencies).some((known) => id === known || id.startsWith(`${known}/`));
  if (!isKnown) throw new Error(`${name} imports "${id}", which is not among its dependencies`);
  return true;
}

/**
 * TypeScript declares what is reachable from the entries. What other packages of ours export, it reads from
 * their dist, so that each package is declared from its own sources alone.
 *
 * @param {string} folder
 * @param {any} manifest
 */
function writeDeclarations(folder, manifest) {
  const config = join(folder, "dist/tsconfig.json");
  const others = libraries()
    .filter(({ manifest: { name } }) => name in (manifest.dependencies ?? {}))
    .flatMap((other) => entriesOf(other.manifest).map(({ name, types }) => [name, [join(root, other.folder, types)]]));
  mkdirSync(join(folder, "dist"), { recursive: true });
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        declarationMap: true,
        emitDeclarationOnly: true,
        rewriteRelativeImportExtensions: true,
        rootDir: "../src",
        outDir: ".",
        paths: Object.fromEntries(others),
      },
      files: entriesOf(manifest).map(({ source }) => join("..", source)),
      // What a package says of a dependency that has no types.
      include: ["../src/**/*.d.ts"],
    }),
  );
  const { status, stdout } = spawnSync(node24, [join(root, "node_modules/typescript/bin/tsc"), "-p", config], { encoding: "utf8" });
  rmSync(config);
  if (status !== 0) throw new Error(`declarations of ${manifest.name}:\n${stdout}`);
}
