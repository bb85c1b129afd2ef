import type { PrivacyRefusal } from "../../../county/privacy.ts";
import type { Sentences } from "../../words.ts";

export const privacy: Sentences<PrivacyRefusal> = {
  "not-due": ({ persons }, { number }) => `${number(persons.length)} of them may still be kept; choose only those whose time is over`,
};
