import type { PersonErased } from "./person.ts";
import { isErased, mergedInto } from "./person.ts";
import type { State } from "../register/register.ts";

/** Erases what is personal about somebody, at their request or because the ground for holding it is gone (抹除个人信息). */
export interface ErasePerson {
  readonly type: "erase-person";
  readonly person: string;
}

/**
 * Somebody's name, phone and membership go, from the store and from every view, and do not come back
 * (PIPL art. 47). The ledger keeps that the posts were filled, by an opaque id (case 17). Records merged
 * into theirs go with it. Done again, it changes nothing.
 */
export function erasePerson(state: State, { person }: ErasePerson): PersonErased[] {
  return [person, ...mergedInto(state, person).map(({ id }) => id)]
    .filter((id) => !isErased(state, id))
    .map((subject) => ({ type: "person-erased", v: 1, subject }));
}
