import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "oxc-parser";
import { root } from "./install.mjs";

/** One file naming another: `import … from`, `export … from`, or `import()`. */
export interface Import {
  /** The file that imports, from the root: `packages/core/src/day.ts`. */
  readonly from: string;
  /** As written: `./day.ts`, `date-fns`. */
  readonly specifier: string;
  /** The file it means, from the root; undefined where it means a package. */
  readonly target: string | undefined;
  /** Gone once types are stripped. `import { type A }` is not: it still loads the module. */
  readonly typeOnly: boolean;
}

/** The sources of a package that are built: no tests, no fixtures. */
export const sourcesOf = (folder: string): string[] =>
  globSync("src/**/*.ts", { cwd: join(root, folder) })
    .filter((file) => !file.endsWith(".test.ts") && !/^src[/\\]testing[/\\]/.test(file))
    .map((file) => join(folder, file).replaceAll("\\", "/"))
    .sort();

/** Everything that one file imports. */
export function importsOf(file: string): Import[] {
  const { program, module, errors } = parseSync(file, readFileSync(join(root, file), "utf8"));
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: { specifier: string; typeOnly: boolean }[] = [];
  for (const node of program.body) {
    if (node.type === "ImportDeclaration") found.push({ specifier: node.source.value, typeOnly: node.importKind === "type" });
    else if ((node.type === "ExportNamedDeclaration" || node.type === "ExportAllDeclaration") && node.source)
      found.push({ specifier: node.source.value, typeOnly: node.exportKind === "type" });
  }
  const text = readFileSync(join(root, file), "utf8");
  for (const { moduleRequest } of module.dynamicImports)
    found.push({ specifier: text.slice(moduleRequest.start + 1, moduleRequest.end - 1), typeOnly: false });
  return found.map(({ specifier, typeOnly }) => ({ from: file, specifier, target: targetOf(file, specifier), typeOnly }));
}

const targetOf = (file: string, specifier: string) =>
  specifier.startsWith(".") ? join(dirname(file), specifier).replaceAll("\\", "/") : undefined;
