import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { entriesOf, libraries } from "../libraries.mjs";

/** What a page loads, in kilobytes of 1024 bytes, gzipped (level 9), Lit and all else included. */
export interface Size {
  /** The most it may be. */
  readonly limit: number;
  /** At first, before anything is shown. */
  readonly initial: number;
  /** Later, each when it is needed, by the module that is asked for. */
  readonly onDemand: Readonly<Record<string, number>>;
}

/** By entry of @jinlin/elements, each as it loads alone; and the single file. */
export const limits = {
  "source/define": 36,
  // 24 is what it is to come down to: Lit takes 6, what all elements share 8, and the core of a tree the rest.
  "hierarchy-tree/define": 28,
  "unit/define": 36,
  "findings/define": 36,
  "history/define": 30,
  "draft/define": 30,
  "org-chart/define": 31,
  "tenure/define": 30,
  "person/define": 30,
  "access/define": 30,
  "privacy/define": 30,
  "grid-picker/define": 32,
  "networks/define": 30,
  "check-in/define": 30,
  "grid-notice/define": 30,
  "grid-map/define": 36,
  "call-board/define": 32,
  define: 160,
  "cdn/jinlin.js": 240,
} as const;

export type Sizes = Readonly<Record<keyof typeof limits, Size>>;

/**
 * Weighs what is shipped: the modules of `dist` as a bundler that splits puts them together, and the single file.
 *
 * @param elements - A folder with the built package.
 * @param core - One with the built core that it stands beside.
 * @throws {Error} If a parser or a calendar has come along.
 */
export async function sizesOf(elements: string, core: string): Promise<Sizes> {
  const sizes = await Promise.all(
    Object.entries(limits).map(async ([entry, limit]) => {
      const file = join(elements, "dist", entry.endsWith(".js") ? entry : `${entry}.js`);
      return [entry, { limit, ...(entry.endsWith(".js") ? weighFile(file) : await weighEntry(file, core)) }] as const;
    }),
  );
  return Object.fromEntries(sizes) as unknown as Sizes;
}

function weighFile(file: string): Omit<Size, "limit"> {
  refuseStrangers(JSON.parse(readFileSync(`${file}.map`, "utf8")).sources);
  return { initial: kilobytes(readFileSync(file)), onDemand: {} };
}

async function weighEntry(file: string, core: string): Promise<Omit<Size, "limit">> {
  const { manifest } = libraries().find(({ name }) => name === "core")!;
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    alias: Object.fromEntries(entriesOf(manifest).map(({ name, module }) => [name, join(core, module)])),
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: "out",
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  });
  const { outputs } = metafile;
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  // What loads together is weighed together: esbuild parts it further than other bundlers do, which keep what an entry shares
  // with what it asks for later in the entry.
  const weigh = (names: Iterable<string>) => kilobytes(Buffer.concat([...names].map((name) => files.get(basename(name))!)));
  const inside = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  refuseStrangers(inside.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([name]) => name));

  const first = together(
    outputs,
    Object.keys(outputs).find((name) => basename(name) === basename(file))!,
  );
  const asked = new Set(
    Object.values(outputs).flatMap(({ imports }) => imports.filter(({ kind }) => kind === "dynamic-import").map(({ path }) => path)),
  );
  const onDemand = [...asked].map((name) => {
    const more = [...together(outputs, name)].filter((one) => !first.has(one));
    return [basename(outputs[name]!.entryPoint ?? name, ".js"), weigh(more)] as const;
  });
  return { initial: weigh(first), onDemand: Object.fromEntries(onDemand.sort(([one], [other]) => (one < other ? -1 : 1))) };
}

/** An output and all that loads with it. */
function together(outputs: Metafile["outputs"], name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const { path, kind } of outputs[name]!.imports) if (kind === "import-statement") together(outputs, path, found);
  return found;
}

function refuseStrangers(files: readonly string[]): void {
  const strangers = files.filter((file) => /\/(zod|date-fns)\//.test(file));
  if (strangers.length > 0) throw new Error(`no page is to load ${strangers.join(", ")}`);
}

const kilobytes = (contents: Uint8Array) => Math.round((gzipSync(contents, { level: 9 }).length / 1024) * 10) / 10;
