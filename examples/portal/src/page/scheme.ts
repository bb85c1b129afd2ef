export type Scheme = "light" | "dark";

const key = "jinlin-scheme";
const system = matchMedia("(prefers-color-scheme: dark)");

/** The colours in use: the reader's choice, or else their system's. */
export function scheme(): Scheme {
  return chosen() ?? ofSystem();
}

/** Keeps the page in the scheme it should be in, also when the system's changes. */
export function followScheme(): void {
  system.addEventListener("change", show);
  show();
}

/** Goes over to the other scheme. A choice that is also the system's need not be kept. */
export function switchScheme(): void {
  const other = scheme() === "dark" ? "light" : "dark";
  if (other === ofSystem()) localStorage.removeItem(key);
  else localStorage.setItem(key, other);
  show();
}

function show(): void {
  document.documentElement.dataset.scheme = scheme();
}

function chosen(): Scheme | undefined {
  const kept = localStorage.getItem(key);
  return kept === "light" || kept === "dark" ? kept : undefined;
}

function ofSystem(): Scheme {
  return system.matches ? "dark" : "light";
}
