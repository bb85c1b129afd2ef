import type { Actor } from "@jinlin/core";
import type { SignIn } from "@jinlin/jiaocheng";
import { Hono } from "hono";
import { deleteCookie, setSignedCookie } from "hono/cookie";
import { parseSigned } from "hono/utils/cookie";

const cookie = "jinlin-session";

/**
 * Signing in to the sample: a choice from a list, without a password, because everybody in it is made up.
 * A portal with real people puts its own sign-in here.
 */
export function signInRoutes(signIns: readonly SignIn[], key: string): Hono {
  return new Hono()
    .get("/sign-ins", (c) => c.json(signIns, 200, { "cache-control": "no-store" }))
    .post("/sign-in", async (c) => {
      const { person, place } = await c.req.parseBody();
      const chosen = signIns.find((one) => one.person === person);
      if (chosen) await setSignedCookie(c, cookie, chosen.person, key, { httpOnly: true, sameSite: "Strict", path: "/" });
      else deleteCookie(c, cookie, { path: "/" });
      // Back to where they were: a query of ours, never another address.
      return c.redirect(`/${typeof place === "string" && place.startsWith("?") ? place : ""}`, 303);
    });
}

/** Who asks; the public without a session that we signed. What they may do is core's to say. */
export async function signedIn(request: Request, key: string): Promise<Actor> {
  const { [cookie]: person } = await parseSigned(request.headers.get("cookie") ?? "", key, cookie);
  return person ? { person } : "public";
}
