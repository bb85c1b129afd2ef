import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { PageFiles } from "./bundle-contender.ts";

const page = `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<title>bench</title>
<link rel="stylesheet" href="/page.css">
<style>body { margin: 0 } #box { block-size: 600px; inline-size: 800px; font: 14px/1.5 sans-serif }</style>
<div id="box"></div>
<script type="module" src="/page.js"></script>
`;

const kinds: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css", json: "application/json" };

export interface ServedPage {
  readonly url: string;
  close(): void;
}

/** A page with a box to put something into, its scripts, and what is to be shown as `data.json`; on a free port of this machine. */
export async function servePage(files: PageFiles, data: Buffer): Promise<ServedPage> {
  const server: Server = createServer(({ url = "/" }, response) => {
    const name = url.slice(1);
    const body = name === "" ? page : name === "data.json" ? data : (files.get(name) ?? "");
    response.writeHead(200, {
      "content-type": `${kinds[name.split(".").at(-1)!] ?? "text/html"}; charset=utf-8`,
      // A page shut off from others has a clock of 5 µs; any other one of 100.
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    });
    response.end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() };
}
