import { form } from "../form-row.ts";

export const withdrawEntry = form<"withdraw-entry">({
  command: "withdraw-entry",
  of: ["entry"],
  needs: ["reason"],
  fixed: ({ entry }) => ({ entry: entry! }),
  fields: [],
});
