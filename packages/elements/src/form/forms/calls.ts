import type { CommandName, NamedRef } from "@jinlin/core";
import { form, type About, type FormField } from "../form-row.ts";

const thisCall = ({ call }: About) => ({ call: call!.id });

/** Calls are raised from the page of a unit, for help there, or by it; or from the board, by a body of one's own. */
export const raiseCall = form<"raise-call">({
  command: "raise-call",
  of: ["unit", "calls"],
  ids: { call: "call" },
  bare: true,
  fields: [
    {
      name: "service",
      control: "select",
      required: true,
      choices: ({ session }) => (session?.kinds?.services ?? []).map(({ id, name }) => ({ value: id, name })),
    },
    { name: "words", control: "text", label: "callWords", hint: "callWords", required: true },
    { name: "heads", control: "number", label: "headsWanted", required: true },
    { name: "urgent", control: "check" },
    {
      name: "area",
      control: "unit",
      label: "callArea",
      among: "areas",
      hint: "unit",
      required: true,
      start: ({ unit }) => (unit?.unit.record === "area" ? [unit.unit] : unit?.area ? [unit.area] : []),
    },
    {
      name: "unit",
      control: "unit",
      label: "callUnit",
      among: "organisations",
      hint: "unit",
      required: true,
      start: raising,
    },
  ],
});

// Of several posts nobody can tell for which of them it is.
function raising({ unit, session }: About): readonly NamedRef[] {
  if (unit?.unit.record === "organisation") return [unit.unit];
  const posts = session?.actor?.posts ?? [];
  const body = unit ? unit.ledBy : posts.length === 1 ? posts[0]!.unit : undefined;
  return body ? [body] : [];
}

/** Those teams of which it may be said now. */
const team = (command: CommandName): FormField & { readonly name: "team" } => ({
  name: "team",
  control: "select",
  required: true,
  choices: ({ call }) =>
    (call?.moves ?? [])
      .filter((move) => move.command === command)
      .flatMap(({ teams = [] }) => teams)
      .map(({ id, name }) => ({ value: id, name })),
});
const words = { name: "words", control: "text" } as const;
const said = { ...words, required: true } as const;

export const respondToCall = form<"respond-to-call">({
  command: "respond-to-call",
  of: ["call"],
  bare: true,
  fixed: thisCall,
  fields: [team("respond-to-call"), words],
});

export const declineCall = form<"decline-call">({
  command: "decline-call",
  of: ["call"],
  bare: true,
  fixed: thisCall,
  fields: [team("decline-call"), words],
});

export const matchCall = form<"match-call">({
  command: "match-call",
  of: ["call"],
  bare: true,
  fixed: thisCall,
  fields: [team("match-call")],
});

export const startAssistance = form<"start-assistance">({
  command: "start-assistance",
  of: ["call"],
  bare: true,
  fixed: thisCall,
  fields: [team("start-assistance")],
});

export const leaveCall = form<"leave-call">({
  command: "leave-call",
  of: ["call"],
  bare: true,
  fixed: thisCall,
  fields: [team("leave-call"), said],
});

export const finishCall = form<"finish-call">({
  command: "finish-call",
  of: ["call"],
  bare: true,
  fixed: thisCall,
  fields: [team("finish-call"), words],
});

// What is decided about a call as a whole says why, or how it went: whoever it is about wants to know.
export const reviewCall = form<"review-call">({ command: "review-call", of: ["call"], bare: true, fixed: thisCall, fields: [said] });
export const withdrawCall = form<"withdraw-call">({ command: "withdraw-call", of: ["call"], bare: true, fixed: thisCall, fields: [said] });
export const reopenCall = form<"reopen-call">({ command: "reopen-call", of: ["call"], bare: true, fixed: thisCall, fields: [said] });
export const returnCall = form<"return-call">({ command: "return-call", of: ["call"], bare: true, fixed: thisCall, fields: [said] });
