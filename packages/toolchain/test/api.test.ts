import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { node24, root } from "../install.mjs";
import { entriesOf, libraries } from "../libraries.mjs";

test("the API of every package is written down, each link leads somewhere and each example is there", () => {
  const place = mkdtempSync(join(tmpdir(), "jinlin-api-"));
  try {
    const typedoc = ["docs/node_modules/typedoc/bin/typedoc", "--options", "docs/typedoc.config.js", "--out", place];
    const { status, stdout, stderr } = spawnSync(node24, typedoc, { cwd: root, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
    assert.equal(status, 0, stdout + stderr);
    for (const { name } of libraries().flatMap(({ manifest }) => entriesOf(manifest)))
      assert.ok(existsSync(join(place, "modules", `${name.replace(/[@/]/g, "_")}.html`)), `${name} is missing`);
  } finally {
    rmSync(place, { recursive: true });
  }
});
