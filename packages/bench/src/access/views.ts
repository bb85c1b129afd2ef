import { profile as ofTheCounty } from "@jinlin/jiaocheng";
import { fold, localSource, type Actor, type Grant, type Profile, type Queries, type Source, type Views } from "@jinlin/core";
import type { Tasks, TimedTask } from "../bench.ts";
import { actors, countyData, now, type CountyData, type RecordsSize } from "./county-records.ts";

type Name = keyof Queries;
type Asked = { readonly [One in Name]: readonly [One, Queries[One]] }[Name];

/** By the grants of the county: what each viewer may not see is kept back. */
export const jinlin = (size: RecordsSize): Tasks => viewsUnder(size, ofTheCounty);

/** The same grants over the whole county, with every field and every particular open: nothing is kept back. */
export const limit = (size: RecordsSize): Tasks => viewsUnder(size, { ...ofTheCounty, grants: ofTheCounty.grants.map(opened) });

function opened(grant: Grant): Grant {
  const { over: _over, units: _units, ...everywhere } = grant;
  return {
    ...everywhere,
    particulars: { name: "full", phone: "full", membership: "full" },
    fields: ["reasons", "past-holders", "member-counts"],
  };
}

function viewsUnder(size: RecordsSize, profile: Profile): Tasks {
  const data = countyData(size, profile);
  const options = { register: fold(data.entries), particulars: data.particulars, clock: () => now };
  const sourceOf = (actor: Actor) => localSource({ ...options, actor });
  const sources: Readonly<Record<string, Source>> = {
    public: sourceOf("public"),
    secretary: sourceOf(actors.secretary),
    head: sourceOf(actors.head),
  };
  const tasks: Record<string, TimedTask> = {};
  for (const [who, names] of Object.entries(seenBy))
    for (const name of names) {
      const asked = questions(data)[name]!;
      let turn = 0;
      tasks[`${name}, ${who}`] = {
        worked: true,
        // One after another: what is kept of an answer is not all there is to the next.
        run: () => {
          const [view, query] = asked[turn++ % asked.length]!;
          return sources[who]!.view(view, query);
        },
        answer: async (view: Promise<Views[Name]>) => sizeOf(await view),
      };
    }
  return tasks;
}

const all: readonly Name[] = ["hierarchy", "unit", "findings", "people", "person", "session", "tenure", "history", "compare", "drafts"];
const seenBy: Readonly<Record<string, readonly Name[]>> = {
  public: ["hierarchy", "unit", "findings", "session"],
  secretary: all,
  head: [...all, "access", "privacy"],
};

function questions({ units, people }: CountyData): Partial<Record<Name, readonly Asked[]>> {
  return {
    hierarchy: [["hierarchy", { slice: "command" }]],
    unit: units.map((unit) => ["unit", { unit }]),
    findings: [["findings", {}]],
    people: [["people", { text: "王" }]],
    person: people.map((person) => ["person", { person }]),
    session: [["session", {}]],
    tenure: [["tenure", {}]],
    history: [["history", {}]],
    compare: [["compare", { below: "cc-0-0", otherDay: "2024-06-01" }]],
    drafts: [["drafts", {}]],
    access: [["access", {}]],
    privacy: [["privacy", {}]],
  };
}

/** How much there is in a view that does not hang on who looks; a refusal is none. */
function sizeOf(view: Views[Name]): number {
  if ("refusals" in view) throw new RangeError(`bench: refused: ${JSON.stringify(view)}`);
  return view.view === "hierarchy" ? view.rows.length : view.seq;
}
