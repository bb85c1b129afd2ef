/**
 * What of a record the register knows (方面): each write is about one. Whoever writes a new one names it here, and then
 * it does not compile until changes of it can be told (`view/change`).
 */
export const aspects = [
  "profile",
  "area",
  "organisation",
  "name",
  "code",
  "within",
  "ledBy",
  "superior",
  "setOn",
  "place",
  "lineage",
  "members",
  "post",
  "link",
  "appointment",
  "ending",
  "suspension",
  "term",
  "person",
  "sameAs",
  "erasure",
  "particulars",
  "consent",
  "draft",
  "withdrawal",
  "network",
  "cell",
  "mapping",
  "residents",
  "shape",
  "overlap",
  "notice",
] as const;
export type Aspect = (typeof aspects)[number];
