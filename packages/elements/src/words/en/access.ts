import type { AccessWords } from "../access.ts";

const list = (items: readonly string[]) => items.join(", ");

export const access: AccessWords = {
  access: {
    compare: "Kinds of post compared",
    legend:
      "Public: open to everybody. All: over the whole county. Part: the own unit and those under it, or units of some kinds, as told below. Who holds several posts has what each of them opens; nobody acts in their own matters.",
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
    noPosts: "This person holds no post now and sees what the public sees, and no more.",
    lent: (by, to) => `lent by ${by}${to ? `, until before ${to}` : ""}`,
    list,
    choose: "Post",
    everyPost: "All, compared",
    findPerson: "Ask about a person",
    export: "Export CSV",
    exported: "Exported",
    file: "Access compared",
  },
};
