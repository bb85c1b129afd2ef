import type { AreaRecord, OrganisationRecord, PostRecord } from "@jinlin/core";

/** The Wanda business district (万达商圈), an area of its own inside the community. */
export const businessDistrict = {
  id: "wanda-business-district",
  kind: "business-district",
  name: { "zh-Hans": "万达商圈", en: "Wanda business district" },
  within: "wanda-community",
  ledBy: "wanda-business-circle-committee",
  place: "business-district",
} as const satisfies AreaRecord;

/** Its committee (商圈大党委), beside the community committees. The organisation department leads the joint effort. */
export const businessCircle = {
  id: businessDistrict.ledBy,
  form: "business-circle-committee",
  name: { "zh-Hans": "万达商圈大党委", en: "Wanda business-circle committee" },
  superior: "organisation-department",
  area: businessDistrict.id,
  from: "2022-06-01",
} as const satisfies OrganisationRecord;

const names: readonly (readonly [id: string, zh: string, en: string])[] = [
  ["public-security", "公安分局", "public security"],
  ["civil-affairs", "民政局", "civil affairs"],
  ["justice", "司法局", "justice"],
  ["human-resources", "人力资源和社会保障局", "human resources and social security"],
  ["housing", "住房和城乡建设局", "housing and construction"],
  ["commerce", "商务局", "commerce"],
  ["culture-and-tourism", "文化体育和旅游局", "culture, sports and tourism"],
  ["health", "卫生健康局", "health"],
  ["emergency", "应急管理局", "emergency management"],
  ["market-regulation", "市场监督管理局", "market regulation"],
  ["city-management", "城市管理局", "city management"],
  ["fire", "消防救援大队", "fire and rescue"],
  ["youth-league", "团区委", "youth league"],
];

/** The thirteen district departments in it. Published: how many; which they are is *assumed*. */
export const departments: readonly OrganisationRecord[] = names.map(([id, zh, en]) => ({
  id: `department-${id}`,
  form: "department",
  name: { "zh-Hans": `蕉城区${zh}`, en: `Jiaocheng ${en}` },
}));

/** Seats held ex officio: its secretary is the community's, its members lead what concerns it in the departments, as Party members. */
export const circlePosts: readonly PostRecord[] = [
  { id: `${businessCircle.id}/circle-secretary`, from: businessCircle.from, follows: [{ post: "wanda-committee/community-secretary" }] },
  {
    id: `${businessCircle.id}/circle-member`,
    from: businessCircle.from,
    follows: departments.map(({ id }) => ({ post: `${id}/portfolio-leader`, membership: "full" })),
  },
];
