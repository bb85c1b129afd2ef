import { form } from "../form-row.ts";
import { fromToday } from "./appointments.ts";

export const publishNotice = form<"publish-notice">({
  command: "publish-notice",
  of: ["unit"],
  fixed: ({ unit }) => ({ grid: unit!.unit.id }),
  fields: [
    { name: "extent", control: "text", required: true, hint: "extent" },
    { name: "phone", control: "text", required: true, label: "dutyPhone", hint: "officePhone" },
    { name: "supervision", control: "text", hint: "supervision" },
    fromToday,
  ],
});

export const confirmNotice = form<"confirm-notice">({
  command: "confirm-notice",
  of: ["unit"],
  fixed: ({ unit }) => ({ grid: unit!.unit.id }),
  fields: [fromToday],
});
