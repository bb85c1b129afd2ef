import type { AppointmentRefusal } from "../../../county/appointments.ts";
import type { ParticularsRefusal } from "../../../organisation/check-particulars.ts";
import type { CorrectionRefusal } from "../../../county/corrections.ts";
import type { Sentences } from "../../words.ts";

export const corrections: Sentences<Exclude<CorrectionRefusal, Pick<AppointmentRefusal | ParticularsRefusal, "code">>> = {
  "nothing-different": () => "与已有记录相同，无需更正",
  "not-ended": () => "该任职尚未结束；如需结束，请办理离任",
  "held-by-others": ({ from }, { day }) => `自${day(from)}起该职务另有人在任；请先更正其任职`,
  "not-dissolved": () => "该单位尚在；如需撤销，请办理撤销",
  "named-outside": ({ records }) => `更正后的起止日期之外仍有 ${records.length} 项记录与该单位有关；请先更正这些记录`,
};
