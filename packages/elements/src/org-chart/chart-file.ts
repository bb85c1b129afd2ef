import type { HierarchyView } from "@jinlin/core";
import { chartOf } from "@jinlin/core/chart";

/** Browsers draw no larger picture. */
const most = 8192;

/** The chart as a file of SVG; as PNG it is light, as on paper. */
export async function chartFile(view: HierarchyView, collapsed: ReadonlySet<string>, kind: "svg" | "png"): Promise<Blob> {
  const text = chartOf(view, { collapsed, ...(kind === "png" && { scheme: "light" }) });
  const file = new Blob([text], { type: "image/svg+xml" });
  return kind === "svg" ? file : drawnAs(file);
}

async function drawnAs(file: Blob): Promise<Blob> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(2, most / image.width, most / image.height);
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(image.width * scale);
    canvas.height = Math.ceil(image.height * scale);
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
