import { findsPerson } from "../access/finds-person.ts";
import type { Looks } from "../access/look.ts";
import { grantsFor, isOpenTo } from "../access/may-command.ts";
import { aboutPersons, lastKnown } from "../county/persons.ts";
import { accessWordsIn } from "../messages/access-words.ts";
import { consentBases, personOf, type Particulars } from "../organisation/person.ts";
import { retentionDue, withdrawnInPost, type Due } from "../organisation/retention-due.ts";
import type { State } from "../register/register.ts";
import { lookView } from "./look-view.ts";
import type { PrivacyList, PrivacyView } from "./organisation-views.ts";
import { headOf, type Sight } from "./view-head.ts";

/** At most this many people of a list are told; the rest are counted. */
const most = 500;

/** What is held of people that should not be any more, who looked at whom, and how long each is kept. */
export function privacyView(sight: Sight, particulars: ReadonlyMap<string, Particulars>, { total, looks }: Looks, limit = 20): PrivacyView {
  const { state, today, viewer, lang } = sight;
  const { retention } = today.profile;
  const words = accessWordsIn(lang);
  const entries = looks.map((look) => lookView(sight, look));
  const last = looks.length < limit ? undefined : looks.at(-1);
  return {
    ...headOf("privacy", sight),
    due: listOf(sight, retentionDue(state, particulars)),
    withdrawn: listOf(sight, withdrawnInPost(state, particulars)),
    looks: { total, entries, ...(last && { next: last.id }) },
    retention: {
      ...(retention && { accessLogDays: retention.accessLogDays }),
      consent: consentBases.map((basis) => {
        const days = retention?.consent[basis];
        return { basis, name: words.bases[basis], ...(days !== undefined && { days }) };
      }),
    },
    may: grantsFor(today, viewer.actor, "erase-expired").length > 0 ? ["erase-expired"] : [],
  };
}

function listOf({ today, viewer }: Sight, list: readonly (Omit<Due, "due"> & Partial<Due>)[]): PrivacyList {
  const known = list.flatMap(({ person: id, ...why }) => {
    const person = personAt(today, id);
    const seen = viewer.knows(person);
    return seen === undefined ? [] : [{ person, seen, why }];
  });
  const members = known.slice(0, most).map(({ person, seen: { id, name }, why }) => {
    const isDue = why.due !== undefined && why.due <= today.day;
    const about = aboutPersons(today, [person], [id]);
    const may = isDue && findsPerson(today, viewer.actor, person) && isOpenTo(today, viewer.actor, "erase-expired", about);
    return { id, person: { id, name }, ...why, may: may ? (["erase-expired"] as const) : [] };
  });
  return { value: list.length, hidden: list.length - known.length, members };
}

// Also who left the register since: what is personal about them is kept still.
function personAt(today: State, id: string) {
  return personOf(today, id) ?? lastKnown(today, id) ?? { id };
}
