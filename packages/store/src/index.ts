export * from "./ledger-store.ts";
export * from "./memory-store.ts";
export * from "./sql-database.ts";
export * from "./sql-store.ts";
export * from "./store-version-error.ts";
export * from "./stored-county.ts";
export type { Authenticate, RejectedCredentials, WhoAsks } from "./authenticate/authenticate.ts";
export { createHandler, type HandlerOptions } from "./handler.ts";
