import type { AppointmentMode, Command, Day, EndReason, PostView, UnitView } from "@jinlin/core";
import { laterDay } from "./later-day.ts";
import { newAppointmentId } from "./new-appointment-id.ts";

/** What can be filled in. */
export type Field = "person" | "from" | "to" | "mode" | "termEnd" | "ended" | "basis" | "reason";

/** A command in the making: what the form holds, as text. */
export interface Draft {
  readonly kind: "appoint-person" | "end-appointment";
  readonly post: string;
  /** The new appointment's id, or that of the one to be ended. */
  readonly appointment: string;
  /** The fields this form has, in their order. */
  readonly fields: readonly Field[];
  readonly values: Readonly<Record<Field, string>>;
  /** The proposed end of term follows the first day until somebody changes it. */
  readonly termYears?: number;
}

const empty: Draft["values"] = { person: "", from: "", to: "", mode: "full", termEnd: "", ended: "", basis: "", reason: "" };

/** An appointment to a post, from the shown day on; until the day it is promised to somebody else. */
export function draftAppointment({ id, termYears, stints }: PostView, { day }: Pick<UnitView, "day">): Draft {
  const promised = stints.findLast(({ when, from }) => when === "future" && from !== undefined)?.from;
  return {
    kind: "appoint-person",
    post: id,
    appointment: newAppointmentId(),
    fields: ["person", "from", ...(promised ? (["to"] as const) : []), "mode", "termEnd", "basis", "reason"],
    values: { ...empty, from: day, to: promised ?? "", termEnd: termYears ? laterDay(day, termYears) : "" },
    ...(termYears && { termYears }),
  };
}

/** The end of the appointment that is running. */
export function draftEnd({ id, appointment }: PostView, { day }: Pick<UnitView, "day">): Draft {
  if (appointment === undefined) throw new RangeError(`draftEnd: nobody holds "${id}"`);
  return { kind: "end-appointment", post: id, appointment, fields: ["to", "ended", "basis", "reason"], values: { ...empty, to: day } };
}

export function fillIn(draft: Draft, field: Field, value: string): Draft {
  const values = { ...draft.values, [field]: value };
  const { termYears } = draft;
  if (field === "from" && termYears && draft.values.termEnd === proposedEnd(draft))
    values.termEnd = value === "" ? "" : laterDay(value as Day, termYears);
  return { ...draft, values };
}

/** The command, or the fields it lacks. */
export function commandOf(draft: Draft, readSeq: number): { readonly command: Command } | { readonly lacks: readonly Field[] } {
  const { kind, post, appointment, values } = draft;
  const lacks = (kind === "appoint-person" ? (["person", "from"] as const) : (["to", "ended"] as const)).filter(
    (field) => values[field] === "",
  );
  if (lacks.length > 0) return { lacks };
  const basis = values.basis.trim();
  const reason = values.reason.trim();
  const head = { readSeq, ...(basis && { basis }), ...(reason && { reason }) };
  if (kind === "end-appointment")
    return { command: { type: kind, appointment, to: values.to as Day, ended: values.ended as EndReason, ...head } };
  return {
    command: {
      type: kind,
      appointment,
      post,
      person: values.person,
      from: values.from as Day,
      mode: values.mode as AppointmentMode,
      ...(values.to && { to: values.to as Day }),
      // Who acts has no term.
      ...(values.termEnd && values.mode !== "acting" && { termEnd: values.termEnd as Day }),
      ...head,
    },
  };
}

function proposedEnd({ values, termYears }: Draft): string {
  return termYears && values.from ? laterDay(values.from as Day, termYears) : "";
}
