export * from "./data-folder.ts";
export * from "./data-folder-error.ts";
