import type { CallFiguresWords } from "../call-figures.ts";

export const callFigures: CallFiguresWords = {
  figure: {
    title: (since) => `Calls raised since ${since}`,
    note: "Time to the first answer is in working hours. A call that two teams answered is counted for each.",
    all: "In all",
    byService: "By service",
    byArea: "By place",
    byTeam: "By team",
    column: {
      of: "Of",
      raised: "Raised",
      responded: "Answered",
      closed: "Over",
      reopened: "Reopened once",
      median: "Answered within, median",
      ninth: "Nine of ten within",
    },
    hours: (hours) => `${hours} h`,
    showsCalls: (of, figure, count) => `${of}, ${figure}: ${count}, show`,
  },
};
