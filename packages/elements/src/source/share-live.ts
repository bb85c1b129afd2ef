import type { LiveChange, Source } from "@jinlin/core";

/** One live subscription for any number of listeners: opened with the first of them, ended with the last. */
export function shareLive(source: Pick<Source, "live">): Source["live"] {
  const listeners = new Set<(change: LiveChange) => void>();
  let end: (() => void) | undefined;

  return (listener) => {
    // A listener of its own for each call, so that the same function can listen twice.
    const heard = (change: LiveChange) => listener(change);
    listeners.add(heard);
    end ??= source.live((change) => {
      for (const each of [...listeners]) each(change);
    });
    return () => {
      listeners.delete(heard);
      if (listeners.size > 0) return;
      end?.();
      end = undefined;
    };
  };
}
