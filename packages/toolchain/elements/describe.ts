import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../install.mjs";
import { vscodeCss, vscodeHtml, webTypes } from "./editor-data.ts";
import { frameworkTypes } from "./framework-types.ts";
import { manifestOf } from "./manifest.ts";

/** Writes into `dist` what editors and frameworks know the elements by, all from one manifest. */
export function describeElements(folder: string): void {
  const manifest = manifestOf(folder);
  const data = {
    "custom-elements.json": manifest,
    "vscode.html-custom-data.json": vscodeHtml(manifest),
    "vscode.css-custom-data.json": vscodeCss(manifest),
    "web-types.json": webTypes(manifest, JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"))),
  };
  for (const [name, content] of Object.entries(data))
    writeFileSync(join(root, folder, "dist", name), `${JSON.stringify(content, null, 2)}\n`);
  for (const [name, types] of Object.entries(frameworkTypes(manifest))) {
    writeFileSync(join(root, folder, "dist", name), types);
    // So that `import "@jinlin/elements/react"` is no error where it is not erased.
    writeFileSync(join(root, folder, "dist", name.replace(".d.ts", ".js")), "export {};\n");
  }
}
