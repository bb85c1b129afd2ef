import type { gridLints } from "../grid/grid-lints.ts";
import type { RuleWords } from "./rule-words.ts";

/** The rules about grids, the cells of networks, the ground of areas and the notices of grids. */
export const grids: { readonly [Kind in keyof typeof gridLints]: RuleWords } = {
  "unmapped-cell": {
    title: "Cell in no grid",
    looksFor: "Cells of networks at work that lie in no grid.",
    why: "A network's cells are its own and need not coincide with the grids; what lies in none is answered for by no grid, and every figure told by grids leaves it out.",
    toDo: "Say in which grids it lies and how much of it, or end it.",
    example: "Cell ZZ-4 of the public safety network lies in no grid. Nobody owns the network, so it stands with the county, 青桥县.",
  },
  "partly-mapped-cell": {
    title: "Cell partly in no grid",
    looksFor: "Cells of networks at work of which a part lies in no grid.",
    why: "Shares that come to less than the whole say that part of the ground is nobody's.",
    toDo: "Say where the rest of it lies.",
    example: "Of cell ZZ-3, 70 of 100 hundredths lie in 第三网格; nobody has said where the rest is.",
  },
  "multiply-mapped-cell": {
    title: "Cell in several grids",
    looksFor: "Cells of networks at work that lie in more than one grid.",
    why: "It is no fault: cells and grids were drawn by different hands. But what the network counts by cell belongs to no grid alone, and has to be shared out.",
    toDo: "Nothing need be done; the network may draw its cell anew along the grids.",
    example: "Cell ZZ-2 lies in 2 grids, not 1: most of it in 第二网格.",
  },
  "grid-uncovered": {
    title: "Grid without a cell of a network",
    looksFor:
      "General grids in which no cell of a network lies. A network that has no cells of its own is laid on the grids themselves and is not looked at.",
    why: "The network does not reach the people who live there, or nobody has said that it does.",
    toDo: "Map one of its cells to the grid, or register one.",
    example: "No cell of the public safety network lies in 第三网格 since ZZ-3 was taken out of it.",
  },
  "network-post-vacant": {
    title: "Grid without an officer of a network",
    looksFor:
      "Grids in which nobody is at work in a post of a network that has officers of grids. A dedicated grid that is served by the officer of the general one it lies over is not without one.",
    why: "Whoever answers for the grid answers in the network too, beside all else they do.",
    toDo: "Appoint an officer.",
    example: "The public safety network has no officer in 第二网格 and none in 第三网格.",
  },
  "grid-misplaced": {
    title: "Grid in no community",
    looksFor: "Grids that lie in no area of the kinds the profile names: communities and villages.",
    why: "A grid belongs to a community or village, never directly to a street or a county; GB/T 34300 says how grids are laid out.",
    toDo: "Put the grid into the community it belongs to.",
    example: "第三网格 lies in its street directly, and in no community.",
  },
  "officer-overloaded": {
    title: "Too many grids for one person",
    looksFor:
      "People at work in more grids than so many, as heads and in networks, each once, at the first of their posts there. A grid somebody serves in several networks is one grid.",
    why: "Who is to know everybody in a grid cannot know everybody in ten. Four is assumed; no source settles it, and a county says its own number.",
    toDo: "Hand some of the posts over to somebody else, or share them.",
    example: "Whoever is the public safety officer of 第一网格 is the party officer of 第二网格 as well: 2, at most 1.",
  },
  "area-without-shape": {
    title: "Ground not drawn",
    looksFor:
      "Areas of the kinds named whose ground nobody has drawn, or whose border goes round none: it crosses itself, or does not close.",
    why: "No map shows it and no place is found in it; what its neighbours leave between them, or share, cannot be told.",
    toDo: "Draw it. Borders that cross themselves are refused when they are drawn, and come only from records made elsewhere.",
    example: "Nobody has drawn 第三网格.",
  },
  "area-overlap": {
    title: "Ground of two areas",
    looksFor:
      "Areas of the kinds named that cover the same ground, each two of them once. Neither an area inside another, nor a dedicated grid and the general ones it is said to lie over.",
    why: "Who lives there belongs to two grids: both answer, or neither does, and figures count them twice.",
    toDo: "Agree where the border runs, and draw both again with the same positions along it.",
    example: "第一网格 overlaps 第二网格 by 220707 m².",
  },
  "area-gap": {
    title: "Ground that no grid covers",
    looksFor:
      "Areas of the kinds named in which the grids leave ground that none covers. One whose own ground, or that of one of its general grids, is not drawn yet is not looked at.",
    why: "Nobody answers for what happens there. Grids are to part a community whole, without seams.",
    toDo: "Draw the grid it belongs to again, up to its neighbour's border.",
    example: "In 东社区, 110353 m² lie in no grid.",
  },
  "area-outside": {
    title: "Grid beyond its community",
    looksFor: "Grids that reach out of the area of the kinds named they lie in.",
    why: "A grid belongs to one community: what reaches out of it is another's ground, or the community's border is drawn wrong.",
    toDo: "Draw the grid, or the community, again; or put the grid into the community it lies in.",
    example: "第二网格 reaches out of 东社区 by 110353 m².",
  },
  "grid-size": {
    title: "Grid too large or too small",
    looksFor:
      "Grids with more households, or fewer, than the profile's band, and residents beyond its band as well. A grid in which nobody lives is not measured; those nobody has counted are told as not on record.",
    why: "Who is to know everybody in a grid cannot know a thousand families. GB/T 34300 speaks of 300 to 500 households or about 1,000 people; a county says its own band.",
    toDo: "Split it, merge it with a neighbour, or count again.",
    example: "250 households live in 第一网格; there should be at least 300.",
  },
  "notice-missing": {
    title: "Grid without a public notice",
    looksFor: "Grids that have no public notice: where they run, who answers for them, whom to call.",
    why: "Who lives there can read nowhere whom to turn to.",
    toDo: "Publish the notice.",
    example: "第三网格 has no public notice.",
  },
  "notice-stale": {
    title: "Public notice not confirmed",
    looksFor: "Grids whose public notice nobody has confirmed for longer than the profile allows; the day is the first it was too long.",
    why: "A notice that nobody looks after tells people of phones nobody answers any more.",
    toDo: "Read it, publish it anew where it is wrong, and confirm it.",
    example: "The notice of 第一网格 was confirmed on 1 January 2022 for the last time: too long ago since 1 July 2022.",
  },
};
