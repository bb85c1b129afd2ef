import type { PortalWords } from "./zh-hans.ts";

export const en: PortalWords = {
  product: "Jinlin",
  skip: "Skip to content",
  dayShown: "Day shown",
  today: "Today",
  stood: (day) => `This is how things stood on ${day}`,
  willStand: (day) => `This is how things will stand on ${day}`,
  backToToday: "Back to today",
  otherScheme: "Switch between light and dark",
  public: "Public",
  signIn: "Sign in",
  signInNote: "This is sample data and everybody in it is made up: choose a post to sign in, no password needed.",
  signOut: "Sign out and look around as the public",
  noPost: "Holds no post at present",
  slices: "Arranged by",
  lists: "Lists",
  hierarchy: "Hierarchy",
  findings: "Findings",
  unit: "Unit",
  back: "Back",
  gone: "The connection to the server is lost and what you see may be out of date. It will refresh by itself once the server is back.",
};
