import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { shortLiterals } from "./lit-literals.ts";

/**
 * Writes the elements as one file for pages without a build: `dist/cdn/jinlin.js`, a module, and `jinlin.iife.js`, for
 * `<script>`, whose global is `Jinlin`; each with its map, and `sri.json` with what belongs into `integrity`.
 */
export async function writeSingleFiles(folder: string): Promise<void> {
  const files = { "jinlin.js": "esm", "jinlin.iife.js": "iife" } as const;
  const place = join(folder, "dist/cdn");
  for (const [name, format] of Object.entries(files))
    await build({
      entryPoints: [join(folder, "src/cdn/jinlin.ts")],
      outfile: join(place, name),
      format,
      ...(format === "iife" && { globalName: "Jinlin" }),
      bundle: true,
      minify: true,
      legalComments: "eof",
      sourcemap: true,
      target: "es2022",
      logLevel: "silent",
      plugins: [literals, policy(join(folder, "src/cdn/lit-policy.ts"))],
    });
  const hashes = Object.keys(files).map((name) => {
    const hash = createHash("sha384").update(readFileSync(join(place, name)));
    return [name, `sha384-${hash.digest("base64")}`];
  });
  writeFileSync(join(place, "sri.json"), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

const literals: Plugin = {
  name: "literals",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/elements\/src\/.*\.ts$/ }, async ({ path }) => {
      const short = await shortLiterals(await readFile(path, "utf8"), path);
      const map = short && Buffer.from(short.map).toString("base64");
      return short && { contents: `${short.code}\n//# sourceMappingURL=data:application/json;base64,${map}`, loader: "ts" };
    }),
};

/**
 * Puts a policy of ours in the place of Lit's, which a page allows only once.
 *
 * @param file - The module that has `litPolicy`.
 */
const policy = (file: string): Plugin => ({
  name: "policy",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/lit-html\/lit-html\.js$/ }, async ({ path }) => ({
      contents: `import { litPolicy } from ${JSON.stringify(file)};\n${withPolicy(await readFile(path, "utf8"))}`,
      resolveDir: dirname(path),
    })),
});

/**
 * Lit's main module, asking `litPolicy` for its policy, and handing the template over with its markup.
 *
 * @throws {Error} Where Lit is not written as it was; then this has to be looked at again.
 */
export function withPolicy(lit: string): string {
  return replaceOnce(
    replaceOnce(lit, /(\w+)\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/, "litPolicy($1)"),
    /(function \w+\((\w+),(\w+)\)\{if\([^{}]*\)throw Error\("invalid template strings array"\);return void 0!==(\w+)\?\4\.createHTML\(\3)\)/,
    "$1,$2)",
  );
}

function replaceOnce(text: string, pattern: RegExp, by: string): string {
  if (text.match(new RegExp(pattern, "g"))?.length !== 1) throw new Error(`Lit's main module has no longer one ${pattern}`);
  return text.replace(pattern, by);
}
