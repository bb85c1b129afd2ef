import { basename, join } from "node:path";
import { build } from "esbuild";

/** Everything the browser loads: the document, and files whose names change with their content. */
export interface Page {
  readonly html: string;
  readonly files: ReadonlyMap<string, { readonly type: string; readonly body: Uint8Array<ArrayBuffer> }>;
}

const types: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  map: "application/json",
};

/** Bundles src/page, in memory. */
export async function bundlePage(): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "page/main.ts")],
    outdir: "assets",
    publicPath: "/assets",
    entryNames: "portal-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".svg": "file" },
    bundle: true,
    logLevel: "silent",
    write: false,
    minify: true,
    sourcemap: true,
    format: "esm",
    target: "chrome109",
  });
  const files = new Map(
    outputFiles.map(({ path, contents }) => {
      const name = basename(path);
      return [name, { type: types[name.slice(name.lastIndexOf(".") + 1)]!, body: new Uint8Array(contents) }];
    }),
  );
  const named = (ending: string) => `/assets/${[...files.keys()].find((name) => name.endsWith(ending))}`;
  return { files, html: document(named(".js"), named(".css"), named(".svg")) };
}

// Before its script has run the page knows neither the county nor the reader's language.
const document = (script: string, style: string, icon: string) => `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>近邻 Jinlin</title>
<link rel="icon" href="${icon}" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
<portal-page></portal-page>
<noscript><p>本页面需要 JavaScript。</p><p lang="en">This page needs JavaScript.</p></noscript>
</html>
`;
