import { checkOutReasons, needLists } from "@jinlin/core/choices";
import { form, type About, type Choice, type FormField, type Value } from "../form-row.ts";
import { fromToday } from "./appointments.ts";

const capacitiesOf = ({ session }: About) => session?.kinds?.capacities ?? [];
const named = (refs: readonly { readonly id: string; readonly name: string }[] = []): Choice[] =>
  refs.map(({ id, name }) => ({ value: id, name }));
const chosen = (about: About, { capacity }: Readonly<Record<string, Value>>) => capacitiesOf(about).find(({ id }) => id === capacity);
// Opened at a community itself it is of that one.
const community: FormField & { readonly name: "community" } = {
  name: "community",
  control: "select",
  required: true,
  choices: ({ communities }) => named(communities),
  when: ({ communities }) => communities !== undefined,
};
const ofTheUnit = ({ unit }: About) => ({ community: unit?.unit.id });
const employer: FormField & { readonly name: "employer" } = { name: "employer", control: "unit", among: "organisations", hint: "unit" };
const heads: FormField & { readonly name: "heads" } = { name: "heads", control: "number", start: () => "1" };

export const reportIn = form<"report-in", "organisation">({
  command: "report-in",
  of: ["unit", "community"],
  ids: { checkIn: "check-in" },
  fixed: ofTheUnit,
  shape: ({ organisation, ...said }) => ({ ...said, ...(said.who === undefined && { who: organisation }) }),
  fields: [
    community,
    {
      name: "capacity",
      control: "select",
      required: true,
      start: (about) => capacitiesOf(about)[0]?.id,
      choices: (about) => named(capacitiesOf(about)),
    },
    {
      name: "who",
      control: "person",
      required: true,
      hint: "person",
      when: (about, values) => chosen(about, values)?.of !== "organisation",
    },
    {
      name: "organisation",
      control: "unit",
      among: "organisations",
      required: true,
      hint: "unit",
      when: (about, values) => chosen(about, values)?.of === "organisation",
    },
    { ...employer, required: true, when: (about, values) => chosen(about, values)?.employer === true },
    fromToday,
  ],
});

const thisCheckIn = ({ checkIn }: About) => ({ checkIn: checkIn!.id });

export const changeCheckIn = form<"change-check-in">({
  command: "change-check-in",
  of: ["check-in"],
  fixed: thisCheckIn,
  fields: [
    {
      name: "community",
      control: "unit",
      among: "areas",
      hint: "unit",
      changedOnly: true,
      start: ({ checkIn }) => (checkIn ? [checkIn.community] : []),
    },
    {
      ...employer,
      changedOnly: true,
      start: ({ checkIn }) => (checkIn?.employer ? [checkIn.employer] : []),
      when: ({ checkIn }) => checkIn?.employer !== undefined,
    },
    fromToday,
  ],
});

export const checkOut = form<"check-out">({
  command: "check-out",
  of: ["check-in"],
  fixed: thisCheckIn,
  fields: [
    {
      name: "ended",
      control: "select",
      required: true,
      choices: (_about, { choice }) => checkOutReasons.map((value) => ({ value, name: choice.checkOut[value] })),
    },
    { ...fromToday, label: "endDay" },
  ],
});

export const reviewCheckIn = form<"review-check-in">({
  command: "review-check-in",
  of: ["check-in"],
  fixed: thisCheckIn,
  fields: [
    { name: "year", control: "number", required: true, start: ({ day }) => day.slice(0, 4) },
    { name: "grade", control: "select", required: true, choices: ({ grades }) => named(grades) },
  ],
});

export const publishNeed = form<"publish-need">({
  command: "publish-need",
  of: ["unit", "community"],
  ids: { need: "need" },
  fixed: ofTheUnit,
  fields: [
    community,
    {
      name: "list",
      control: "select",
      required: true,
      start: () => "need",
      choices: (_about, { choice }) => needLists.map((value) => ({ value, name: choice.list[value] })),
    },
    { name: "title", control: "text", required: true, hint: "needTitle" },
    { name: "service", control: "select", choices: ({ session }) => named(session?.kinds?.services) },
    { name: "seats", control: "number", label: "places" },
    fromToday,
    { name: "to", control: "day" },
  ],
});

const thisNeed = ({ need }: About) => ({ need: need!.id });

export const closeNeed = form<"close-need">({ command: "close-need", of: ["need"], fixed: thisNeed, fields: [fromToday] });

export const claimNeed = form<"claim-need", "organisation">({
  command: "claim-need",
  of: ["need"],
  ids: { claim: "claim" },
  fixed: thisNeed,
  shape: ({ organisation, ...said }) => ({ ...said, ...(said.who === undefined && { who: organisation }) }),
  fields: [
    { name: "who", control: "person", hint: "claimant" },
    {
      name: "organisation",
      control: "unit",
      among: "organisations",
      required: true,
      hint: "unit",
      when: (_about, { who }) => !who?.length,
    },
    heads,
    fromToday,
  ],
});

const thisClaim = ({ claim }: About) => ({ claim: claim!.id });

export const completeClaim = form<"complete-claim">({ command: "complete-claim", of: ["claim"], fixed: thisClaim, fields: [fromToday] });
export const withdrawClaim = form<"withdraw-claim">({ command: "withdraw-claim", of: ["claim"], fixed: thisClaim, fields: [fromToday] });
