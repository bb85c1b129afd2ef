import type { Actor, Fault } from "@jinlin/core";

/** Credentials (凭证) were given and prove nothing. Nobody is made the public for that: the answer is 401. */
export interface RejectedCredentials {
  /** Why, and in which header; never what stood there. */
  readonly rejected: Fault;
  /** What `WWW-Authenticate` says: how one is to prove who one is. */
  readonly challenge: string;
}

/** Who asks: somebody, nobody known (then the public), or somebody who could not prove it. */
export type WhoAsks = Actor | undefined | RejectedCredentials;

/**
 * Says who is asking (身份认证), from a request. What they may see and do is core's to say. What fails on the way,
 * such as keys that cannot be fetched, is thrown: then nobody is anybody.
 */
export type Authenticate = (request: Request) => WhoAsks | Promise<WhoAsks>;

export function isRejected(who: WhoAsks): who is RejectedCredentials {
  return typeof who === "object" && "rejected" in who;
}
