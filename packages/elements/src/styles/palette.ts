import { unsafeCSS, type CSSResult } from "lit";

/** Every colour there is, by scheme. The four meanings never come without a shape and a word. */
export const palette = {
  light: {
    paper: "#ffffff",
    raised: "#f6f4f0",
    selected: "#f7eaea",
    ink: "#1f1d1a",
    muted: "#5d5850",
    line: "#ddd8cf",
    edge: "#857e73",
    accent: "#971b21",
    "on-accent": "#ffffff",
    good: "#1d6b3a",
    attention: "#855000",
    overdue: "#a83a0c",
    info: "#1f5a94",
    focus: "#0b57d0",
  },
  dark: {
    paper: "#1a1917",
    raised: "#252320",
    selected: "#3a2526",
    ink: "#ece8e1",
    muted: "#b0a99e",
    line: "#3b3833",
    edge: "#857e73",
    accent: "#ec8f8c",
    "on-accent": "#2b0b0c",
    good: "#74c691",
    attention: "#e3b05a",
    overdue: "#f39a68",
    info: "#8abaeb",
    focus: "#a8c7fa",
  },
} as const;

export type Scheme = keyof typeof palette;
export type Colour = keyof (typeof palette)["light"];

/**
 * The colours as private properties `--_ink`, `--_paper` …: the token `--jinlin-ink` if the page sets it,
 * or else that of the scheme. The scheme is the reader's, unless an attribute `scheme` on the element or on
 * a jinlin-source around it says otherwise. (`light-dark()` is younger than the browsers we serve.)
 */
export const colours: CSSResult = unsafeCSS(`
:host { ${ours("light")} }
@media (prefers-color-scheme: dark) { :host { ${ours("dark")} } }
:host([scheme="light"]) { ${chosen("light")} }
:host([scheme="dark"]) { ${chosen("dark")} }
@media print { :host { ${printed()} } }
`);

function ours(scheme: Scheme): string {
  const each = Object.entries(palette[scheme]).map(
    ([name, value]) => `--_${name}: var(--jinlin-${name}, var(--jinlin-scheme-${name}, ${value}));`,
  );
  return `color-scheme: var(--jinlin-color-scheme, ${scheme}); ${each.join(" ")}`;
}

function chosen(scheme: Scheme): string {
  const each = Object.entries(palette[scheme]).map(([name, value]) => `--jinlin-scheme-${name}: ${value};`);
  return `--jinlin-color-scheme: ${scheme}; ${each.join(" ")}`;
}

function printed(): string {
  const each = Object.entries({ ...palette.light, ink: "#000000", raised: "#ffffff", selected: "#ffffff" }).map(
    ([name, value]) => `--_${name}: ${value};`,
  );
  return `color-scheme: light; ${each.join(" ")}`;
}
