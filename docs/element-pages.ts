import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { elementsOf, manifestOf, type ElementDeclaration } from "../packages/toolchain/elements/manifest.ts";
import { marker, pageOf, type Chinese, type Key, type PageLanguage } from "../packages/toolchain/elements/page.ts";

const folder = join(import.meta.dirname, "elements");
const sources = join(import.meta.dirname, "../packages/elements/src");

/** Where the Chinese of the pages stands: the doc comments of the sources are English. */
export const chineseFile = join(folder, "zh-CN.json");
export const readChinese = (): Chinese => JSON.parse(readFileSync(chineseFile, "utf8"));

export const documented = (): ElementDeclaration[] => elementsOf(manifestOf("packages/elements"));

export interface ElementPage {
  readonly file: string;
  /** What the file should hold: what is written by hand, as it is, and what is made, made anew. */
  readonly text: string;
}

/** Every page about the elements, in both languages. */
export async function elementPages(): Promise<ElementPage[]> {
  const chinese = readChinese();
  const pages = documented().map(async (element) => {
    const name = element.tagName.replace(/^jinlin-/, "");
    const keys = await keysOf(name);
    return (["en", "zh-CN"] as const).map((language) => {
      const file = join(folder, language === "en" ? `${name}.md` : `${name}.${language}.md`);
      return { file, text: `${byHand(file, element, language)}${pageOf(element, language, chinese, keys)}` };
    });
  });
  return (await Promise.all(pages)).flat();
}

function byHand(file: string, { tagName }: ElementDeclaration, language: PageLanguage): string {
  const name = tagName.replace(/^jinlin-/, "");
  const other = language === "en" ? `[中文](${name}.zh-CN.md)` : `[English](${name}.md)`;
  return existsSync(file) ? readFileSync(file, "utf8").split(marker)[0]! : `# ${tagName}\n\n${other}\n\n`;
}

/** The keys of an element, where it has a table of them. */
async function keysOf(name: string): Promise<readonly Key[]> {
  const file = join(sources, name, "keys.ts");
  return existsSync(file) ? ((await import(file)) as { keys: readonly Key[] }).keys : [];
}
