import type { gridLints } from "../grid/grid-lints.ts";
import type { RuleWords } from "./rule-words.ts";

/** The rules about grids and the cells of networks. */
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
};
