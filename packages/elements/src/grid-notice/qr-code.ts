import { generate } from "lean-qr/nano";
import { svg, type SVGTemplateResult } from "lit";

/** What a scanner needs free around the code, in modules (ISO/IEC 18004). */
const margin = 4;

/** Modules of a code, one path of all that are dark; and how many stand on a side with what is free around them. */
export interface QrCode {
  readonly side: number;
  readonly path: string;
}

/** The code that a phone reads an address from; none where the address is no page of the web, or longer than a code can say. */
export function qrCodeOf(address: string): QrCode | undefined {
  if (!isPage(address)) return undefined;
  try {
    // Its letters beyond ASCII as a browser would send them.
    const code = generate(new URL(address).href);
    const rows = Array.from({ length: code.size }, (_, y) =>
      runsOf(code.size, (x) => code.get(x, y)).map(([x, length]) => `M${x + margin} ${y + margin}h${length}v1h-${length}z`),
    );
    return { side: code.size + 2 * margin, path: rows.flat().join("") };
  } catch {
    // More than the largest code holds.
    return undefined;
  }
}

/** Whether a link may lead there: a page, and nothing that runs. */
export function isPage(address: string): boolean {
  return /^https?:\/\/\S+$/i.test(address);
}

/** Dark on white whatever the scheme: many phones read no other. */
export function qrDrawing({ side, path }: QrCode): SVGTemplateResult {
  return svg`<path class="ground" d="M0 0h${side}v${side}h-${side}z"></path><path class="dark" d=${path}></path>`;
}

// Modules side by side are one stroke: between two, some browsers leave a hair.
function runsOf(size: number, isDark: (x: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  for (let x = 0; x < size; x++) {
    if (!isDark(x)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  }
  return runs;
}
