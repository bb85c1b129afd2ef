import { en } from "./en.ts";
import { zhHans, type PortalWords } from "./zh-hans.ts";

export type { PortalWords };

/** The languages the portal speaks, each under its own name; its default first. */
export const languages = [
  { id: "zh-Hans", name: "中文", words: zhHans },
  { id: "en", name: "English", words: en },
] as const;

export type Language = (typeof languages)[number];

/** The first language wanted that the portal speaks, or a near relative of it; its default where there is none. */
export function languageFor(wanted: readonly string[]): Language {
  const primary = (language: string) => language.toLowerCase().split("-")[0];
  for (const language of wanted) {
    const spoken = languages.find(({ id }) => primary(id) === primary(language));
    if (spoken) return spoken;
  }
  return languages[0];
}
