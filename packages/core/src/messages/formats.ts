import type { Day } from "../day.ts";
import type { Formats } from "./words.ts";

/** The languages core speaks; the first where another is asked for. */
export type Language = "zh-Hans" | "en";

const made = new Map<Language, Formats>();

/** The language among ours that is nearest: `zh-CN` is `zh-Hans`; Chinese where there is none. */
export function nearestLanguage(language: string): Language {
  return language.toLowerCase().split("-")[0] === "en" ? "en" : "zh-Hans";
}

export function formatsIn(language: Language): Formats {
  let formats = made.get(language);
  if (formats === undefined) made.set(language, (formats = formatsOf(language)));
  return formats;
}

function formatsOf(language: Language): Formats {
  // A civil day is written as such: read and shown in UTC, no zone can move it.
  // Each is made when it is first needed: together they take longer than all else of an element's first paint.
  let days: Intl.DateTimeFormat | undefined;
  let numbers: Intl.NumberFormat | undefined;
  let months: Intl.DateTimeFormat | undefined;
  const formats: Formats = {
    partial: (partial) => {
      if (partial.length === 10) return formats.day(partial as Day);
      if (partial.length === 4) return language === "en" ? partial : `${partial}年`;
      months ??= new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { year: "numeric", month: "short", timeZone: "UTC" });
      return months.format(new Date(`${partial}-01T00:00:00Z`));
    },
    day: (day) => {
      days ??= new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
        dateStyle: language === "en" ? "medium" : "long",
        timeZone: "UTC",
      });
      return days.format(new Date(`${day}T00:00:00Z`));
    },
    // A whole number is grouped alike in all our languages.
    number: (value) =>
      Number.isSafeInteger(value) && value >= 0
        ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ",")
        : (numbers ??= new Intl.NumberFormat(language)).format(value),
    people: (count) => (typeof count === "number" ? formats.number(count) : `${language === "en" ? "fewer than" : "少于"} ${count.under}`),
  };
  return formats;
}
