import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** As strict as a portal can be: our scripts and styles, nothing else, no text as markup but by the elements' own policy. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types jinlin-lit";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json",
};

export interface Site {
  readonly url: string;
  close(): void;
}

/**
 * Serves folders on 127.0.0.1, each at its path; of several the first that has a file counts.
 *
 * @param folders - By path, which ends in a slash.
 * @param port - 0 lets the system choose.
 * @param policyFor - The Content-Security-Policy of a page.
 */
export async function serve(
  folders: Readonly<Record<string, string>>,
  port: number,
  policyFor = (_path: string) => strictPolicy,
): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, "http://127.0.0.1");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const body = await findFile(folders, path);
    const type = types[extname(path)] ?? "application/octet-stream";
    response.writeHead(body ? 200 : 404, {
      "content-type": type,
      "content-security-policy": policyFor(path),
      "x-content-type-options": "nosniff",
    });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

async function findFile(folders: Readonly<Record<string, string>>, path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  // A path of a URL has no `..` left in it once it is parsed; one that is written otherwise (`%2e`) is no file of ours.
  for (const [at, folder] of Object.entries(folders))
    if (path.startsWith(at) && /^[\w./-]+$/.test(path))
      try {
        return new Uint8Array(await readFile(join(folder, path.slice(at.length))));
      } catch {
        // The next folder may have it.
      }
  return undefined;
}
