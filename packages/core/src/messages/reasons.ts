import type { Refusal } from "../county.ts";
import { commands as enCommands } from "./en/commands.ts";
import { faults as enFaults } from "./en/faults.ts";
import { refusals as enRefusals } from "./en/refusals.ts";
import { formatsIn, nearestLanguage } from "./formats.ts";
import type { Formats, Reasons, Telling } from "./words.ts";
import { commands as zhCommands } from "./zh-hans/commands.ts";
import { faults as zhFaults } from "./zh-hans/faults.ts";
import { refusals as zhRefusals } from "./zh-hans/refusals.ts";

/** Why something is refused, and what is wrong with data, in a language or its nearest relative; Chinese where there is none. */
export function reasonsIn(language: string): Reasons {
  const spoken = nearestLanguage(language);
  const [refusals, faults, commands] = spoken === "en" ? [enRefusals, enFaults, enCommands] : [zhRefusals, zhFaults, zhCommands];
  const reasons: Reasons = {
    refusal: (refusal) =>
      (refusals[refusal.code] as (refusal: Refusal, words: Formats & Telling) => string)(refusal, {
        ...formatsIn(spoken),
        ...reasons,
        command: (command) => commands[command],
        name: (name) => (typeof name === "string" ? name : (name[spoken] ?? Object.values(name)[0] ?? "")),
      }),
    fault: ({ code, path, value, expected }) => {
      const found = faults[code](expected.join(" | "));
      // Of the document as a whole what is wrong with it is all there is to say.
      return path.length === 0 ? found : `${path.join(".")}${value === undefined ? "" : ` = ${JSON.stringify(value)}`}: ${found}`;
    },
  };
  return reasons;
}
