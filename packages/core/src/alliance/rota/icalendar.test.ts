import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { iCalendarText } from "./icalendar.ts";

const event = {
  uid: "evening:2026-11-23@town",
  start: "2026-11-23T19:00:00+08:00",
  end: "2026-11-23T21:00:00+08:00",
  summary: "夜巡",
} as const;
const head = { name: "枫桥巡逻队", stamp: "2026-11-23T01:00:00Z" } as const;
/** Unfolded, as a reader does first (3.1). */
const linesOf = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

test("a shift is an event in UTC, between begin and end, each line ended by CRLF", () => {
  const text = iCalendarText([event], head);
  assert.ok(text.endsWith("END:VCALENDAR\r\n"));
  assert.ok(!/[^\r]\n/.test(text));
  assert.deepEqual(linesOf(text), [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Jinlin//Rota//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:枫桥巡逻队",
    "BEGIN:VEVENT",
    "UID:evening:2026-11-23@town",
    "DTSTAMP:20261123T010000Z",
    "DTSTART:20261123T110000Z",
    "DTEND:20261123T130000Z",
    "SUMMARY:夜巡",
    "STATUS:CONFIRMED",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("what would end a text is escaped: backslash, semicolon, comma, a new line of any sort", () => {
  const text = iCalendarText([{ ...event, summary: "a;b,c\\d", description: "东门\r\n河边\n桥", cancelled: true }], head);
  const lines = linesOf(text);
  assert.ok(lines.includes("SUMMARY:a\\;b\\,c\\\\d"));
  assert.ok(lines.includes("DESCRIPTION:东门\\n河边\\n桥"));
  assert.ok(lines.includes("STATUS:CANCELLED"));
});

test("no text begins a line of its own: control characters go", () => {
  const lines = linesOf(iCalendarText([{ ...event, summary: "x\u0000\u000By\rEND:VEVENT" }], head));
  assert.ok(lines.includes("SUMMARY:xy\\nEND:VEVENT"));
});

test("law: no line is longer than 75 octets, none is cut within a character, and unfolded it says what was written", () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("夜", "巡", "𠮷", "a", " ", "é", "·"), maxLength: 200 }), (summary) => {
      const text = iCalendarText([{ ...event, summary }], head);
      for (const line of text.split("\r\n")) assert.ok(new TextEncoder().encode(line).length <= 75);
      assert.ok(!text.includes("\uFFFD") && new TextDecoder().decode(new TextEncoder().encode(text)) === text);
      assert.ok(linesOf(text).includes(`SUMMARY:${summary}`));
    }),
  ));
