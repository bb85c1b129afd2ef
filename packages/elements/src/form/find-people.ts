import type { PeopleView, RefusedView } from "@jinlin/core";
import { personName } from "../words/person-name.ts";
import type { SharedWords } from "../words/words.ts";
import type { Found } from "./option-search.ts";

/** People as they can be chosen from: each with where they live and the posts they hold. */
export function peopleFound(answer: PeopleView | RefusedView, words: Pick<SharedWords, "hiddenPerson">): Found | RefusedView {
  if (answer.view === "refused") return answer;
  const options = answer.people.map(({ id, person, home, posts, alike }) => ({
    id,
    name: personName(person, words),
    remarks: [...(home ? [home.name] : []), ...posts],
    ...(alike && { alike }),
  }));
  return { options, total: answer.total };
}
