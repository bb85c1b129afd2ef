import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

test("the client in a browser's bundle is its own few kilobytes: no parser, no server, no database", async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("index.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "chrome109",
    metafile: true,
    write: false,
  });
  for (const path of Object.keys(metafile.inputs)) assert.match(path, /src\/client\/[a-z-]+\.ts$/);
  const size = gzipSync(outputFiles[0]!.contents).length;
  assert.ok(size < 3072, `${size} bytes packed`);
});
