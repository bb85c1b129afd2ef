import type { LayoutEvent } from "@jinlin/elements";

type BoardLayout = LayoutEvent["layout"];

const key = "jinlin-board-layout";

/** How the reader last laid out the calls; in columns unless they chose otherwise. */
export function boardLayout(): BoardLayout {
  return localStorage.getItem(key) === "list" ? "list" : "columns";
}

/** Keeps how the reader lays out the calls. What is so anyway need not be kept. */
export function keepBoardLayout({ layout }: LayoutEvent): void {
  if (layout === "list") localStorage.setItem(key, layout);
  else localStorage.removeItem(key);
}
