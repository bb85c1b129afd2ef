import type { CodeScheme } from "../profile/profile.ts";
import { isCommunityCode } from "./code-schemes/community-code.ts";
import { isDivisionCode } from "./code-schemes/division-code.ts";
import { isGridCode14, isGridCode15 } from "./code-schemes/grid-code.ts";
import { isSpecialisedGridCode } from "./code-schemes/specialised-grid-code.ts";
import { isTownshipCode } from "./code-schemes/township-code.ts";

/** Whether a code is of the form a scheme (编码规则) gives it. No scheme is required: the profile names those of each kind of area. */
export const codeSchemes: Readonly<Record<CodeScheme, (code: string) => boolean>> = {
  "division-6": isDivisionCode,
  "township-9": isTownshipCode,
  "community-12": isCommunityCode,
  "grid-14": isGridCode14,
  "grid-15": isGridCode15,
  "specialised-grid-20": isSpecialisedGridCode,
};
