import type { Moment } from "@jinlin/core";

// Made once for each language and style: to make one takes longer than to use it a thousand times.
const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in the reader's own time: the day, and the hour and minute. */
export function momentIn({ language }: { readonly language: string }, moment: Moment): string {
  return formatIn(language, "whole").format(new Date(moment));
}

/** The same without the year, where that is the one we are in: for what is soon, or was lately. */
export function nearMomentIn({ language }: { readonly language: string }, moment: Moment, now: number): string {
  const date = new Date(moment);
  const isNear = date.getFullYear() === new Date(now).getFullYear();
  return formatIn(language, isNear ? "near" : "whole").format(date);
}

function formatIn(language: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const known = formats.get(`${language} ${style}`);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, styles[style]);
  formats.set(`${language} ${style}`, format);
  return format;
}

const styles = {
  whole: { dateStyle: "medium", timeStyle: "short" },
  near: { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;
