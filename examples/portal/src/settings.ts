import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { PortalRefusal } from "./portal-refusal.ts";

export interface Settings {
  /** 0 lets the system choose one. */
  readonly port: number;
  /** Where the data lies. */
  readonly folder: string;
  /** Start over from the sample. */
  readonly reset: boolean;
  /** Do not ask before starting over. */
  readonly yes: boolean;
  /** Whose tokens say who asks; without one everybody picks a post. */
  readonly oidc?: OidcSettings;
}

/** An identity provider (身份提供方) that speaks OpenID Connect. */
export interface OidcSettings {
  readonly issuer: string;
  /** Whom its tokens are for. */
  readonly audience: string;
  /** The claim that holds the id of the person. */
  readonly personClaim: string;
}

/**
 * What was asked for: `--reset` and `--yes` on the command line; `PORT`, `JINLIN_DATA`, and `JINLIN_OIDC_ISSUER` with `…_AUDIENCE` and
 * `…_PERSON` in the environment.
 *
 * @param home - The folder that `.data` lies in unless said otherwise.
 * @throws PortalRefusal
 */
export function settingsFrom(args: readonly string[], env: Readonly<Record<string, string | undefined>>, home: string): Settings {
  const { reset, yes } = flagsIn(args);
  const oidc = env.JINLIN_OIDC_ISSUER ? oidcFrom(env.JINLIN_OIDC_ISSUER, env) : undefined;
  return { port: portFrom(env.PORT || "4170"), folder: resolve(home, env.JINLIN_DATA || ".data"), reset, yes, ...(oidc && { oidc }) };
}

function oidcFrom(issuer: string, env: Readonly<Record<string, string | undefined>>): OidcSettings {
  const { protocol, hostname } = URL.parse(issuer) ?? {};
  // Keys that came over plain HTTP could be anybody's.
  if (protocol === "https:" || (protocol === "http:" && (hostname === "localhost" || hostname === "127.0.0.1")))
    return { issuer, audience: env.JINLIN_OIDC_AUDIENCE || "jinlin", personClaim: env.JINLIN_OIDC_PERSON || "sub" };
  throw new PortalRefusal(
    `JINLIN_OIDC_ISSUER 应为 https 网址，现为“${issuer}”`,
    `JINLIN_OIDC_ISSUER must be an address with https, not "${issuer}"`,
  );
}

function flagsIn(args: readonly string[]): { reset: boolean; yes: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { reset: { type: "boolean", default: false }, yes: { type: "boolean", default: false } },
    });
    return values;
  } catch {
    throw new PortalRefusal(
      `不认识“${args.join(" ")}”，可用 --reset 和 --yes`,
      `"${args.join(" ")}" is not understood; there are --reset and --yes`,
    );
  }
}

function portFrom(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new PortalRefusal(`PORT 应为 0 至 65535 的整数，现为“${text}”`, `PORT must be a whole number from 0 to 65535, not "${text}"`);
}
