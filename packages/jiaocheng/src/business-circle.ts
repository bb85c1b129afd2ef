import type { AreaRecord, OrganisationRecord } from "@jinlin/core";

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
