import type { TenureWords } from "../tenure.ts";

const days = (count: string) => (count === "1" ? "1 day" : `${count} days`);

export const tenure: TenureWords = {
  tenure: {
    empty: "There are no posts.",
    serving: { posts: "Posts", seats: "Seats", taken: "Taken", people: "People serving" },
    title: {
      overdue: () => "Elections overdue",
      carryOver: () => "Past their term, the overdue among them",
      endsSoon: (count) => `Term ends within ${days(count)}`,
      acting: () => "Acting for too long",
      vacant: () => "Vacant",
    },
    of: (value, of) => `${value} of ${of}`,
    share: (percent, since) => `${percent} of the days since ${since}`,
    within: "Ends soon",
    days: (count) => `within ${days(count)}`,
    column: { what: "What", unit: "Unit", post: "Post", holder: "Holder", since: "Since", due: "End of term", id: "Unit id" },
    left: (count) => `in ${days(count)}`,
    over: (count) => `${days(count)} ago`,
    unknownDay: "not known",
    more: (shown, all) => `${shown} of ${all} shown; show more`,
    export: "Export CSV",
    exported: "Exported",
    file: "Tenure",
  },
};
