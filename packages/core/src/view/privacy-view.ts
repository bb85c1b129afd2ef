import type { Looks } from "../access/look.ts";
import { accessWordsIn } from "../messages/access-words.ts";
import { consentBases } from "../organisation/person.ts";
import { lookView } from "./look-view.ts";
import type { PrivacyView } from "./organisation-views.ts";
import { headOf, type Sight } from "./view-head.ts";

/** What is held of people that should not be any more, who looked at whom, and how long each is kept. */
export function privacyView(sight: Sight, { total, looks }: Looks): PrivacyView {
  const { today, lang } = sight;
  const { retention } = today.profile;
  const words = accessWordsIn(lang);
  return {
    ...headOf("privacy", sight),
    due: { value: 0, hidden: 0, members: [] },
    withdrawn: { value: 0, hidden: 0, members: [] },
    looks: { total, entries: looks.map((look) => lookView(sight, look)) },
    retention: {
      ...(retention && { accessLogDays: retention.accessLogDays }),
      consent: consentBases.map((basis) => {
        const days = retention?.consent[basis];
        return { basis, name: words.bases[basis], ...(days !== undefined && { days }) };
      }),
    },
    may: [],
  };
}
