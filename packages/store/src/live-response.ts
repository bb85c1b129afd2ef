import type { LiveChange } from "@jinlin/core";
import type { StoredCounty } from "./stored-county.ts";

export interface LiveOptions {
  readonly county: StoredCounty;
  /** The last entry the client knows of: the stream begins with what came after it. With what comes from now on when absent. */
  readonly after: number | undefined;
  /** Milliseconds between two signs of life. */
  readonly heartbeat: number;
  /** Asked with every heartbeat whether whoever opened it is still who they were; the stream ends when not. */
  readonly stillOpen: () => Promise<boolean>;
}

/** Chunks a client may leave unread before it is let go; it comes back and resumes. */
const backlog = 256;

/**
 * Changes as server-sent events: `data` is a `LiveChange`, `id` its number, to be named in `Last-Event-ID`
 * when coming back. An event without data ends what was missed and tells the latest number.
 */
export function liveResponse({ county, after, heartbeat, stillOpen }: LiveOptions): Response {
  const encoder = new TextEncoder();
  const eventOf = (change: LiveChange) => `id: ${change.seq}\ndata: ${JSON.stringify(change)}\n\n`;
  let stop = () => {};

  const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    let open = true;
    const end = () => {
      if (!open) return;
      stop();
      controller.close();
    };
    const send = (text: string) => {
      if (!open) return;
      controller.enqueue(encoder.encode(text));
      if (controller.desiredSize! <= 0) end();
    };
    const silence = county.live((change) => send(eventOf(change)));
    const beat = setInterval(async () => ((await stillOpen()) ? send(":\n\n") : end()), heartbeat);
    stop = () => {
      open = false;
      silence();
      clearInterval(beat);
    };
    const missed = after === undefined ? [] : county.changesSince(after);
    send(`retry: 1000\n\n${missed.map(eventOf).join("")}id: ${county.register.seq}\n\n`);
  };

  return new Response(new ReadableStream({ start, cancel: () => stop() }, { highWaterMark: backlog }), {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      // A proxy that gathers or packs would hold events back.
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
      "x-content-type-options": "nosniff",
    },
  });
}
