import type { OrganisationRecord } from "@jinlin/core";
import { businessCircle, departments } from "./business-circle.ts";
import type { Compound } from "./compounds.ts";
import { dayBetween } from "./days.ts";
import { divisions, stemOf, streetOf, urbanCommunities, type Division } from "./divisions.ts";
import { random } from "./random.ts";

/** *Assumed*: which of the 28 communities has no community committee. Published: 27 have one. */
const communityWithoutCommittee = "zhongrong-community";

const conference = "joint-conference";

/** Every body of the district, any superior before those under it. A body on a published division carries its code. */
export function organisationRecords(compounds: readonly Compound[]): OrganisationRecord[] {
  const draw = random("organisations");
  const county = divisions.find(({ kind }) => kind === "county")!;
  const streets = [...new Set(urbanCommunities.map(streetOf))];
  return [
    {
      id: conference,
      form: "joint-conference",
      name: { "zh-Hans": "蕉城区近邻党建联席会", en: "Near-neighbour joint conference of Jiaocheng" },
      code: county.code,
      area: county.id,
      from: "2022-01-01",
    },
    {
      id: "organisation-department",
      form: "organisation-department",
      name: { "zh-Hans": "蕉城区委组织部", en: "Organisation department of Jiaocheng" },
      code: county.code,
      area: county.id,
    },
    ...streets.map(leadingBody),
    ...urbanCommunities
      .filter(({ id }) => id !== communityWithoutCommittee)
      .map((community): OrganisationRecord => ({
        id: committeeOf(community),
        form: "community-committee",
        name: { "zh-Hans": `${community.name}大党委`, en: `${community.en} committee` },
        code: community.code,
        superior: leadingBody(streetOf(community)).id,
        area: community.id,
        from: dayBetween(draw, "2022-03-01", "2022-05-31"),
      })),
    businessCircle,
    ...departments.map((department) => ({ ...department, area: county.id })),
    ...compounds.flatMap(({ id, name, community, branch }): OrganisationRecord | [] =>
      branch === undefined
        ? []
        : {
            id: branch,
            form: "branch",
            name: { "zh-Hans": `${name["zh-Hans"]}党支部`, en: `${name.en} branch` },
            superior: community.id === communityWithoutCommittee ? leadingBody(streetOf(community)).id : committeeOf(community),
            area: id,
            from: dayBetween(draw, "2022-06-01", "2022-06-30"),
          },
    ),
  ];
}

export const committeeOf = (community: Division): string => `${stemOf(community)}-committee`;

// Level one: a subdistrict's working committee, an overlay of 2022; a town's own committee, a body in law that was there before.
function leadingBody(street: Division): OrganisationRecord {
  const common = { code: street.code, superior: conference, area: street.id };
  if (street.kind === "subdistrict")
    return {
      id: `${stemOf(street)}-working-committee`,
      form: "working-committee",
      name: { "zh-Hans": `${street.name}大工委`, en: `${street.en} working committee` },
      ...common,
      from: "2022-01-01",
    };
  return {
    id: `${stemOf(street)}-town-committee`,
    form: "town-committee",
    name: { "zh-Hans": `${street.name}党委`, en: `${street.en} committee` },
    ...common,
  };
}
