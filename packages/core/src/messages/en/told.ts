import type { ToldWords } from "../told.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

export const told: ToldWords = {
  untilUnknown: "on a day nobody knows",
  list: (items) => items.join(", "),
  period: (from, until) =>
    from === undefined && until === undefined
      ? "dates not known"
      : [...(from === undefined ? [] : [`from ${from}`]), ...(until === undefined ? [] : [`ending ${until}`])].join(", "),
  during: (what, period) => `${what}, ${period}`,
  lineage: { merged: (from) => `merged from ${from}`, split: (from) => `split from ${from}` },
  seats: (count) => (count === "1" ? "1 seat" : `${count} seats`),
  closed: "closed",
  members: (full, probationary) => (probationary === undefined ? `${full} members` : `${full} full members, ${probationary} probationary`),
  follows: (post) => `goes with ${post}`,
  households: (households, residents) => `${households} households, ${residents} residents`,
  share: (grid, hundredths) => `${grid} (${hundredths} %)`,
  drawn: (squareMetres) => `drawn, ${squareMetres} m²`,
  noticeOf: (extent, phone, confirmed) => `${extent}; duty phone ${phone}; confirmed ${confirmed}`,
  atOnce: (calls) => (calls === "1" ? "1 call at once" : `${calls} calls at once`),
  heads: (people) => (people === "1" ? "1 person" : `${people} people`),
  weekly: (days, from, to) => `${days.map((day) => weekdays[day - 1]).join(" ")} ${from}–${to}`,
  served: (day, start, end) => `${day}, ${start}–${end ?? "(not checked out)"}`,
  confirmed: "confirmed",
  settled: { done: "done", withdrawn: "taken back" },
  checkOut: { moved: "moved", retired: "retired", "changed-employer": "changed employer", left: "left", other: "other" },
  rota: (name, rule, start, minutes, seats) => `${name}: ${rule}, from ${start} for ${minutes} minutes, ${seats} at once`,
  shift: (rota, day, persons, absent) =>
    `${rota}, ${day}: ${persons.length > 0 ? persons.join(", ") : "nobody"}${absent.length > 0 ? `; absent: ${absent.join(", ")}` : ""}`,
  cancelledShift: (rota, day) => `${rota}, ${day}: cancelled`,
  others: (count) => (count === "1" ? "1 person" : `${count} people`),
  ofNetwork: (post, network) => `${post}, ${network}`,
  allLent: "all the post may",
  postOf: (unit, post) => `${unit}, ${post}`,
};
