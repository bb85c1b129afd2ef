import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root, workspaceFolders } from "./install.mjs";

/**
 * The packages that are published, each after those it depends on.
 *
 * @returns {{ name: string, folder: string, manifest: any }[]} `folder` is relative to the root.
 */
export function libraries() {
  const all = workspaceFolders()
    .map((folder) => ({ name: basename(folder), folder, manifest: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) }))
    .filter(({ manifest }) => !manifest.private);
  /** @type {typeof all} */
  const ordered = [];
  /** @param {typeof all[number]} one */
  const add = (one) => {
    if (ordered.includes(one)) return;
    for (const other of all) if (other !== one && other.manifest.name in (one.manifest.dependencies ?? {})) add(other);
    ordered.push(one);
  };
  all.forEach(add);
  return ordered;
}

/**
 * What a package exports: the source of each entry in development, and what is published of it. Files that are not
 * built from a module (types, data, a single file) are the same in both lists, and are no entries.
 *
 * @param {{ name: string, exports: Record<string, string | object>, publishConfig: { exports: Record<string, string | object> } }} manifest
 * @returns {{ name: string, source: string, types: string, module: string }[]} The name to import it by, and paths from the package's folder.
 * @throws {Error} If the two lists of entries differ, or what is published is not built from that source.
 */
export function entriesOf({ name, exports, publishConfig }) {
  const published = publishConfig.exports;
  if (Object.keys(exports).join() !== Object.keys(published).join())
    throw new Error(`${name}: exports and publishConfig.exports name different entries`);
  return Object.entries(exports).flatMap(([path, source]) => {
    if (JSON.stringify(source) === JSON.stringify(published[path])) return [];
    if (typeof source !== "string") throw new Error(`${name}: ${path} must be published as it is exported here`);
    const built = source.replace(/^\.\/src\//, "./dist/").replace(/\.ts$/, "");
    const { types, default: module } = /** @type {{ types: string, default: string }} */ (published[path]);
    if (types !== `${built}.d.ts` || module !== `${built}.js`)
      throw new Error(`${name}: ${path} must be published as ${built}.d.ts and ${built}.js`);
    return [{ name: join(name, path).replaceAll("\\", "/"), source, types, module }];
  });
}
