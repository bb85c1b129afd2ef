import assert from "node:assert/strict";
import { test } from "node:test";
import { collect } from "../testing/collect.ts";
import { readEvents } from "./read-events.ts";

const streamOf = (chunks: readonly Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
const read = (...chunks: string[]) => collect(readEvents(streamOf(chunks.map((chunk) => new TextEncoder().encode(chunk)))));

const streams: readonly (readonly [why: string, text: string, events: readonly object[]])[] = [
  ["an event", "id: 7\ndata: {}\n\n", [{ id: "7", data: "{}" }]],
  ["an event without data", "id: 7\n\n", [{ id: "7", data: "" }]],
  ["data in several lines", "data: a\ndata: b\n\n", [{ id: undefined, data: "a\nb" }]],
  ["no space after the colon, and two", "id:7\ndata:  x\n\n", [{ id: "7", data: " x" }]],
  ["a colon in the data", "data: a: b\n\n", [{ id: undefined, data: "a: b" }]],
  ["comments and other fields", ":\n\n: hello\nretry: 10\nevent: x\n\nid: 1\ndata: y\n\n", [{ id: "1", data: "y" }]],
  ["lines ended by CR LF", "id: 7\r\ndata: x\r\n\r\n", [{ id: "7", data: "x" }]],
  [
    "lines ended by CR",
    "id: 7\rdata: x\r\rid: 8\r\r:\r",
    [
      { id: "7", data: "x" },
      { id: "8", data: "" },
    ],
  ],
  ["an event cut off", "id: 7\ndata: x\n\nid: 8\ndata: y\n", [{ id: "7", data: "x" }]],
  ["characters of several bytes", "data: 近邻𠮷\n\n", [{ id: undefined, data: "近邻𠮷" }]],
];
for (const [why, text, events] of streams) {
  test(`reads ${why}`, async () => assert.deepEqual(await read(text), events));

  test(`reads ${why}, come byte by byte`, async () => {
    const bytes = new TextEncoder().encode(text);
    assert.deepEqual(await collect(readEvents(streamOf([...bytes].map((byte) => Uint8Array.of(byte))))), events);
  });
}

test("every chunk is a sign of life", async () => {
  let heard = 0;
  await collect(readEvents(streamOf([":\n", ":\n"].map((text) => new TextEncoder().encode(text))), () => heard++));
  assert.equal(heard, 2);
});

test("whoever stops reading closes the stream", async () => {
  let closed = false;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode("data: x\n\n")),
    cancel: () => void (closed = true),
  });
  for await (const _ of readEvents(stream)) break;
  assert.ok(closed);
});
