import { form } from "../form-row.ts";
import { appointmentOf, fromToday } from "./appointments.ts";

export const delegateAuthority = form<"delegate-authority">({
  command: "delegate-authority",
  of: ["stint"],
  ids: { delegation: "delegation" },
  fixed: (about) => ({ appointment: appointmentOf(about) }),
  fields: [
    { name: "delegate", control: "person", required: true, hint: "person" },
    fromToday,
    { name: "to", control: "day", label: "delegatedUntil", hint: "delegatedUntil", required: true },
    {
      name: "commands",
      control: "checks",
      hint: "commands",
      choices: ({ lends = [] }) => lends.map(({ id, name }) => ({ value: id, name })),
      when: ({ lends = [] }) => lends.length > 0,
    },
  ],
});

export const endDelegation = form<"end-delegation">({
  command: "end-delegation",
  of: ["delegation"],
  fixed: ({ delegation }) => ({ delegation: delegation!.id }),
  fields: [
    {
      name: "to",
      control: "day",
      label: "delegationEnds",
      hint: "delegatedUntil",
      required: true,
      // One that has not begun never does.
      start: ({ day, delegation }) => (delegation !== undefined && delegation.from > day ? delegation.from : day),
    },
  ],
});
