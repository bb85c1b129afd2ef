import type { DraftRefusal } from "../../../county/drafts.ts";
import type { CommandName } from "../../../profile/profile.ts";
import type { Formats, Sentences, Telling } from "../../words.ts";

export const drafts: Sentences<DraftRefusal, Formats & Telling> = {
  "draft-closed": ({ state }) =>
    state === "published"
      ? "This draft has been published and stays as it is; what is to be otherwise is done by itself"
      : "This draft was dropped and stays as it is; begin another",
  "draft-empty": () => "This draft has no steps yet; there is nothing to publish",
  "step-refused": ({ step, command: name, why }, { number, command, refusal }) =>
    `Step ${number(step)} (${command(name as CommandName)}): ${refusal(why)}`,
};
