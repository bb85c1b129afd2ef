import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What each entry weighs as it loads alone, Lit included, in kilobytes of 1024 bytes, gzipped. */
const most = {
  "hierarchy-tree/define": 24,
  "unit/define": 36,
  "findings/define": 36,
  define: 48,
};

for (const [entry, limit] of Object.entries(most))
  test(`${entry} weighs no more than ${limit} KB and brings neither a parser nor a calendar along`, async (t) => {
    const result = await build({
      entryPoints: [join(import.meta.dirname, "../src", `${entry}.ts`)],
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      outfile: "out.js",
      format: "esm",
      target: "es2022",
    });
    const size = gzipSync(result.outputFiles[0]!.contents, { level: 9 }).length / 1024;
    t.diagnostic(`${entry}: ${size.toFixed(1)} KB`);
    assert.ok(size <= limit, `${size.toFixed(1)} KB`);
    const inside = Object.entries(result.metafile.outputs["out.js"]!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    assert.ok(inside.some(([file]) => file.includes("lit-html")));
    assert.deepEqual(
      inside.map(([file]) => file).filter((file) => /\/(zod|date-fns)\//.test(file)),
      [],
    );
  });
