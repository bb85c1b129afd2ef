import type { RefusedView, Source, Views } from "@jinlin/core";

/** The same source, with the page listening in: so it knows what the elements know without asking twice. */
export function overhear(source: Source, hear: (view: Views[keyof Views] | RefusedView) => void): Source {
  return {
    ...source,
    view: async (name, query) => {
      const view = await source.view(name, query);
      hear(view);
      return view;
    },
  };
}
