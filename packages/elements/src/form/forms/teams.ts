import type { ServiceHours } from "@jinlin/core";
import { form, type About, type Choice } from "../form-row.ts";
import { fromToday } from "./appointments.ts";

const thisTeam = ({ unit }: About) => ({ team: unit!.unit.id });
const named = (refs: readonly { readonly id: string; readonly name: string }[] = []): Choice[] =>
  refs.map(({ id, name }) => ({ value: id, name }));

/** Half hours of a day. */
const times = Array.from({ length: 49 }, (_, half) => `${String(half >> 1).padStart(2, "0")}:${half % 2 === 0 ? "00" : "30"}`);
const chosenFrom = (list: readonly string[]) => (): Choice[] => list.map((value) => ({ value, name: value }));

interface HoursRow {
  readonly weekday?: string;
  readonly opens?: string;
  readonly closes?: string;
}

/** Days that have the same hours are one line of them. A row without any says nothing. */
function hoursOf(rows: readonly HoursRow[]): ServiceHours[] {
  const lines = new Map<string, number[]>();
  for (const { weekday, opens, closes } of rows) {
    if (weekday === undefined || opens === undefined || closes === undefined) continue;
    const key = `${opens} ${closes}`;
    lines.set(key, [...(lines.get(key) ?? []), Number(weekday)]);
  }
  return [...lines].map(([key, days]) => {
    const [from, to] = key.split(" ") as [string, string];
    return { days: days.sort((a, b) => a - b), from, to };
  });
}

export const setTeam = form<"set-team">({
  command: "set-team",
  of: ["unit"],
  fixed: thisTeam,
  shape: ({ hours, ...said }) => {
    const kept = hoursOf((hours ?? []) as readonly HoursRow[]);
    return { ...said, ...(kept.length > 0 && { hours: kept }) };
  },
  fields: [
    {
      name: "services",
      control: "checks",
      required: true,
      start: ({ unit }) => unit?.team?.services,
      choices: ({ session }) => named(session?.kinds?.services),
    },
    { name: "capacity", control: "number", label: "callsAtOnce", start: ({ unit }) => unit?.team?.capacity?.toString() },
    {
      name: "hours",
      control: "rows",
      label: "serviceHours",
      start: () => "1",
      rows: {
        fields: [
          {
            name: "weekday",
            control: "select",
            choices: (_about, { choice }) => choice.weekday.map((name, at) => ({ value: String(at + 1), name })),
          },
          { name: "opens", control: "select", choices: chosenFrom(times.slice(0, -1)) },
          { name: "closes", control: "select", choices: chosenFrom(times.slice(1)) },
        ],
        start: ({ unit }) =>
          (unit?.team?.hours ?? []).flatMap(({ days, from, to }) => days.map((day) => ({ weekday: String(day), opens: from, closes: to }))),
      },
    },
    fromToday,
  ],
});

export const joinAlliance = form<"join-alliance">({
  command: "join-alliance",
  of: ["unit"],
  fixed: thisTeam,
  fields: [{ name: "alliance", control: "select", required: true, choices: ({ unit }) => named(unit?.team?.joinable) }, fromToday],
});

export const leaveAlliance = form<"leave-alliance">({
  command: "leave-alliance",
  of: ["unit"],
  fixed: thisTeam,
  fields: [{ name: "alliance", control: "select", required: true, choices: ({ unit }) => named(unit?.team?.alliances) }, fromToday],
});
