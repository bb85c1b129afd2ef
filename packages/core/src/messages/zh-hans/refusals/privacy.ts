import type { PrivacyRefusal } from "../../../county/privacy.ts";
import type { Sentences } from "../../words.ts";

export const privacy: Sentences<PrivacyRefusal> = {
  "not-due": ({ persons }, { number }) => `其中 ${number(persons.length)} 人的信息尚未到期，请只选已到期的人员`,
};
