import type { Moment } from "@jinlin/core";

// Made once for each language and style: to make one takes longer than to use it a thousand times.
const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in the reader's own time: the day, and the hour and minute. */
export function momentIn({ language }: { readonly language: string }, moment: Moment): string {
  return formatIn(language, "whole").format(new Date(moment));
}

/** A language, and the time zone of the county (IANA) where its hours are meant. */
export interface CountyTime {
  readonly language: string;
  readonly timeZone?: string | undefined;
}

/** A moment in the county's time, without the year where that is the one we are in: for what is soon, or was lately. */
export function nearMomentIn({ language, timeZone }: CountyTime, moment: Moment, now: number): string {
  const date = new Date(moment);
  const isNear = date.getFullYear() === new Date(now).getFullYear();
  return formatIn(language, isNear ? "near" : "whole", timeZone).format(date);
}

function formatIn(language: string, style: keyof typeof styles, timeZone?: string): Intl.DateTimeFormat {
  const key = `${language} ${style} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { ...styles[style], ...(timeZone && { timeZone }) });
  formats.set(key, format);
  return format;
}

const styles = {
  whole: { dateStyle: "medium", timeStyle: "short" },
  near: { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;
