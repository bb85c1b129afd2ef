import type { DraftRefusal } from "../../../county/drafts.ts";
import type { CommandName } from "../../../profile/profile.ts";
import type { Formats, Sentences, Telling } from "../../words.ts";

export const drafts: Sentences<DraftRefusal, Formats & Telling> = {
  "draft-closed": ({ state }) =>
    state === "published" ? "该草案已发布，不能再改；如有出入，请另行办理" : "该草案已弃用，不能再改；请另建草案",
  "draft-empty": () => "该草案还没有步骤，无可发布",
  "step-refused": ({ step, command: name, why }, { number, command, refusal }) =>
    `第 ${number(step)} 步（${command(name as CommandName)}）：${refusal(why)}`,
};
