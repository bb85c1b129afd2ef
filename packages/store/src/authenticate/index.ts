export type { Authenticate, RejectedCredentials, WhoAsks } from "./authenticate.ts";
export { bearer, type BearerOptions } from "./bearer.ts";
export type { FetchDocument } from "./issuer-keys.ts";
export { signHeader, type HeaderToSign } from "./sign-header.ts";
export { signedHeader, type SignedHeaderOptions } from "./signed-header.ts";
