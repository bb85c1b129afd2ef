import type { ResidentRefusal } from "../../../county/residents.ts";
import type { Sentences } from "../../words.ts";

export const residents: Sentences<ResidentRefusal> = {
  "area-not-there": ({ from, to }, { day }) =>
    `The area exists ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; the count must lie within that`,
};
