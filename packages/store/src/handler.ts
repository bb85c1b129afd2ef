import type { Actor, Fault, Views } from "@jinlin/core";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isRejected, type Authenticate, type WhoAsks } from "./authenticate/authenticate.ts";
import { liveResponse } from "./live-response.ts";
import { parcelOf } from "./parcel-of.ts";
import { queryOf } from "./query-of.ts";
import { sendOptionsOf } from "./send-options-of.ts";
import { statusOf } from "./status-of.ts";
import type { StoredCounty } from "./stored-county.ts";

export interface HandlerOptions {
  readonly county: StoredCounty;
  /**
   * Who is asking, as the portal knows (a cookie, `signedHeader`, `bearer`); nobody known is the public, as everybody is when
   * absent. Credentials that prove nothing are answered with 401.
   */
  readonly authenticate?: Authenticate;
  /** What the paths begin with, `/api` for one. */
  readonly base?: string;
  /** The largest command taken, in bytes; 64 KB unless said. Finely drawn borders (`draw-areas`) of many areas in one go need more. */
  readonly maxBody?: number;
  /** Milliseconds between two signs of life of a live stream; 20 seconds unless said. */
  readonly heartbeat?: number;
  /** Told of what nobody expected; the client learns only that it happened. To the console unless said. */
  readonly onError?: (error: unknown, request: Request) => void;
}

const viewNames: { readonly [Name in keyof Views]: Name } = {
  hierarchy: "hierarchy",
  unit: "unit",
  findings: "findings",
  people: "people",
  person: "person",
  session: "session",
  history: "history",
  tenure: "tenure",
  compare: "compare",
  drafts: "drafts",
  draft: "draft",
  access: "access",
  privacy: "privacy",
  grids: "grids",
  load: "load",
  network: "network",
  notices: "notices",
  notice: "notice",
  teams: "teams",
  roster: "roster",
  help: "help",
  hours: "hours",
  calls: "calls",
  call: "call",
  "check-ins": "check-ins",
  needs: "needs",
  rota: "rota",
};

/**
 * Serves a county over HTTP, from Web-standard requests to responses:
 *
 * - `GET /views/NAME?…` — a view, or a `RefusedView` with 403, 404, 409 or 422.
 * - `POST /commands` — what came of a command (`Sent`): 200, or the status of the refusals. The body is the
 *   command, or `{ command, particulars }` where what is personal goes beside it.
 *   With `?dryRun` what would come of it, always 200: the question was answered. `?lang` names the changes.
 * - `GET /live` — server-sent events, resumed by `Last-Event-ID` or `?after=SEQ`.
 *
 * A request that cannot be understood is answered with `{ faults }`, all of them: 400, 404 for a view there
 * is not, 413, 415; one whose credentials prove nothing with 401 and `WWW-Authenticate`. Nothing may be stored by a cache. What an actor may see and do is for core to say.
 */
export function createHandler({
  county,
  authenticate,
  base = "/",
  maxBody = 65_536,
  heartbeat = 20_000,
  onError = console.error,
}: HandlerOptions): (request: Request) => Promise<Response> {
  const whoAsks = async (request: Request) => (await authenticate?.(request)) ?? "public";
  const app = new Hono<{ Variables: { actor: Actor } }>().basePath(base);

  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
    c.header("x-content-type-options", "nosniff");
  });

  // Before anything is read: whoever claims to be somebody and cannot prove it is told nothing else.
  for (const path of ["/views/*", "/commands", "/live"])
    app.use(path, async (c, next) => {
      const who = await whoAsks(c.req.raw);
      if (isRejected(who)) return c.json({ faults: [who.rejected] }, 401, { "www-authenticate": who.challenge });
      c.set("actor", who);
      return next();
    });

  app.get("/views/:name", async (c) => {
    const name = c.req.param("name");
    if (!Object.hasOwn(viewNames, name))
      return faults(c, 404, { code: "not-one-of", path: ["view"], value: name, expected: Object.keys(viewNames) });
    const query = queryOf(name as keyof Views, new URL(c.req.url).searchParams);
    if (!query.ok) return faults(c, 400, ...query.faults);
    const view = await county.source(c.get("actor")).view(name as keyof Views, query.value);
    return c.json(view, view.view === "refused" ? statusOf(view.refusals) : 200);
  });

  // A form on another site cannot send JSON without asking first: so nothing else is taken.
  app.post("/commands", async (c, next) => {
    const type = c.req.header("content-type") ?? "";
    return /^application\/json\s*(;|$)/i.test(type)
      ? next()
      : faults(c, 415, { code: "wrong-form", path: ["content-type"], value: type, expected: ["application/json"] });
  });
  app.post(
    "/commands",
    bodyLimit({
      maxSize: maxBody,
      onError: (c) => faults(c, 413, { code: "out-of-bounds", path: [], value: null, expected: [`≤ ${maxBody}`] }),
    }),
  );
  app.post("/commands", async (c) => {
    const options = sendOptionsOf(new URL(c.req.url).searchParams);
    const body = await c.req.json().catch(() => undefined);
    if (body === undefined) return faults(c, 400, { code: "not-json", path: [], value: null, expected: ["JSON"] });
    const parcel = parcelOf(body);
    if (!parcel.ok || "faults" in options)
      return faults(c, 400, ...("faults" in options ? options.faults : []), ...(parcel.ok ? [] : parcel.faults));
    const { command, particulars } = parcel.value;
    const sent = await county.source(c.get("actor")).send(command, { ...options, ...(particulars && { particulars }) });
    return c.json(sent, sent.ok || options.dryRun ? 200 : statusOf(sent.refusals));
  });

  app.get("/live", async (c) => {
    const named = c.req.header("last-event-id") ?? c.req.query("after");
    if (named !== undefined && !/^\d{1,15}$/.test(named))
      return faults(c, 400, { code: "wrong-form", path: ["after"], value: named, expected: ["42"] });
    const request = c.req.raw;
    const actor = c.get("actor");
    const session = await county.source(actor).view("session", {});
    // Nothing to look at: then that something changed is not for this actor either.
    if (session.view === "refused" || session.views.length === 0)
      return c.json({ view: "refused", refusals: [{ code: "not-open-to-you", what: "hierarchy" }] }, 403);
    const stillOpen = async () => {
      try {
        return isSame(await whoAsks(request), actor);
      } catch (error) {
        onError(error, request);
        return false;
      }
    };
    return liveResponse({ county, after: named === undefined ? undefined : Number(named), heartbeat, stillOpen });
  });

  app.notFound((c) => c.text("not found", 404));
  app.onError((error, c) => {
    onError(error, c.req.raw);
    return c.text("internal error", 500);
  });
  return async (request) => app.fetch(request);
}

function faults(c: Context, status: 400 | 404 | 413 | 415, ...found: readonly Fault[]): Response {
  return c.json({ faults: found }, status);
}

function isSame(now: WhoAsks, then: Actor): boolean {
  if (typeof now !== "object" || typeof then !== "object") return now === then;
  return !isRejected(now) && now.person === then.person;
}
