import { aspects as enAspects } from "./en/aspects.ts";
import { commands as enCommands } from "./en/commands.ts";
import { nearestLanguage } from "./formats.ts";
import type { CommandTerms } from "./words.ts";
import { aspects as zhAspects } from "./zh-hans/aspects.ts";
import { commands as zhCommands } from "./zh-hans/commands.ts";

/** What commands, and the aspects they change, are called in a language or its nearest relative; Chinese where there is none. */
export function commandTermsIn(language: string): CommandTerms {
  const [commands, aspects] = nearestLanguage(language) === "en" ? [enCommands, enAspects] : [zhCommands, zhAspects];
  return { command: (command) => commands[command], aspect: (aspect) => aspects[aspect] };
}
