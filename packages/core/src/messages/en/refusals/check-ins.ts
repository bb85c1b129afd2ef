import type { CheckInRefusal } from "../../../county/check-ins.ts";
import type { NeedRefusal } from "../../../county/needs.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

const during = (from: string | undefined, to: string | undefined) =>
  [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(" ");

export const checkIns: Sentences<Exclude<CheckInRefusal | NeedRefusal, { code: UnitRefusal["code"] }>> = {
  "unknown-capacity": ({ capacity, known }) => `The profile knows no capacity "${capacity}"; it knows ${known.join(", ")}`,
  "not-in-that-capacity": ({ of }) => `Only ${of === "person" ? "a person" : "an organisation"} reports in in this capacity; choose one`,
  "no-place-to-check-in": () => "One reports in at a community; choose one",
  "community-not-there": ({ from, to }, { day }) =>
    `The community exists ${during(from && day(from), to && day(to))}; the day must lie within that`,
  "employer-needed": () => "In this capacity say whom they work for",
  "no-employer-there": () => "In this capacity nobody's employer is recorded; leave it empty",
  "employer-not-organisation": () => "An employer is an organisation; choose one",
  "employer-not-there": ({ from, to }, { day }) =>
    `The employer exists ${during(from && day(from), to && day(to))}; the day must lie within that`,
  "checked-in-already": ({ from }, { day }) =>
    `Reported in there in this capacity already${from ? ` since ${day(from)}` : ""}; end that first, or change it`,
  "check-in-not-there": ({ from, to }, { day }) =>
    `The check-in runs ${during(from && day(from), to && day(to))}; the day must lie within that, after its first`,
  "check-in-recorded-later": ({ from }, { day }) =>
    `Something of this check-in is recorded for ${day(from)} already; take that back first, or choose a later day`,
  "not-reviewed": () => "In this capacity nobody is reviewed",
  "unknown-grade": ({ grade, known }) => `The profile knows no grade "${grade}"; it knows ${known.join(", ")}`,
  "not-there-that-year": ({ year }) => `The check-in had no day in ${year}; choose another year`,
  "year-to-come": ({ year }) => `${year} has not begun; review it once it is there`,
  "unknown-service": ({ service, known }) => `The profile knows no service "${service}"; it knows ${known.join(", ")}`,
  "need-not-open": ({ from, to }, { day }) =>
    `It stands on the list ${during(from && day(from), to && day(to))}; the day must lie within that`,
  "claims-open": ({ claims }, { number }) =>
    claims.length === 1
      ? "Somebody has taken it on; say first whether it was done"
      : `${number(claims.length)} have taken it on; say first whether it was done`,
  "not-checked-in": () => "Only who reported in at this community takes on what stands on its lists",
  "claimed-already": () => "They have taken it on already",
  "places-taken": ({ seats, left }, { number }) =>
    left === 0 ? `All ${number(seats)} places are taken` : `Of ${number(seats)} places ${number(left)} are left; fewer may come`,
  "claim-settled-already": ({ how, on }, { day }) => `It was ${how === "done" ? "done" : "taken back"} on ${day(on)} already`,
  "before-the-claim": ({ since }, { day }) => `It was taken on on ${day(since)}; the day cannot lie before that`,
};
