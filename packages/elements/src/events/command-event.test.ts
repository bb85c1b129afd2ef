import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command, Sent } from "@jinlin/core";
import { CommandEvent } from "./command-event.ts";

const command: Command = { type: "end-appointment", appointment: "a-1", to: "2026-11-23", ended: "resigned" };
const sent = (seq: number): Sent => ({ ok: true, seq, changes: [] });

test("the innermost source answers", async () => {
  const event = dispatched((event) => {
    event.offer(async () => sent(1));
    event.offer(async () => sent(2));
  });
  assert.deepEqual(await event.settle(), sent(1));
});

test("a page that answers itself keeps every source from sending", async () => {
  let offered = 0;
  const event = dispatched((event) => {
    event.offer(async () => sent(++offered));
    event.respondWith(sent(9));
    event.respondWith(sent(10));
  });
  assert.ok(event.defaultPrevented);
  assert.deepEqual(await event.settle(), sent(9));
  assert.equal(offered, 0);
});

test("a page that prevents the default and says nothing has taken the command over", async () => {
  const event = dispatched((event) => {
    event.offer(async () => sent(1));
    event.preventDefault();
  });
  assert.equal(await event.settle(), "taken");
});

test("without a source and without a page that listens nobody answers", async () => {
  assert.equal(await dispatched(() => {}).settle(), "nobody");
});

test("a source that throws rejects the answer", async () => {
  const event = dispatched((event) =>
    event.offer(() => {
      throw new Error("no network");
    }),
  );
  await assert.rejects(event.settle(), /no network/);
});

function dispatched(listen: (event: CommandEvent) => void): CommandEvent {
  const target = new EventTarget();
  target.addEventListener(CommandEvent.type, (event) => listen(event as CommandEvent));
  const event = new CommandEvent(command);
  target.dispatchEvent(event);
  return event;
}
