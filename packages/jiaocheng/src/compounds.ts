import { stemOf, streetOf, urbanCommunities, type Division } from "./divisions.ts";
import { random } from "./random.ts";

/** A residential compound (小区) of an urban community. */
export interface Compound {
  readonly id: string;
  readonly community: Division;
  readonly name: { readonly "zh-Hans": string; readonly en: string };
  /** Kind of place. */
  readonly place: string;
  /** Its branch; absent where none was set up. */
  readonly branch?: string;
}

/** Known by name. Every other compound carries its community's name and a number: none is made up. */
const known: Readonly<Record<string, Omit<Compound, "community">>> = {
  "hefeng-community": { id: "jiguang-huayuan", name: { "zh-Hans": "继光花苑", en: "Jiguang Huayuan" }, place: "old-compound" },
  "jinxi-community": {
    id: "jinhan-xiaoqu-3",
    name: { "zh-Hans": "金涵小区三期", en: "Jinhan Xiaoqu phase 3" },
    place: "resettlement-housing",
  },
  "wanda-community": { id: "wanda-huacheng", name: { "zh-Hans": "万达华城", en: "Wanda Huacheng" }, place: "ordinary-compound" },
};

/** *Assumed*: 72 compounds, of which 63 have the published branches and 9 have none; 44 are old. */
const largerByDraw = 11;
const withoutBranch = 9;
const old = 44;

/** Two compounds in each community, five in Jinxi, three in the larger ones. */
export function makeCompounds(): Compound[] {
  const { some } = random("compounds");
  const larger = new Set(
    some(
      urbanCommunities.filter(({ id }) => !known[id]),
      largerByDraw,
    ),
  );
  const all = urbanCommunities.flatMap((community) => {
    const count = community.id === "jinxi-community" ? 5 : known[community.id] || larger.has(community) ? 3 : 2;
    return Array.from({ length: count }, (_, index) => compoundOf(community, index + 1));
  });

  const couldBeOld = all.filter(({ community, place }) => streetOf(community).kind === "subdistrict" && place === undefined);
  const drawnOld = new Set(some(couldBeOld, old - 1));
  // The last one of a community: never the first, which may be one known by name.
  const without = new Set(
    some(
      all.filter(({ community }, index) => all[index + 1]?.community !== community),
      withoutBranch,
    ),
  );
  return all.map((compound) => ({
    ...compound,
    place: compound.place ?? (drawnOld.has(compound) ? "old-compound" : "ordinary-compound"),
    ...(!without.has(compound) && { branch: `${compound.id}-branch` }),
  }));
}

function compoundOf(community: Division, number: number): Omit<Compound, "place"> & { readonly place?: string } {
  const one = number === 1 ? known[community.id] : undefined;
  if (one) return { ...one, community };
  return {
    id: `${stemOf(community)}-compound-${number}`,
    community,
    name: { "zh-Hans": `${community.name}第${number}小区`, en: `${community.en} compound ${number}` },
    ...(community.id === "jinxi-community" && { place: "resettlement-housing" }),
  };
}
