// Puts the working calendar into the profile: `npm run calendar` in this package, once a year, when the holidays of the next
// are published and the library has them.
import { readFileSync, writeFileSync } from "node:fs";
import { workingCalendar } from "./src/testing/working-calendar.ts";

const file = new URL("src/profile.json", import.meta.url);
const text = readFileSync(file, "utf8");
const calendar = /^ {2}"calendar": \{$.*?^ {2}\},$/ms;
if (!calendar.test(text)) throw new Error(`write-calendar: ${file.pathname} has no calendar to replace`);

const { source, from, until, hours, holidays, workdays } = workingCalendar();
/** A year a line. */
const days = (list: readonly string[]) => {
  const years = [...new Set(list.map((day) => day.slice(0, 4)))];
  const lines = years.map(
    (year) =>
      `      ${list
        .filter((day) => day.startsWith(year))
        .map((day) => `"${day}"`)
        .join(", ")}`,
  );
  return `[\n${lines.join(",\n")}\n    ]`;
};
const inOneLine = (value: unknown) =>
  JSON.stringify(value)
    .replaceAll(/([{:,])(?=["[{])/g, "$1 ")
    .replaceAll(/(?<=["\]}])(\})/g, " $1");
writeFileSync(
  file,
  text.replace(
    calendar,
    () => `  "calendar": {
    "source": ${inOneLine(source)},
    "from": "${from}",
    "until": "${until}",
    "hours": ${inOneLine(hours)},
    "holidays": ${days(holidays)},
    "workdays": ${days(workdays)}
  },`,
  ),
);
