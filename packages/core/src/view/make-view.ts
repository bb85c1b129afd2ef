import type { Actor } from "../access/actor.ts";
import { findsPerson } from "../access/finds-person.ts";
import type { Looks } from "../access/look.ts";
import { callOf } from "../alliance/call.ts";
import { viewerOf } from "../access/viewer.ts";
import type { CountyDraft, Refusal } from "../county.ts";
import type { Moment } from "../day.ts";
import { draftOf } from "../draft/draft.ts";
import { gridOf } from "../grid/grid.ts";
import { networkOf } from "../organisation/network.ts";
import { personIdOf, personOf, type Particulars, type Person } from "../organisation/person.ts";
import { sliceOf } from "../organisation/slice-rows.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf, asOfMoment, type Register, type State } from "../register/register.ts";
import { helpView } from "./alliance/help-view.ts";
import { rosterView } from "./alliance/roster-view.ts";
import { teamsView } from "./alliance/teams-view.ts";
import { isTeam } from "../alliance/team.ts";
import { checkInsView } from "./alliance/check-ins-view.ts";
import { needsView } from "./alliance/needs-view.ts";
import { accessView } from "./access-view.ts";
import { callView } from "./alliance/call-view.ts";
import { callsView } from "./alliance/calls-view.ts";
import { draftsView, draftView } from "./draft/draft-view.ts";
import { sightWithDraft } from "./draft/draft-sight.ts";
import { findingsView } from "./findings-view.ts";
import { compareView } from "./history/compare-view.ts";
import { gridsView } from "./grid/grids-view.ts";
import { loadView } from "./grid/load-view.ts";
import { networkView } from "./grid/network-view.ts";
import { noticeView } from "./grid/notice-view.ts";
import { noticesView } from "./grid/notices-view.ts";
import { rotaView } from "./alliance/rota-view.ts";
import { hoursOfPerson, hoursOfTeam } from "./alliance/hours-view.ts";
import { historyView } from "./history/history-view.ts";
import { hierarchyView } from "./hierarchy-view.ts";
import { peopleView } from "./people-view.ts";
import { personView } from "./person-view.ts";
import { privacyView } from "./privacy-view.ts";
import { sessionView } from "./session-view.ts";
import { tenureView } from "./tenure-view.ts";
import { unitView } from "./unit-view.ts";
import type { Sight } from "./view-head.ts";
import type { Query, RefusedView, ViewHead, Views, WithDraft } from "./view.ts";

/** What a view is made of, beside the query: the register, what is personal, who asks, and when. */
export interface Asking {
  readonly register: Register;
  readonly particulars: ReadonlyMap<string, Particulars>;
  readonly actor: Actor;
  readonly now: Moment;
  /** Looks kept, as the query asks: of `privacy` a page of all, of `person` those at that person. None when absent. */
  readonly looks?: Looks;
}

/** Answers a query with its view, projected for the actor; or says why not. What no grant opens is shut. */
export function makeView<Name extends keyof Views>(name: Name, query: Query<Name>, asking: Asking): Views[Name] | RefusedView {
  const { register, particulars, actor, now } = asking;
  const today = asOfMoment(register, now);
  const viewer = viewerOf(today, actor, particulars);
  if (name !== "session" && !viewer.views.includes(name) && !isOwn(name, query, today, actor))
    return refused({ code: "not-open-to-you", what: name });
  const { day = today.day, seq = register.seq, lang = today.profile.languages[0] } = query;
  if (!(seq >= 1 && seq <= register.seq)) return refused({ code: "unknown", kind: "entry", id: String(seq) });
  const sight = { state: asOf(register, day, seq), today, viewer, lang };
  const { draft } = query as WithDraft;
  return draft === undefined || name === "draft" ? makers[name](sight, query, asking) : withDraft(name, query, sight, draft, asking);
}

// What is being worked out is seen by whoever may see drafts, whatever view of it they ask for.
function withDraft<Name extends keyof Views>(
  name: Name,
  query: Query<Name>,
  sight: Sight,
  draft: string,
  asking: Asking,
): Views[Name] | RefusedView {
  if (!sight.viewer.views.includes("draft")) return refused({ code: "not-open-to-you", what: "draft" });
  const proposed = sightWithDraft(sight, draft, query.day, asking.now);
  if (proposed === undefined) return refused({ code: "unknown", kind: "draft", id: draft });
  // Held against the county without it, unless said.
  const asked = name === "compare" ? { otherSeq: sight.state.seq, ...query } : query;
  const view = makers[name](proposed, asked, asking);
  if (view.view === "refused") return view;
  // Its entry is one of the fork. And whatever changes in the county may change what the draft does there.
  const { reads: _, ...made } = view as ViewHead<string>;
  return { ...made, seq: sight.state.seq, inDraft: draft } as Views[Name];
}

const noLooks: Looks = { total: 0, looks: [] };

const makers: {
  readonly [Name in keyof Views]: (sight: Sight, query: Query<Name>, asking: Asking) => Views[Name] | RefusedView;
} = {
  hierarchy: (sight, { slice }) =>
    sliceOf(sight.state, slice) ? hierarchyView(sight, slice) : refused({ code: "unknown", kind: "slice", id: slice }),
  unit: (sight, { unit: id }) => {
    const unit = unitOf(sight.state, id);
    return unit ? unitView(sight, unit) : refused({ code: "unknown", kind: "unit", id });
  },
  findings: findingsView,
  people: peopleView,
  person: (sight, { person: id }, { looks = noLooks }) => {
    const person = openPerson(sight, id);
    return person ? personView(sight, person, looks) : refused({ code: "unknown", kind: "person", id });
  },
  session: sessionView,
  history: historyView,
  tenure: tenureView,
  compare: compareView,
  drafts: draftsView,
  grids: (sight, query) => unknownPart(sight, query) ?? gridsView(sight, query),
  load: (sight, query) => unknownPart(sight, query) ?? loadView(sight, query),
  network: (sight, { network: id }) => {
    const network = networkOf(sight.state, id);
    return network ? networkView(sight, network) : refused({ code: "unknown", kind: "network", id });
  },
  notices: (sight, query) => unknownPart(sight, query) ?? noticesView(sight, query),
  notice: (sight, { grid: id }, { particulars }) => {
    const unit = unitOf(sight.state, id);
    const grid = unit && gridOf(sight.state, unit);
    return grid ? noticeView(sight, grid, particulars) : refused({ code: "unknown", kind: "grid", id });
  },
  teams: (sight, query) => unknownTeams(sight, query) ?? teamsView(sight, query),
  roster: (sight, query) => unknownTeams(sight, query) ?? rosterView(sight, query),
  help: (sight, query) => unknownTeams(sight, query) ?? helpView(sight, query),
  hours: (sight, { team: id, person, from, to }) => {
    const team = id === undefined ? undefined : unitOf(sight.state, id);
    if (id !== undefined)
      return team && isTeam(sight.state, team) ? hoursOfTeam(sight, team, { from, to }) : refused({ code: "unknown", kind: "unit", id });
    const { actor } = sight.viewer;
    const asked = person ?? (actor === "public" ? "" : actor.person);
    const known = openPerson(sight, asked);
    return known ? hoursOfPerson(sight, known, { from, to }) : refused({ code: "unknown", kind: "person", id: asked });
  },
  calls: (sight, query, { now }) => unknownTeams(sight, query) ?? callsView(sight, query, now),
  call: (sight, { call: id }, { now }) => {
    const call = callOf(sight.state, id);
    return call ? callView(sight, call, now) : refused({ code: "unknown", kind: "call", id });
  },
  "check-ins": (sight, query) => unknownPart(sight, query) ?? checkInsView(sight, query),
  needs: (sight, query) => unknownPart(sight, query) ?? needsView(sight, query),
  rota: (sight, query) => {
    const team = query.team === undefined ? undefined : unitOf(sight.state, query.team);
    if (team !== undefined && !isTeam(sight.state, team)) return refused({ code: "unknown", kind: "unit", id: team.id });
    return unknownTeams(sight, query) ?? rotaView(sight, query);
  },
  access: (sight, { post, person: id }) => {
    const known = post === undefined || post === "public" || sight.state.profile.postKinds.some((kind) => kind.id === post);
    if (!known) return refused({ code: "unknown", kind: "post", id: post });
    if (id === undefined) return accessView(sight, post === undefined ? {} : { post });
    const person = openPerson(sight, id);
    return person ? accessView(sight, { person }) : refused({ code: "unknown", kind: "person", id });
  },
  privacy: (sight, { limit }, { particulars, looks }) => privacyView(sight, particulars, looks ?? noLooks, limit),
  draft: (sight, { draft: id, day }, { now }) => {
    const draft = draftOf(sight.state, id) as CountyDraft | undefined;
    return draft ? draftView(sight, draft, day, now) : refused({ code: "unknown", kind: "draft", id });
  },
};

function unknownPart({ state }: Sight, { below, network }: Query<"load">): RefusedView | undefined {
  const refusals: Refusal[] = [];
  if (below !== undefined && unitOf(state, below) === undefined) refusals.push({ code: "unknown", kind: "unit", id: below });
  if (network !== undefined && networkOf(state, network) === undefined) refusals.push({ code: "unknown", kind: "network", id: network });
  return refusals.length > 0 ? refused(...refusals) : undefined;
}

function unknownTeams(
  { state }: Sight,
  { below, team, service }: { below?: string; team?: string; service?: string },
): RefusedView | undefined {
  const id = [below, team].find((one) => one !== undefined && unitOf(state, one) === undefined);
  if (id !== undefined) return refused({ code: "unknown", kind: "unit", id });
  const services = (state.profile.alliance?.services ?? []).map((one) => one.id);
  return service === undefined || services.includes(service) ? undefined : refused({ code: "unknown-service", service, known: services });
}

function openPerson({ today, viewer: { actor } }: Sight, id: string): Person | undefined {
  const person = personOf(today, id);
  return person && (isSelf(today, actor, person.id) || findsPerson(today, actor, person)) ? person : undefined;
}

// What is on record of oneself is always open.
function isOwn<Name extends keyof Views>(name: Name, query: Query<Name>, today: State, actor: Actor): boolean {
  if (name === "person") return isSelf(today, actor, personIdOf(today, (query as Query<"person">).person));
  const { team, person } = query as Query<"hours">;
  return (
    name === "hours" &&
    actor !== "public" &&
    team === undefined &&
    (person === undefined || isSelf(today, actor, personIdOf(today, person)))
  );
}

function isSelf(today: State, actor: Actor, person: string): boolean {
  return actor !== "public" && personIdOf(today, actor.person) === person;
}

function refused(...refusals: Refusal[]): RefusedView {
  return { view: "refused", refusals };
}
