import type { Moment } from "../../day.ts";

/** An event as a calendar takes it. */
export interface CalendarEvent {
  /** The same whenever it is written again: an id and whose it is, `rota-1:2026-11-23@county`. */
  readonly uid: string;
  readonly start: Moment;
  readonly end: Moment;
  readonly summary: string;
  readonly location?: string;
  readonly description?: string;
  /** It does not take place. */
  readonly cancelled?: boolean;
}

/**
 * Events as an iCalendar text (RFC 5545), for a calendar to read: moments in UTC, so that no time zone has to come along; lines of
 * at most 75 octets, folded between characters; ended by CRLF.
 *
 * @param head - What the calendar is called, and the moment it is written.
 */
export function iCalendarText(events: readonly CalendarEvent[], head: { readonly name: string; readonly stamp: Moment }): string {
  const { name, stamp } = head;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Jinlin//Rota//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ uid, start, end, summary, location, description, cancelled }: CalendarEvent, stamp: Moment): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
  ];
}

/** 20261123T110000Z */
function utc(moment: Moment): string {
  return `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

// Of text (3.3.11): what would end a value or begin another, and line ends of any sort. Other control characters are not allowed at all.
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, (sign) => (sign === "\t" ? sign : ""));
}

/** The most octets a line may have (3.1), its end left out. */
const most = 75;

// Counted in octets of UTF-8 and cut between characters: one of Chinese has three, and half of it is none.
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const length = new TextEncoder().encode(character).length;
    if (octets + length > most) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}
