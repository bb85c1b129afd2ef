import type { LiveChange } from "@jinlin/core";
import { readEvents } from "./read-events.ts";

export interface LiveFeedOptions {
  /** Opens the stream after an entry; from now on when there is none. */
  readonly open: (after: number | undefined, signal: AbortSignal) => Promise<Response>;
  /** Milliseconds without a sign of life after which the connection is given up. */
  readonly silence: number;
  /** The shortest and the longest pause before coming back, in milliseconds; doubled from one to the other. */
  readonly pause: readonly [shortest: number, longest: number];
}

/** One stream of changes shared by all who listen: opened for the first of them, closed after the last. */
export interface LiveFeed {
  listen(listener: (change: LiveChange) => void): () => void;
  /** A view made at this number was got: what came after it must not be missed. */
  saw(seq: number): void;
}

/**
 * Follows a stream of changes through every break: comes back where it was, again and again, and tells of
 * the changes in order. Of some twice where a view came in that is older than the stream.
 */
export function liveFeed({ open, silence, pause: [shortest, longest] }: LiveFeedOptions): LiveFeed {
  const listeners = new Set<(change: LiveChange) => void>();
  let closing: AbortController | undefined;
  let reopen = () => {};
  // Where the stream is to go on from; nothing is missing from what was told between `complete` and here.
  let last: number | undefined;
  let complete = Infinity;

  const tell = (change: LiveChange) => {
    for (const listener of listeners)
      // Whatever a listener throws is its own and must not break the stream for the rest.
      queueMicrotask(() => {
        if (listeners.has(listener)) listener(change);
      });
  };

  const follow = async (signal: AbortSignal, alive: () => void) => {
    const after = last;
    const response = await open(after, signal);
    if (!response.ok || response.body === null) throw new Error(`live: ${response.status}`);
    for await (const { id, data } of readEvents(response.body, alive)) {
      if (signal.aborted) return;
      const seq = Number(id);
      if (data === "") {
        // Meanwhile a view came in that is older than this stream: begin again after that.
        if (last !== undefined && last < seq && last < (after ?? seq)) return;
        // The latest number there is; lower than ours where the ledger was begun anew.
        last = seq;
        complete = Math.min(complete, after ?? seq, seq);
      } else if (last === undefined || seq > last) {
        last = seq;
        tell(JSON.parse(data) as LiveChange);
      }
    }
  };

  const keepFollowing = async ({ signal }: AbortController) => {
    for (let failures = 0; !signal.aborted; failures++) {
      const attempt = new AbortController();
      const giveUp = () => attempt.abort();
      signal.addEventListener("abort", giveUp);
      reopen = giveUp;
      let timer = setTimeout(giveUp, silence);
      const alive = () => {
        failures = 0;
        clearTimeout(timer);
        timer = setTimeout(giveUp, silence);
      };
      await follow(attempt.signal, alive).catch(() => undefined);
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
      if (!signal.aborted) await waitFor(Math.min(longest, shortest * 2 ** failures) * (0.5 + Math.random() / 2), signal);
    }
  };

  return {
    listen(listener) {
      // A listener of its own for each call, so that the same function can listen twice.
      const heard = (change: LiveChange) => listener(change);
      listeners.add(heard);
      if (closing === undefined) void keepFollowing((closing = new AbortController()));
      return () => {
        if (!listeners.delete(heard) || listeners.size > 0) return;
        closing?.abort();
        closing = undefined;
        last = undefined;
        complete = Infinity;
      };
    },
    saw(seq) {
      if (seq >= complete || seq >= (last ?? Infinity)) return;
      last = seq;
      if (complete < Infinity) reopen();
    },
  };
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
  });
}
