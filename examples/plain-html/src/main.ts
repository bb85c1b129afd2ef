// node packages/toolchain/run.mjs examples/plain-html/src/main.ts: packs the elements and serves the pages.
import { join } from "node:path";
import { made, prepare } from "./prepare.ts";
import { serve } from "./serve.ts";

await prepare();
const { url } = await serve(
  { "/elements/": join(made, "package/dist/cdn"), "/data/": join(made, "data"), "/": join(import.meta.dirname, "../page") },
  Number(process.env.PORT ?? 4171),
);
console.log(`${url}/  ${url}/source.html  ${url}/no-script.html`);
