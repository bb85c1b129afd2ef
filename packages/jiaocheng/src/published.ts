import {
  about,
  atLeast,
  chainOf,
  checkInsOf,
  exactly,
  holdersOf,
  levelsOf,
  missingBodies,
  networksOf,
  residentsOf,
  teamsOf,
  unitsOf,
  type Quantity,
  type State,
  type Texts,
} from "@jinlin/core";

/** A figure the district published, around 2022 (公开数据). */
export interface PublishedFigure {
  readonly id: string;
  /**
   * Where in the published account it stands: the outline of the district, or a point of it. 1–7 the chain of
   * command, 8–11 governing by kind, 12–15 the bridgehead with assessment and linkage.
   */
  readonly point: "district" | number;
  readonly texts: Texts;
  readonly quantity: Quantity;
  /** What is counted, or which are meant, is assumed. */
  readonly assumed?: true;
  /** The ids of what is counted; the figure is how many they are. Absent while there are no records of the kind. */
  readonly members?: (state: State) => readonly string[];
  /** How many, of what is on record as a count alone: residents. */
  readonly count?: (state: State) => number;
}

type Members = NonNullable<PublishedFigure["members"]>;

const areas =
  (kind: string): Members =>
  (state) =>
    [...unitsOf(state, "area")].filter((area) => area.kind === kind).map(({ id }) => id);
const bodies =
  (form: string): Members =>
  (state) =>
    [...unitsOf(state, "organisation")].filter(({ kind }) => kind === form).map(({ id }) => id);
const figure = (
  point: PublishedFigure["point"],
  id: string,
  quantity: Quantity,
  zh: string,
  en: string,
  members?: Members,
  count?: PublishedFigure["count"],
): PublishedFigure => ({
  id,
  point,
  quantity,
  texts: { "zh-Hans": zh, en },
  ...(members && { members }),
  ...(count && { count }),
});
const assumed = (published: PublishedFigure): PublishedFigure => ({ ...published, assumed: true });

/** Urban communities by whether a subdistrict or a town is around them. */
const communitiesIn =
  (...kinds: readonly string[]): Members =>
  (state) => {
    const around = new Set(kinds.flatMap((kind) => areas(kind)(state)));
    return [...unitsOf(state, "area")]
      .filter(({ kind, within }) => kind === "community" && within !== undefined && around.has(within))
      .map(({ id }) => id);
  };
const withoutCommittee: Members = (state) =>
  missingBodies(
    state,
    state.profile.levels.find(({ id }) => id === "community")!,
  ).missing.map(({ id }) => id);
/** Also the one that has ended since. */
const networksThereWere: Members = (state) => networksOf(state).map(({ id }) => id);
/** People, each once, in whichever networks they serve a grid. */
const officersOf =
  (grid: string): Members =>
  (state) => [
    ...new Set(networksOf(state).flatMap(({ id }) => holdersOf(state, `${grid}/network-officer/${id}`).map(({ person }) => person))),
  ];
/** Of all general grids below an area. */
const residentsIn =
  (id: string) =>
  (state: State): number => {
    const inside = new Set([id]);
    // Areas stand before those in them.
    for (const area of unitsOf(state, "area")) if (area.within !== undefined && inside.has(area.within)) inside.add(area.id);
    return [...inside].reduce((sum, area) => sum + (residentsOf(state, area)?.residents.value ?? 0), 0);
  };
/** The steps below the joint conference, which steers them. */
const stepsOfChain: Members = (state) =>
  levelsOf(state, chainOf(state).id)
    .slice(1)
    .map(({ id }) => id);

/** Every published figure, in the order of the account. */
export const published: readonly PublishedFigure[] = [
  figure("district", "population", about(632_000, "people"), "人口", "Population"),
  figure("district", "subdistricts", exactly(2), "街道", "Subdistricts", areas("subdistrict")),
  figure("district", "urban-communities", exactly(28), "城市社区", "Urban communities", areas("community")),
  figure(
    "district",
    "subdistrict-communities",
    exactly(21),
    "两个街道的社区",
    "Communities of the two subdistricts",
    communitiesIn("subdistrict"),
  ),
  assumed(
    figure(
      "district",
      "fringe-communities",
      exactly(7),
      "城郊乡镇的城市社区",
      "Urban communities of fringe towns",
      communitiesIn("town", "township"),
    ),
  ),
  figure("district", "zone-communities", exactly(16), "东侨开发区的社区", "Communities of the Dongqiao zone", areas("zone-community")),
  figure("district", "place-kinds", exactly(6), "板块类型", "Kinds of place", ({ profile }) => profile.placeKinds.map(({ id }) => id)),

  figure(1, "chain-levels", exactly(4), "指挥链层级", "Levels of the chain of command", stepsOfChain),
  figure(2, "community-committees", exactly(27), "社区大党委", "Community committees", bodies("community-committee")),
  assumed(figure(2, "communities-without-committee", exactly(1), "未设大党委的社区", "Communities without a committee", withoutCommittee)),
  figure(2, "branches", exactly(63), "小区（网格）党支部", "Compound (grid) branches", bodies("branch")),
  assumed(figure(2, "responsibility-areas", exactly(769), "网格责任区", "Responsibility areas", areas("grid"))),
  figure(3, "joint-conferences", exactly(1), "区级联席会", "District joint conference", bodies("joint-conference")),
  figure(4, "networks", exactly(4), "多网合一的网络", "Networks on one grid", networksThereWere),
  figure(5, "renewal-projects-finished", exactly(16, "projects"), "已完成的老旧小区改造项目", "Old-compound renewal projects finished"),
  figure(5, "compounds-under-renewal", exactly(24, "compounds"), "正在改造的老旧小区", "Old compounds under renewal"),
  figure(5, "renewal-money", about(110_000_000, "CNY"), "老旧小区改造投入", "Money for renewal"),

  figure(
    8,
    "jinxi-residents",
    atLeast(20_000, "people"),
    "金溪社区居民",
    "Residents of Jinxi community",
    undefined,
    residentsIn("jinxi-community"),
  ),
  figure(8, "jinxi-teams", exactly(10), "金溪社区志愿队伍", "Volunteer teams of Jinxi community", (state) =>
    teamsOf(state).flatMap(({ id, area }) => (area === "jinxi-community" ? id : [])),
  ),
  figure(10, "standing-teams", exactly(128), "常态化志愿队伍", "Standing volunteer teams", (state) => teamsOf(state).map(({ id }) => id)),
  figure(10, "dual-check-in-people", atLeast(5_600, "people"), "双报到人员", "People in the dual check-in", (state) => {
    const capacities = state.profile.alliance?.capacities?.filter(({ of }) => of === "person").map(({ id }) => id) ?? [];
    return [...new Set([...checkInsOf(state)].flatMap(({ who, capacity }) => (capacities.includes(capacity) ? who : [])))];
  }),
  figure(11, "property-subsidy", exactly(2_000_000, "CNY"), "好厝边物业专项补助", "Subsidy for good-neighbour property service"),
  figure(11, "property-centres", exactly(13), "好厝边物业服务中心", "Good-neighbour property centres"),
  figure(11, "property-centres-street", exactly(4), "街道（乡镇）领办的中心", "Centres led by a subdistrict or town"),
  figure(11, "property-centres-community", exactly(4), "社区组建的中心", "Centres set up by a community"),
  figure(11, "property-centres-village", exactly(5), "城郊村组建的中心", "Centres set up by a suburban village"),
  figure(11, "property-places", exactly(30), "覆盖的村、小区、片区", "Villages, compounds and blocks covered"),
  figure(11, "property-jobs", exactly(58), "提供的岗位", "Jobs in the centres"),

  figure(12, "business-circle-committees", exactly(1), "商圈大党委", "Business-circle committee", bodies("business-circle-committee")),
  figure(12, "business-circle-shared", exactly(4), "“四共”机制", "Things the business circle shares"),
  figure(
    12,
    "business-circle-departments",
    exactly(13),
    "参与的区直部门",
    "District departments in the business circle",
    bodies("department"),
  ),
  figure(12, "business-circle-members", exactly(36, "people"), "商圈在职党员", "In-service members of the business circle"),
  figure(12, "business-circle-teams", exactly(8), "商圈志愿队伍", "Volunteer teams of the business circle"),
  figure(
    12,
    "business-circle-grid-officers",
    exactly(2, "people"),
    "网格片区工作站驻点网格员",
    "Resident grid officers of the workstation",
    officersOf("wanda-business-circle-grid"),
  ),
  figure(13, "service-centres", exactly(15), "提升改造的社区党群服务中心", "Community service centres renewed"),
  figure(13, "red-stations", exactly(58), "红色驿站", "Red stations"),
  figure(13, "service-budget", exactly(2_000_000, "CNY"), "每年专项经费", "Annual budget for services"),
  figure(14, "assessments-a-year", exactly(2), "一年双考的次数", "Assessments a year"),
  figure(14, "led-projects", exactly(81, "projects"), "社区书记领办项目", "Projects led by community secretaries"),
  figure(15, "linkage-levels", exactly(3), "三级联动层级", "Levels in step", (state) => levelsOf(state, "linkage").map(({ id }) => id)),
];
