import type { GridNoticeWords } from "../grid-notice.ts";

export const gridNotice: GridNoticeWords = {
  gridNotice: {
    empty: "Choose a grid.",
    title: "Grid notice",
    code: (code) => `Code ${code}`,
    extent: "Where it runs",
    phone: "Duty phone",
    supervision: "Supervision phone",
    confirmed: "Last confirmed",
    stale: (since) => `Nobody has confirmed this notice in time; it may be out of date since ${since}. Ask at the duty phone.`,
    none: "No notice of this grid is published yet. Below is who answers for it on record.",
    posts: "Who answers",
    noPosts: "This grid has no posts.",
    atWork: "in office",
    instead: (unit, post, holder) => `${holder ? `${holder}, ` : ""}${post} of ${unit}, answers`,
    nobody: "nobody answers",
    over: "General grids beneath",
    under: "Dedicated grids over it",
    sketchOf: (name) => `Sketch of where ${name} lies; in words under "Where it runs"`,
    sketchNote: "A sketch only; it settles no border.",
    scan: "Scan for the latest notice",
    scanOf: (name) => `QR code: opens the notice of ${name}`,
  },
};
