export { profile, sampleProfile } from "./profile.ts";
export { sample, type Sample } from "./sample.ts";
export { callsBy } from "./calls.ts";
export type { SignIn } from "./sign-ins.ts";
export { published, type PublishedFigure } from "./published.ts";
export { assumptions, type Assumption } from "./assumptions.ts";
export { divisions, divisionsSource, type Division } from "./divisions.ts";
