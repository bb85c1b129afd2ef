import { bearer, type Authenticate } from "@jinlin/store/authenticate";
import type { OidcSettings } from "./settings.ts";
import { signedIn } from "./sign-in.ts";

/**
 * Who asks: whom a token of the identity provider names, where the settings name one. Then nobody is anybody by having picked
 * a post, whatever cookie they kept.
 */
export function whoAsks(oidc: OidcSettings | undefined, key: string): Authenticate {
  if (!oidc) return (request) => signedIn(request, key);
  const { issuer, audience, personClaim } = oidc;
  return bearer({
    issuer,
    audience,
    person: ({ [personClaim]: person }) => (typeof person === "string" ? person : undefined),
  });
}
