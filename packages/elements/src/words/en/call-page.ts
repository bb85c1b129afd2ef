import type { CallPageWords } from "../call-page.ts";

export const callPage: CallPageWords = {
  page: {
    since: (moment) => `since ${moment}`,
    teams: "Teams",
    noTeams: "No team has answered yet.",
    matching: "Teams that could come",
    matchingNote: "By service, time, nearness and load. This proposes; people decide.",
    noMatching: "No team offers this service.",
    chooseTeam: (command, team) => `${command}: ${team}`,
    reason: {
      available: { now: "within its hours now", later: "not within its hours now", "any-time": "at any time", never: "at no time" },
      later: (from) => `within its hours from ${from}`,
      near: {
        "same-area": "serves this very place",
        "same-alliance": "of the same alliance",
        "same-street": "of the same street or town",
        elsewhere: "from elsewhere",
      },
      open: (count) => `${count} in hand`,
      openOf: (count, capacity) => `${count} in hand of ${capacity} at once`,
      full: (capacity) => `full: ${capacity} at once`,
      recent: (count) => `${count} in the last 90 days`,
    },
    timeline: "What has happened",
    act: {
      raise: "Raised",
      respond: "Answered",
      decline: "Declined",
      match: "Team chosen",
      start: "Assistance started",
      leave: "Left before the end",
      finish: "Finished",
      review: "Reviewed and closed",
      withdraw: "Withdrawn",
      reopen: "Reopened",
      return: "Returned",
    },
    cameTo: (stage) => `→ ${stage}`,
    promised: (due) => `due ${due}`,
  },
};
