import type { SignIn } from "@jinlin/jiaocheng";
import { Hono } from "hono";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import type { Page } from "./bundle-page.ts";
import { signInRoutes } from "./sign-in.ts";

export interface PortalParts {
  readonly page: Page;
  /** Answers everything under /api. */
  readonly api: (request: Request) => Response | Promise<Response>;
  readonly signIns: readonly SignIn[];
  /** What sessions are signed with. */
  readonly key: string;
}

/** The portal as one function from request to response: the page, its files, signing in, and the county's API. */
export function portalApp({ page, api, signIns, key }: PortalParts): Hono {
  return new Hono()
    .use(headers)
    .use(async (c, next) => {
      // A page elsewhere can give its own name our address (DNS rebinding); then it asks under that name.
      if (!ownNames.has(new URL(c.req.url).hostname)) return c.text("Misdirected Request", 421);
      await next();
    })
    .use(csrf())
    .route("/", signInRoutes(signIns, key))
    .all("/api/*", (c) => api(c.req.raw))
    .get("/", (c) => c.html(page.html, 200, { "cache-control": "no-store" }))
    .get("/assets/:name", (c) => {
      const file = page.files.get(c.req.param("name"));
      return file
        ? c.body(file.body, 200, { "content-type": file.type, "cache-control": "public, max-age=31536000, immutable" })
        : c.notFound();
    });
}

const ownNames: ReadonlySet<string> = new Set(["127.0.0.1", "localhost"]);

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["lit-html"],
  },
  // With "no-referrer" a form does not say where it comes from, and cannot be told from a stranger's.
  referrerPolicy: "same-origin",
  xFrameOptions: "DENY",
  // There is no TLS on 127.0.0.1 to insist on.
  strictTransportSecurity: false,
});
