import type { AccessWords } from "../access.ts";

const list = (items: readonly string[]) => items.join(", ");

export const access: AccessWords = {
  access: {
    compare: "Kinds of post compared",
    legend:
      "Public: open to everybody. All: over the whole county. Part: the own unit and those under it, or units of some kinds, as told below. A view is open as a whole, the people and closed fields in it as far as grants reach. Who holds several posts has what each of them opens; nobody acts in their own matters. Everybody sees their own record and who looked at it, and may withdraw their own consent.",
    reach: { all: "all", part: "part", public: "public" },
    closed: "not granted",
    sort: { sees: "May see", shows: "Of people", opens: "Shut otherwise", does: "May do" },
    item: "What",
    sortColumn: "Sort",
    others: (posts) => `Posts that see what the public sees, and no more: ${list(posts)}.`,
    findings: "Found in the grants",
    severity: { error: "To be put right", warning: "Attention", info: "For information" },
    inWords: "One by one",
    grant: (number) => `Grant ${number}`,
    posts: "Posts it touches",
    over: "Over",
    nothingMore: "Sees what the public sees, and no more.",
    ofPerson: (name) => `What is open to ${name}`,
    noPosts: "This person holds no post now: besides their own record they see what the public sees.",
    lent: (by, to) => `lent by ${by}${to ? `, ends ${to}` : ""}`,
    list,
    choose: "Post",
    everyPost: "All, compared",
    findPerson: "Ask about a person",
    export: "Export CSV",
    exported: "Exported",
    file: "Access compared",
  },
};
