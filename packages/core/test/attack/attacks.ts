import { about, exactly } from "../../src/quantity.ts";
import { addDays } from "../../src/day.ts";
import type { Shape } from "../../src/geo/shape.ts";
import { townProfile } from "../town.ts";
import type { Attacks } from "./places.ts";

const reason = "记录有误";
const words = "情况说明";
const square = (west: number): Shape => ({
  type: "Polygon",
  coordinates: [
    [
      [west, 26],
      [west + 0.01, 26],
      [west, 26.01],
      [west, 26],
    ],
  ],
});

/** One line for each command there is: a command without one does not compile, nor pass. */
export const attacks: Attacks = {
  "appoint-person": ({ free, person }, from) => ({
    command: { type: "appoint-person", appointment: "a-new", post: `${free}/officer`, person, from },
    posts: [{ unit: free, kind: "officer" }],
    persons: [person],
  }),
  "end-appointment": ({ appointment, holder, held }, from) => ({
    command: { type: "end-appointment", appointment, to: from, ended: "removed" },
    posts: [held],
    persons: [holder],
  }),
  "suspend-appointment": ({ appointment, holder, held }, from) => ({
    command: { type: "suspend-appointment", appointment, from, reason },
    posts: [held],
    persons: [holder],
  }),
  "reinstate-appointment": ({ appointment, holder, held }, from) => ({
    command: { type: "reinstate-appointment", appointment, from },
    posts: [held],
    persons: [holder],
  }),
  "extend-term": ({ appointment, holder, held }, from) => ({
    command: { type: "extend-term", appointment, termEnd: addDays(from, 365), from, basis: "青组〔2026〕1 号" },
    posts: [held],
    persons: [holder],
  }),
  "delegate-authority": ({ appointment, held, person }, from) => ({
    command: { type: "delegate-authority", delegation: "l-new", appointment, delegate: person, from, to: addDays(from, 30) },
    posts: [held],
    persons: [person],
  }),
  "end-delegation": ({ lent: { id, delegate, unit, kind } }, from) => ({
    command: { type: "end-delegation", delegation: id, to: from },
    posts: [{ unit, kind }],
    persons: [delegate],
  }),
  "hand-over-posts": ({ appointment, holder, held, person }, from) => ({
    command: { type: "hand-over-posts", posts: [{ appointment, becomes: "a-handed" }], to: person, from },
    posts: [held],
    persons: [holder, person],
  }),
  "correct-appointment": ({ appointment, holder, held }) => ({
    command: { type: "correct-appointment", appointment, from: "2023-01-01", reason },
    posts: [held],
    persons: [holder],
    undated: true,
  }),
  "open-post": ({ free }, from) => ({
    command: { type: "open-post", post: `${free}/officer`, seats: 2, from },
    posts: [{ unit: free, kind: "officer" }],
  }),
  "close-post": ({ held, holder }, from) => ({
    command: { type: "close-post", post: `${held.unit}/${held.kind}`, from, ends: true },
    posts: [held],
    persons: [holder],
  }),
  "resize-post": ({ free }, from) => ({
    command: { type: "resize-post", post: `${free}/officer`, seats: 2, from },
    posts: [{ unit: free, kind: "officer" }],
  }),
  "link-post": ({ free, held, holder }, from) => ({
    command: { type: "link-post", post: `${free}/officer`, follows: `${held.unit}/${held.kind}`, from },
    posts: [{ unit: free, kind: "officer" }],
    persons: [holder],
  }),
  "unlink-post": ({ free }, from) => ({
    command: { type: "unlink-post", post: `${free}/officer`, from },
    posts: [{ unit: free, kind: "officer" }],
  }),
  "register-area": ({ compound, branch }, from) => ({
    command: { type: "register-area", unit: "grid-new", kind: "grid", name: "新网格", within: compound, ledBy: branch, from },
    units: [compound, branch],
  }),
  "register-organisation": ({ compound, committee }, from) => ({
    command: {
      type: "register-organisation",
      unit: "branch-new",
      form: "branch",
      name: "新支部",
      superior: committee,
      areas: [compound],
      from,
    },
    units: [compound, committee],
  }),
  "rename-unit": ({ free }, from) => ({ command: { type: "rename-unit", unit: free, name: "新名", from }, units: [free] }),
  "recode-unit": ({ free }, from) => ({ command: { type: "recode-unit", unit: free, code: "99990100100199", from }, units: [free] }),
  // What a unit is, and whether it is, is decided by who answers for what it stands under: not by its own head.
  "change-kind": ({ free, compound, branch }, from) => ({
    command: { type: "change-kind", unit: free, kind: "compound", from },
    units: [free, compound, branch],
  }),
  "move-unit": ({ free, branch }, from) => ({
    command: { type: "move-unit", unit: free, under: branch, slice: "command", from },
    units: [free, branch],
  }),
  "set-areas": ({ branch, compound, committee }, from) => ({
    command: { type: "set-areas", unit: branch, areas: [compound], from },
    units: [branch, compound, committee],
  }),
  "merge-units": ({ free, grid, compound, branch }, from) => ({
    command: { type: "merge-units", units: [free], into: grid, from },
    units: [free, grid, compound, branch],
  }),
  "split-unit": ({ free, compound, branch }, from) => ({
    command: { type: "split-unit", unit: free, into: [{ unit: "grid-new", name: "新网格", takes: [] }], from },
    units: [free, compound, branch],
  }),
  "dissolve-unit": ({ free, compound, branch }, from) => ({
    command: { type: "dissolve-unit", unit: free, from },
    units: [free, compound, branch],
  }),
  "correct-unit": ({ free }) => ({ command: { type: "correct-unit", unit: free, name: "新名", reason }, units: [free], undated: true }),
  "count-members": ({ branch }, from) => ({
    command: { type: "count-members", organisation: branch, full: 5, probationary: 0, from },
    units: [branch],
  }),
  // A network lies over the grids of the whole county.
  "register-network": (_place, from) => ({ command: { type: "register-network", network: "net-new", kind: "safety", name: "新网", from } }),
  "change-network": (_place, from) => ({ command: { type: "change-network", network: "safety-net", name: "新名", from } }),
  "end-network": (_place, from) => ({ command: { type: "end-network", network: "safety-net", from } }),
  "register-cell": ({ free }, from) => ({
    command: { type: "register-cell", cell: "cell-new", network: "safety-net", grids: [{ grid: free, share: 100 }], from },
    units: [free],
  }),
  // Where it lay is decided about as much as where it is to lie.
  "map-cell": ({ cell, free, grid }, from) => ({
    command: { type: "map-cell", cell, grids: [{ grid: free, share: 100 }], from },
    units: [free, grid],
  }),
  "end-cell": ({ cell, grid }, from) => ({ command: { type: "end-cell", cell, from }, units: [grid] }),
  "overlay-grid": ({ dedicated, free }, from) => ({
    command: { type: "overlay-grid", grid: dedicated, over: [free], from },
    units: [dedicated, free],
  }),
  "count-residents": ({ grid }, from) => ({
    command: { type: "count-residents", area: grid, households: exactly(310), residents: about(900), from },
    units: [grid],
  }),
  "publish-notice": ({ free }, from) => ({
    command: { type: "publish-notice", grid: free, extent: "新街 1–9 号", phone: "0593-2800000", from },
    units: [free],
  }),
  "confirm-notice": ({ grid }, from) => ({ command: { type: "confirm-notice", grid, from }, units: [grid] }),
  // Whoever draws two areas answers for both.
  "draw-areas": ({ free, grid }, from) => ({
    command: {
      type: "draw-areas",
      shapes: [
        { area: free, shape: square(119.5) },
        { area: grid, shape: square(119.6) },
      ],
      from,
    },
    units: [free, grid],
  }),
  "set-team": ({ team }, from) => ({ command: { type: "set-team", team, services: ["tutoring"], capacity: 2, from }, units: [team] }),
  // Who answers for the team and who answers for the alliance ally them together; either parts.
  "join-alliance": ({ team, otherAlliance }, from) => ({
    command: { type: "join-alliance", team, alliance: otherAlliance, from },
    units: [team, otherAlliance],
  }),
  "leave-alliance": ({ team, alliance }, from) => ({
    command: { type: "leave-alliance", team, alliance, from },
    units: [team],
  }),
  // Everybody tells their own hours; nobody decides about them.
  "record-hours": ({ team, volunteer }, from) => ({
    command: {
      type: "record-hours",
      hours: "h-new",
      person: volunteer,
      team,
      start: `${from}T07:30:00+08:00`,
      end: `${from}T08:30:00+08:00`,
    },
    units: [team],
    persons: [volunteer],
    own: true,
  }),
  "close-hours": ({ team, volunteer, open }, from) => ({
    command: { type: "close-hours", hours: open, end: `${from}T08:30:00+08:00` },
    units: [team],
    persons: [volunteer],
    own: true,
  }),
  "correct-hours": ({ team, volunteer, hours }) => ({
    command: { type: "correct-hours", hours, end: "2026-11-23T06:00:00+08:00", reason },
    units: [team],
    persons: [volunteer],
    undated: true,
  }),
  "void-hours": ({ team, volunteer, hours }) => ({
    command: { type: "void-hours", hours, reason },
    units: [team],
    persons: [volunteer],
    undated: true,
  }),
  "confirm-hours": ({ team, volunteer, hours }) => ({
    command: { type: "confirm-hours", hours: [hours] },
    units: [team],
    persons: [volunteer],
    undated: true,
  }),
  "raise-call": ({ compound, branch }) => ({
    command: { type: "raise-call", call: "call-new", area: compound, unit: branch, service: "safety", heads: 3, words },
    units: [compound, branch],
    undated: true,
  }),
  // What a team does is about the team; which is chosen, and what becomes of the call, about where it is and who raised it.
  "respond-to-call": ({ call, team }) => ({ command: { type: "respond-to-call", call, team }, units: [team], undated: true }),
  "decline-call": ({ call, team }) => ({ command: { type: "decline-call", call, team }, units: [team], undated: true }),
  "start-assistance": ({ call, team }) => ({ command: { type: "start-assistance", call, team }, units: [team], undated: true }),
  "leave-call": ({ call, team }) => ({ command: { type: "leave-call", call, team, words }, units: [team], undated: true }),
  "finish-call": ({ call, team }) => ({ command: { type: "finish-call", call, team }, units: [team], undated: true }),
  "match-call": ({ call, team, compound, branch }) => ({
    command: { type: "match-call", call, team },
    units: [compound, branch],
    undated: true,
  }),
  "review-call": ({ call, compound, branch }) => ({
    command: { type: "review-call", call, words },
    units: [compound, branch],
    undated: true,
  }),
  "withdraw-call": ({ call, compound, branch }) => ({
    command: { type: "withdraw-call", call, words },
    units: [compound, branch],
    undated: true,
  }),
  "reopen-call": ({ call, compound, branch }) => ({
    command: { type: "reopen-call", call, words },
    units: [compound, branch],
    undated: true,
  }),
  "return-call": ({ call, compound, branch }) => ({
    command: { type: "return-call", call, words },
    units: [compound, branch],
    undated: true,
  }),
  // Whoever reports in or takes something on decides nothing about themselves; whoever says how it went does.
  "report-in": ({ person, community }, from) => ({
    command: { type: "report-in", checkIn: "c-new", who: person, capacity: "member", community, employer: "org-dept", from },
    units: [community],
  }),
  "change-check-in": ({ checkIn, community, committee }, from) => ({
    command: { type: "change-check-in", checkIn, employer: committee, from },
    units: [community],
  }),
  "check-out": ({ checkIn, community }, from) => ({ command: { type: "check-out", checkIn, from, ended: "moved" }, units: [community] }),
  "review-check-in": ({ checkIn, community, person }) => ({
    command: { type: "review-check-in", checkIn, year: 2026, grade: "good" },
    units: [community],
    persons: [person],
    undated: true,
  }),
  "publish-need": ({ community }, from) => ({
    command: { type: "publish-need", need: "n-new", community, list: "supply", title: "理发", from },
    units: [community],
  }),
  "close-need": ({ need, community }, from) => ({ command: { type: "close-need", need, from }, units: [community] }),
  "claim-need": ({ need, community, other }, from) => ({
    command: { type: "claim-need", claim: "k-new", need, who: other, from },
    units: [community],
  }),
  "complete-claim": ({ claim, community, person }, from) => ({
    command: { type: "complete-claim", claim, from },
    units: [community],
    persons: [person],
  }),
  "withdraw-claim": ({ claim, community }, from) => ({ command: { type: "withdraw-claim", claim, from }, units: [community] }),
  "set-rota": ({ team }, from) => ({
    command: { type: "set-rota", rota: "r-new", team, name: "夜巡", rule: "FREQ=DAILY", start: "20:00", minutes: 60, seats: 1, from },
    units: [team],
  }),
  "end-rota": ({ team, rota }, from) => ({ command: { type: "end-rota", rota, from }, units: [team] }),
  // Everybody takes a shift of their own team that has room, and says that they cannot come.
  "assign-shift": ({ team, rota, volunteer }, from) => ({
    command: { type: "assign-shift", rota, day: from, person: volunteer },
    units: [team],
    persons: [volunteer],
    own: true,
  }),
  "swap-shift": ({ team, rota, volunteer, partner }, from) => ({
    command: { type: "swap-shift", rota, day: from, person: volunteer, with: { rota, day: addDays(from, 1), person: partner } },
    units: [team],
  }),
  "report-absence": ({ team, rota, volunteer }, from) => ({
    command: { type: "report-absence", rota, day: from, person: volunteer },
    units: [team],
    persons: [volunteer],
    own: true,
  }),
  "cancel-shift": ({ team, rota }, from) => ({ command: { type: "cancel-shift", rota, day: from, reason }, units: [team] }),
  "enrol-person": ({ community }, from) => ({
    command: { type: "enrol-person", person: "p-new", home: community, from },
    homes: [community],
  }),
  "correct-person": ({ person, community }) => ({
    command: { type: "correct-person", person, home: community, reason },
    homes: [community],
    persons: [person],
    undated: true,
  }),
  "merge-persons": ({ person, other, community, personUnits }) => ({
    command: { type: "merge-persons", keep: person, drop: other, reason },
    homes: [community],
    units: personUnits,
    persons: [person, other],
    undated: true,
  }),
  "separate-persons": ({ person, community, personUnits }) => ({
    command: { type: "separate-persons", drop: person, reason },
    homes: [community],
    units: personUnits,
    persons: [person],
    undated: true,
  }),
  "erase-person": ({ person, community, personUnits }) => ({
    command: { type: "erase-person", person, reason },
    homes: [community],
    units: personUnits,
    persons: [person],
    undated: true,
  }),
  "unmask-person": ({ person, community, personUnits }) => ({
    command: { type: "unmask-person", person, reason },
    homes: [community],
    units: personUnits,
    persons: [person],
    undated: true,
  }),
  "withdraw-consent": ({ person, community, personUnits }, from) => ({
    command: { type: "withdraw-consent", person, from },
    homes: [community],
    units: personUnits,
    persons: [person],
    own: true,
  }),
  "erase-expired": ({ person, community, personUnits }) => ({
    command: { type: "erase-expired", persons: [person], reason },
    homes: [community],
    units: personUnits,
    persons: [person],
    undated: true,
  }),
  "withdraw-entry": ({ entry, committee, deputy }) => ({
    command: { type: "withdraw-entry", entry, reason },
    posts: [{ unit: committee, kind: "deputy" }],
    persons: [deputy],
    undated: true,
  }),
  "save-draft": ({ free }, from) => ({
    command: {
      type: "save-draft",
      draft: "d-new",
      name: "草案",
      from,
      commands: [{ type: "rename-unit", unit: free, name: "新名", from }],
    },
    units: [free],
    undated: true,
  }),
  "drop-draft": ({ draft, free }) => ({ command: { type: "drop-draft", draft }, units: [free], undated: true }),
  "publish-draft": ({ draft, free }) => ({ command: { type: "publish-draft", draft }, units: [free], undated: true }),
  "adopt-profile": (_place, from) => ({ command: { type: "adopt-profile", profile: townProfile, from } }),
};
