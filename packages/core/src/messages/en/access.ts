import type { AccessWords } from "../access-words.ts";

const list = (items: readonly string[]) => items.join(", ");
const places = (grants: readonly number[]) => list(grants.map((place) => String(place + 1)));

export const access: AccessWords = {
  views: {
    hierarchy: "slices as trees",
    unit: "units and their posts",
    findings: "findings",
    people: "search for people",
    person: "one person's record",
    tenure: "terms and vacancies",
    history: "what changed",
    compare: "two days side by side",
    drafts: "drafts",
    draft: "one draft",
    access: "who may see and do what",
    grids: "grids and networks",
    load: "who has how much work in grids",
    network: "a network and its cells",
    notices: "public notices of grids",
    "check-ins": "who reported in at communities",
    needs: "the three lists",
    notice: "one grid's public notice",
    teams: "volunteer teams",
    roster: "who volunteers in which team",
    help: "what help there is",
    hours: "hours of volunteers",
    calls: "calls for help",
    call: "one call for help",
    rota: "rotas and shifts",
    privacy: "personal data past its time, and who looked at whom",
  },
  particulars: {
    name: { masked: "names (covered in part)", full: "names" },
    phone: { masked: "phones (covered in part)", full: "phones" },
    membership: { masked: "Party membership (covered in part)", full: "Party membership" },
  },
  bases: { "enrolled-self": "enrolled themself", "holds-post": "holds a post", "serves-in-team": "serves in a team" },
  fields: { reasons: "reasons", "past-holders": "who held a post before", "member-counts": "how many members", reviews: "yearly reviews" },
  named: (posts) => `names on notices of grids (${list(posts)})`,
  public: "The public",
  wholeCounty: "the whole county",
  under: (slice) => `the own unit and those under it (${slice})`,
  only: (over, kinds) => `${over}: ${list(kinds)} only`,
  backdate: "also for days gone by",
  list,
  findings: {
    "command-nobody-gives": ({ command }, { commands }) => `Nobody may do this: ${commands([command])}`,
    "view-nobody-sees": ({ view }, { views }) => `Nobody may see this: ${views[view]}`,
    "commands-to-public": ({ grant, commands }, names) => `Grant ${grant + 1} lets everybody do: ${names.commands(commands)}`,
    "personal-to-public": ({ grant, particulars, views }, words) =>
      `Grant ${grant + 1} opens personal data to everybody: ${list([...particulars.map((field) => words.particulars[field].full), ...views.map((view) => words.views[view])])}`,
    "names-on-notices": ({ postKinds }, { post }) => `The notices of grids tell everybody the names of: ${list(postKinds.map(post))}`,
    "fields-to-public": ({ grant, fields }, words) =>
      `Grant ${grant + 1} opens to everybody what is shut otherwise: ${list(fields.map((field) => words.fields[field]))}`,
    "post-nowhere": ({ grant, postKind }, { post }) => `Grant ${grant + 1} goes to ${post(postKind)}, a post that no unit can have`,
    "outside-slice": ({ grant, postKind, slice }, names) =>
      `Grant ${grant + 1} is over ${names.slice(slice)}, where the unit of ${names.post(postKind)} never stands: it reaches by territory alone`,
    "grant-repeated": ({ grant, by }) => `Grant ${grant + 1} says what grant ${places(by)} says`,
    "grant-shadowed": ({ grant, by }) => `Grant ${grant + 1} opens nothing that grant ${places(by)} does not open`,
    "grant-overlaps": ({ grant, by, commands, views }, words) =>
      `Grant ${grant + 1} opens what grant ${places(by)} opens already: ${list([...views.map((view) => words.views[view]), ...(commands.length > 0 ? [words.commands(commands)] : [])])}`,
    "post-nobody-fills": ({ postKind }, { post }) => `Nobody may appoint: ${post(postKind)}`,
    "post-fills-itself": ({ postKind }, { post }) =>
      `Only who is ${post(postKind)} appoints to such a post, and nobody appoints themselves: the topmost can never be filled`,
  },
};
