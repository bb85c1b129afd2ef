import type { AccessLog, Look } from "./look.ts";

/** Looks kept as long as the process lives: for tests, and for a page without a server. */
export function memoryAccessLog(): AccessLog {
  let kept: readonly Look[] = [];
  let last = 0;
  return {
    append: async (look) => void (kept = [{ ...look, id: ++last }, ...kept]),
    list: async ({ before = Infinity, limit, persons }) => {
      const found = kept.filter(({ person }) => persons?.includes(person) ?? true);
      return { total: found.length, looks: found.filter(({ id }) => id < before).slice(0, limit) };
    },
    prune: async (before) => void (kept = kept.filter(({ at }) => Date.parse(at) >= Date.parse(before))),
  };
}
