import type { Consent, Particulars } from "@jinlin/core";
import type { About, FormField, Said } from "../form-row.ts";
import { memberships } from "./posts.ts";

const consentBases = ["enrolled-self", "holds-post", "serves-in-team"] as const satisfies readonly Consent["basis"][];

/** What is personal as it goes beside a command (随附), of what was filled in. */
export function particularsOf(person: string, { name, phone, membership, consent, notice, day }: Said): Particulars {
  return {
    person,
    name,
    ...(phone !== undefined && { phone }),
    ...(membership !== undefined && { membership }),
    consent: { basis: consent, notice, day },
  } as Particulars;
}

/**
 * The fields of what is personal (个人信息): name, phone and membership, and the ground it is kept on.
 *
 * @param known - What stands in the first two at first.
 */
export function personalFields(
  known: Partial<Record<"name" | "phone", (about: About) => string | undefined>> = {},
): readonly FormField<"name" | "phone" | "membership" | "consent" | "notice" | "day">[] {
  return [
    { name: "name", control: "text", label: "personName", required: true, beside: true, ...(known.name && { start: known.name }) },
    { name: "phone", control: "text", beside: true, ...(known.phone && { start: known.phone }) },
    { name: "membership", control: "select", choices: memberships, beside: true },
    {
      name: "consent",
      control: "select",
      required: true,
      beside: true,
      choices: (_about, { choice }) => consentBases.map((value) => ({ value, name: choice.consent[value] })),
    },
    { name: "notice", control: "text", required: true, hint: "notice", beside: true },
    { name: "day", control: "day", label: "consentDay", required: true, beside: true, start: ({ day }) => day },
  ];
}
