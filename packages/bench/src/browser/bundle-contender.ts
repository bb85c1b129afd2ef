import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { shortLiterals } from "@jinlin/toolchain/elements/lit-literals.ts";
import { build, transform, type Plugin } from "esbuild";

/** By name, what a page may ask for; it begins with `page.js` and, where there is one, `page.css`. */
export type PageFiles = ReadonlyMap<string, string>;

/** A contender with what drives it in the page, both of that folder, as a portal would build it for production. */
export async function bundleContender(folder: string, name: string): Promise<PageFiles> {
  const { outputFiles } = await bundle(
    `import { contender } from "./${name}.ts";
    import { drive } from "./drive.ts";
    globalThis.driver = drive(contender);`,
    folder,
  );
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

/** Every script that is loaded before there is anything to see; what waits for a later `import()` is not. */
export async function firstLoad(modules: readonly string[]): Promise<string[]> {
  const { outputFiles, metafile } = await bundle(
    modules.map((module) => `import ${JSON.stringify(module)};`).join("\n"),
    import.meta.dirname,
  );
  const loaded = new Set(["page.js"]);
  for (const name of loaded)
    for (const { path, kind } of Object.entries(metafile.outputs).find(([path]) => basename(path) === name)![1].imports)
      if (kind === "import-statement") loaded.add(basename(path));
  return outputFiles.filter(({ path }) => loaded.has(basename(path))).map(({ text }) => text);
}

function bundle(contents: string, resolveDir: string) {
  return build({
    stdin: { contents, resolveDir, loader: "ts" },
    entryNames: "page",
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: "out",
    write: false,
    metafile: true,
    minify: true,
    legalComments: "none",
    target: "es2022",
    conditions: ["production"],
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".svg": "dataurl", ".png": "dataurl", ".woff2": "dataurl" },
    plugins: [asPublished],
    logLevel: "error",
  });
}

/** Our elements with the short templates that they are published with. */
const asPublished: Plugin = {
  name: "as published",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]packages[/\\]elements[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), {
        loader: "ts",
        target: "es2022",
        tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, verbatimModuleSyntax: true } },
      });
      return { contents: (await shortLiterals(code, path))?.code ?? code, loader: "js" };
    }),
};
