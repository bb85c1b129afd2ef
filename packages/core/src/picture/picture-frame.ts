import { escapeText, short, tag } from "./svg.ts";

/** The colours of pictures by scheme: those of the elements, whose tokens `--jinlin-…` change these as well. */
export const pictureColours = {
  light: {
    paper: "#ffffff",
    raised: "#f6f4f0",
    ink: "#1f1d1a",
    muted: "#5d5850",
    edge: "#857e73",
    accent: "#971b21",
    attention: "#855000",
    overdue: "#a83a0c",
    info: "#1f5a94",
  },
  dark: {
    paper: "#1a1917",
    raised: "#252320",
    ink: "#ece8e1",
    muted: "#b0a99e",
    edge: "#857e73",
    accent: "#ec8f8c",
    attention: "#e3b05a",
    overdue: "#f39a68",
    info: "#8abaeb",
  },
} as const;

/** How a picture is made, whatever it shows. */
export interface PictureOptions {
  /** The reader's scheme unless said; on paper, `light`. */
  readonly scheme?: "light" | "dark";
  /** `page`: without its own style sheet, for a page that brings one; the colours of the light scheme stand as attributes. */
  readonly for?: "file" | "page";
}

export interface Frame {
  readonly title: string;
  readonly told: string;
  readonly language: string;
  readonly width: number;
  readonly height: number;
  /** Size on paper, such as `1189mm`; else one unit is a pixel. */
  readonly size?: { readonly width: string; readonly height: string };
}

const fonts =
  "'PingFang SC','Source Han Sans SC','Noto Sans CJK SC','Microsoft YaHei',system-ui,sans-serif,'Source Han Sans','Noto Sans CJK','SimSun-ExtB'";

/** A whole SVG file around a drawing: its title and account for whoever cannot see it, its type and colours. */
export function pictureFrame(frame: Frame, drawing: string, { scheme, for: use = "file" }: PictureOptions = {}): string {
  const { title, told, language, width, height, size } = frame;
  const { paper, ink } = pictureColours[scheme ?? "light"];
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "jinlin-picture",
      role: "img",
      "xml:lang": language,
      "aria-label": `${title}. ${told}`,
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      width: size?.width ?? width,
      height: size?.height ?? height,
      "font-family": fonts,
      "font-size": 12,
      fill: ink,
    },
    `<title>${escapeText(title)}</title><desc>${escapeText(told)}</desc>${use === "file" ? `<style>${sheet(scheme)}</style>` : ""}${tag("rect", { class: "paper", width, height, fill: paper })}${drawing}`,
  );
}

function sheet(scheme: "light" | "dark" | undefined): string {
  const first = `.jinlin-picture{${values(scheme ?? "light")}${rules}`;
  return scheme === undefined ? `${first}@media (prefers-color-scheme:dark){.jinlin-picture{${values("dark")}}}` : first;
}

function values(scheme: "light" | "dark"): string {
  return Object.entries(pictureColours[scheme])
    .map(([name, value]) => `--_${name}:var(--jinlin-${name},${value});`)
    .join("");
}

// The attributes beside these rules say the same in the light scheme, for readers of SVG that know no style sheets.
const rules = `fill:var(--_ink)}
.jinlin-picture .paper{fill:var(--_paper)}
.jinlin-picture .box{fill:var(--_paper);stroke:var(--_edge)}
.jinlin-picture .box.raised{fill:var(--_raised)}
.jinlin-picture .link{stroke:var(--_edge)}
.jinlin-picture .box.vacant,.jinlin-picture .box.missing{stroke:var(--_attention)}
.jinlin-picture .box.answering{stroke:var(--_accent)}
.jinlin-picture .link.answering{stroke:var(--_accent)}
.jinlin-picture .quiet{fill:var(--_muted)}
.jinlin-picture .sign{color:var(--_muted)}
.jinlin-picture .sign.held{color:var(--_edge)}
.jinlin-picture .sign.acting,.jinlin-picture .sign.suspended{color:var(--_info)}
.jinlin-picture .sign.carry-over{color:var(--_overdue)}
.jinlin-picture .sign.vacant,.jinlin-picture .sign.missing{color:var(--_attention)}
`;
