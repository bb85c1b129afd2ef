export * from "./remote-source.ts";
export * from "./source-error.ts";
