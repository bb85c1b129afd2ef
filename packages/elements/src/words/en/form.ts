import type { FormTexts } from "../form.ts";

const plural = (count: string, one: string, many: string) => `${count} ${count === "1" ? one : many}`;
const fill = (label: string) => `Fill in: ${label}`;
const choose = (label: string) => `Choose: ${label}`;

export const form: FormTexts = {
  field: {
    person: "Person",
    drop: "Record to merge into it",
    unitName: "Name",
    code: "Code",
    founded: "Set up",
    personName: "Name",
    phone: "Phone",
    membership: "Party membership",
    membershipNeeded: "Membership needed",
    home: "Home",
    consent: "Why on record",
    notice: "Notice given",
    consentDay: "Day of the notice",
    from: "From day",
    firstDay: "First day",
    to: "Held until",
    endDay: "Day of leaving",
    backOn: "Back from",
    mode: "Mode",
    termEnd: "End of term",
    newTermEnd: "Extended until",
    replaces: "In place of",
    ended: "Why it ends",
    open: "What is left open",
    reassignTo: "Given to",
    basis: "Document number",
    reason: "Reason",
    under: "New unit above",
    slice: "Slice",
    post: "Post",
    postName: "Name of the post",
    seats: "Seats",
    ends: "End appointments too",
    followsUnit: "Unit it follows",
    followsKind: "Post it follows",
    full: "Full members",
    probationary: "Probationary members",
  },
  hint: {
    person: () => "Type part of the name",
    unit: () => "Type part of the name, its initials or the code",
    promised: ({ post }, words) => {
      const from = post?.stints.findLast(({ when }) => when === "future")?.from;
      return from && `given to somebody else from ${words.day(from)}`;
    },
    term: ({ post }, words) => (post?.termYears ? `proposed: ${plural(words.number(post.termYears), "year", "years")}` : undefined),
    postName: () => "if it is called otherwise here",
    ends: () => "whoever holds it leaves that day",
    notice: () => "name or number of the notice the person was given",
    partial: () => "as far as it is known: 2019, 2019-06, 2019-06-01",
    partialStart: () => "as far as it is known: 2019, 2019-06, 2019-06-01; “unknown” if it is not",
    partialEnd: () => "as far as it is known; “unknown” if it is not, “open” if it has not come",
    correctedName: () => "how it should have been written; a new name is a renaming",
    open: () => "posts already promised to whoever leaves",
    basis: () => "such as ×委组〔2026〕12号",
  },
  choice: {
    membership: { none: "not a member", probationary: "probationary member", full: "full member" },
    open: { leave: "leave as it is", cancel: "take back", reassign: "give to somebody else" },
    consent: { "enrolled-self": "enrolled themselves", "holds-post": "holds a post", "serves-in-team": "serves in a team" },
  },
  form: {
    title: (command, name) => `${command}: ${name}`,
    appoint: (post) => `Appoint: ${post}`,
    end: (post, person) => `End appointment: ${[person, post].filter(Boolean).join(", ")}`,
    found: (shown, total) => (shown === total ? `${total} found` : `${total} found, the first ${shown} shown; type more of the name`),
    notFound: (text) => (text ? `Nothing found with “${text}” in it` : "There is nothing to choose"),
    alike: (count) => `${count} alike`,
    searching: "Searching…",
    searchFailed: "The search did not work; try again later",
    takeAway: (name) => `Take away ${name}`,
    optional: "optional",
    cancel: "Cancel",
    addToDraft: "Add to draft",
    choose: "Choose",
    lacking: {
      day: () => "Choose a day",
      person: () => "Choose a person from the list",
      unit: () => "Choose a unit from the list",
      units: () => "Choose units from the list",
      select: choose,
      check: choose,
      text: fill,
      code: fill,
      number: (label) => `Fill in with a number: ${label}`,
      "partial-day": () => "Write a year, a month or a day",
    },
    wouldHappen: "What will happen",
    checking: "Checking…",
    checkFailed: "This cannot be checked beforehand just now; you may still go on, and it will be checked then",
    nothingChanges: "That is how it is already; nothing changes",
    sending: "Sending…",
    sendFailed: "It was not sent; what you typed is still here. Check the network and send it again: it will not be done twice.",
    nobodyListens: "This page has no source, so nothing can be sent.",
    now: (name, how) => `${name} is now: ${how.join(", ")}. What you typed is still here.`,
    done: (what) => `Done. ${what}`,
    dayUnknown: "a day nobody knows",
    change: (post, leaves, comes, day) => {
      if (leaves && comes) return `${leaves} leaves the post of ${post} on ${day}; ${comes} takes it over the same day`;
      return leaves
        ? `${leaves} leaves the post of ${post} on ${day}; it is vacant from then`
        : `${comes} holds the post of ${post} from ${day}`;
    },
    moved: (unit, leaves, under, day) => `${unit} moves ${leaves ? `from ${leaves} ` : ""}to ${under} on ${day}`,
    recordChanged: (about, aspect, before, after, day) => {
      const head = `${about.join(", ")}: ${aspect}`;
      const from = day ? ` from ${day}` : "";
      if (before && after) return `${head} changes from “${before}” to “${after}”${from}`;
      return after ? `${head} is “${after}”${from}` : before ? `${head} is no longer “${before}”${from}` : `${head} changes${from}`;
    },
  },
};
