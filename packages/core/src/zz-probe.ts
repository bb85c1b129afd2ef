export const b = Date.now() + Math.random(), c = ["b"].toSorted();
export const d = fetch("x");
