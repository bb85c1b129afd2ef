import type { Moment } from "@jinlin/core";

/** A moment in the reader's own time: the day, and the hour and minute. */
export function momentIn({ language }: { readonly language: string }, moment: Moment): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(moment),
  );
}
