// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { definePerson } from "./define-person.ts";
export { JinlinPerson } from "./person.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
