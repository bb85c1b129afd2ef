import type { allianceLints } from "../alliance/alliance-lints.ts";
import type { RuleWords } from "./rule-words.ts";

/** The rules about volunteers: their hours and their shifts. */
export const alliance: { readonly [Kind in keyof typeof allianceLints]: RuleWords } = {
  "hours-overlap": {
    title: "Hours that overlap",
    looksFor:
      "Teams with hours that share time with other hours of the same person, told by that team or another: how many entries, and since when.",
    why: "Nobody serves twice at once. Each minute is counted for the entry that began first, but one of the two is wrong.",
    toDo: "Ask who served when, and correct or void one of them.",
    example: "枫桥巡逻队 has 2 entries that overlap, where there should be 0, since 1 July 2026.",
  },
  "hours-over-a-day": {
    title: "Hours of more than a day",
    looksFor: "Teams with entries that go on for more than 24 hours: how many, and since when.",
    why: "Nobody serves so long without a break; mostly somebody forgot to check out. Such an entry counts nothing.",
    toDo: "Correct the end to what they remember.",
    example: "枫桥巡逻队 has 1 such entry, where there should be 0, of 1 July 2026.",
  },
  "hours-not-closed": {
    title: "Not checked out",
    looksFor: "Teams in which somebody checked in and, the day being over, not out: how many entries, and since when.",
    why: "Without an end an entry counts nothing, and later nobody remembers when it was.",
    toDo: "Check them out with the time they remember.",
    example: "In 枫桥巡逻队 1 entry of 1 July 2026 has no end, where there should be 0 such.",
  },
  "hours-unconfirmed": {
    title: "Hours not confirmed",
    looksFor: "Teams with hours that nobody has confirmed for more than so many days: how many entries, and since when.",
    why: "Only confirmed hours are certified, and whoever leads the team remembers less with every week. Thirty days are assumed; a county says its own number.",
    toDo: "Whoever leads the team confirms them, or corrects what was not so; their own are confirmed by who answers for the alliance.",
    example: "In 枫桥巡逻队 1 entry of 1 July 2026 waits to be confirmed, where there should be 0 such.",
  },
  "shift-gap": {
    title: "Shift not filled",
    looksFor:
      "Teams with shifts in the next days, today's included, on which somebody is wanting: how many shifts, and the first of their days.",
    why: "A patrol that nobody walks is found out when something happens. A week is assumed; a county says its own number.",
    toDo: "Put somebody on the shift, or cancel it.",
    example: "枫桥巡逻队 has 1 shift in the coming week on which somebody is wanting, where there should be 0.",
  },
  "double-booked": {
    title: "On two shifts at once",
    looksFor:
      "Teams with shifts in the next days whose people are on another at the same time, of that team or another: how many shifts, and the first of their days.",
    why: "Two teams do not see each other's rotas. Whoever is on both can come to one.",
    toDo: "Let them swap with somebody, or put somebody else on one of the two.",
    example: "枫桥巡逻队 and 医心队 have 1 shift each whose people are on both, where there should be 0.",
  },
};
