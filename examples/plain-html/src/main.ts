// node packages/toolchain/run.mjs examples/plain-html/src/main.ts: packs the elements and serves the pages.
import { join } from "node:path";
import { Refusal } from "@jinlin/toolchain/install.mjs";
import { made, prepare } from "./prepare.ts";
import { serve } from "./serve.ts";

const page = join(import.meta.dirname, "../page");

try {
  await prepare();
  const folders = { "/elements/": join(made, "package/dist/cdn"), "/data/": join(made, "data"), "/": page };
  const { url } = await serve(folders, Number(process.env.PORT ?? 4171));
  console.log(`${url}/  ${url}/source.html  ${url}/no-script.html`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
