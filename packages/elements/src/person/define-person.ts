import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinPerson } from "./person.ts";

/** Registers `jinlin-person`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function definePerson(options: DefineOptions = {}): void {
  defineTag("person", JinlinPerson, options);
}
