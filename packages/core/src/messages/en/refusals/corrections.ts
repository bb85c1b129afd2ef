import type { AppointmentRefusal } from "../../../county/appointments.ts";
import type { ParticularsRefusal } from "../../../organisation/check-particulars.ts";
import type { CorrectionRefusal } from "../../../county/corrections.ts";
import type { Sentences } from "../../words.ts";

export const corrections: Sentences<Exclude<CorrectionRefusal, Pick<AppointmentRefusal | ParticularsRefusal, "code">>> = {
  "nothing-different": () => "That is what is on record already; there is nothing to correct",
  "not-ended": () => "This appointment has not ended; to end it, end the appointment",
  "held-by-others": ({ from }, { day }) => `From ${day(from)} others hold the post; correct theirs first`,
  "not-dissolved": () => "This unit is still there; to end it, dissolve it",
  "named-outside": ({ records }) =>
    `${records.length === 1 ? "One record has" : `${records.length} records have`} to do with this unit outside the days corrected to; correct ${records.length === 1 ? "it" : "them"} first`,
};
