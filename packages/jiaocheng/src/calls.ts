import type { CallRecord, CallStepRecord, Moment, Records } from "@jinlin/core";

/** The community whose alliance is published, and where the sample has calls. */
const community = "jinxi-community";
const committee = "jinxi-committee";

/** How far a call has come: nobody has answered, some team has, one was chosen, it is at it, it has done its part. */
type Stage = "raised" | "responded" | "matched" | "assisting" | "done";
const acts = ["respond", "match", "start", "finish"] as const;
const stages: readonly Stage[] = ["raised", "responded", "matched", "assisting", "done"];

interface MadeUp {
  readonly service: string;
  readonly words: string;
  readonly heads: number;
  /** When it was raised, then when each thing happened. */
  readonly at: readonly [Moment, ...Moment[]];
  readonly stage: Stage;
  readonly urgent?: true;
  /** Raised by a compound's branch, for help there; by the community's committee when absent. */
  readonly compound?: number;
  /** A second team answers too. */
  readonly second?: true;
}

/** Made up, like all that people do in the sample. */
const madeUp: readonly MadeUp[] = [
  {
    service: "public-safety",
    words: "安置房南区东门夜间巡逻，连续三晚，20:00—22:00",
    heads: 6,
    at: ["2026-11-18T09:10:00+08:00", "2026-11-18T11:00:00+08:00", "2026-11-18T15:40:00+08:00", "2026-11-19T20:00:00+08:00"],
    stage: "assisting",
    second: true,
  },
  {
    service: "public-safety",
    words: "周末农贸市场路口秩序引导",
    heads: 4,
    at: ["2026-11-20T16:20:00+08:00"],
    stage: "raised",
    compound: 0,
  },
  {
    service: "mediation",
    words: "楼道堆物引起的邻里争执，请两名调解员到场",
    heads: 2,
    at: ["2026-11-19T10:00:00+08:00", "2026-11-19T16:30:00+08:00"],
    stage: "responded",
    compound: 1,
  },
  {
    service: "mediation",
    words: "停车位协商会，请一名主持、一名记录",
    heads: 2,
    at: [
      "2026-11-13T15:00:00+08:00",
      "2026-11-16T09:00:00+08:00",
      "2026-11-16T11:20:00+08:00",
      "2026-11-17T19:30:00+08:00",
      "2026-11-17T21:00:00+08:00",
    ],
    stage: "done",
    compound: 0,
  },
  {
    service: "health",
    words: "周五上午社区义诊，量血压、测血糖",
    heads: 4,
    at: ["2026-11-17T08:40:00+08:00", "2026-11-17T10:15:00+08:00", "2026-11-17T16:00:00+08:00"],
    stage: "matched",
  },
  {
    service: "elder-care",
    words: "本周为高层住户代购代取，每日一次",
    heads: 3,
    at: ["2026-11-18T14:50:00+08:00", "2026-11-19T09:20:00+08:00", "2026-11-19T10:00:00+08:00", "2026-11-20T09:00:00+08:00"],
    stage: "assisting",
    compound: 2,
  },
  {
    service: "culture",
    words: "邻里节布场与现场秩序维护",
    heads: 8,
    at: ["2026-11-16T11:10:00+08:00", "2026-11-17T09:30:00+08:00"],
    stage: "responded",
    second: true,
  },
  {
    service: "environment",
    words: "清理绿地杂物，约半天",
    heads: 5,
    at: [
      "2026-11-12T17:00:00+08:00",
      "2026-11-13T10:10:00+08:00",
      "2026-11-13T14:30:00+08:00",
      "2026-11-14T09:00:00+08:00",
      "2026-11-14T12:00:00+08:00",
    ],
    stage: "done",
    compound: 1,
  },
  {
    service: "environment",
    words: "大风之后清理枯枝落叶，先通消防通道",
    heads: 10,
    at: ["2026-11-20T17:10:00+08:00"],
    stage: "raised",
    urgent: true,
    compound: 2,
  },
  {
    service: "repairs",
    words: "两处公共楼道照明维修",
    heads: 2,
    at: ["2026-11-19T08:20:00+08:00", "2026-11-19T14:40:00+08:00", "2026-11-20T08:30:00+08:00"],
    stage: "matched",
    compound: 0,
  },
  { service: "repairs", words: "电动车充电棚线路整理", heads: 3, at: ["2026-11-18T10:30:00+08:00"], stage: "raised", compound: 1 },
  {
    service: "tutoring",
    words: "周六上午社区课堂，请两名辅导员",
    heads: 2,
    at: ["2026-11-20T09:40:00+08:00", "2026-11-20T15:20:00+08:00"],
    stage: "responded",
  },
];

/**
 * A dozen open calls of Jinxi (金溪), as they stood at a moment: what had not happened by then is not among them. They come in beside
 * the records, by whoever opens the sample after they were raised.
 */
export function callsBy(now: Moment, { areas = [], organisations = [], teams = [] }: Records): CallRecord[] {
  const isPast = (at: Moment) => Date.parse(at) <= Date.parse(now);
  const compounds = areas.filter(({ kind, within }) => kind === "compound" && within === community);
  const branches = compounds.flatMap(({ id }) => {
    const branch = organisations.find(({ form, area }) => form === "branch" && area === id);
    return branch ? [{ area: id, unit: branch.id, post: "branch-secretary" }] : [];
  });
  const here = new Set(organisations.flatMap(({ id, area }) => (area === community ? id : [])));
  const offering = (service: string) => teams.filter(({ team, services }) => here.has(team) && services.includes(service));

  return madeUp.flatMap(({ service, words, heads, at, stage, urgent, compound, second }, place): CallRecord[] => {
    const [raised, ...moments] = at;
    if (!isPast(raised)) return [];
    const branch = compound === undefined ? undefined : branches[compound % branches.length];
    const { area, unit, post } = branch ?? { area: community, unit: committee, post: "community-secretary" };
    const [first, other] = offering(service);
    const steps =
      first === undefined
        ? []
        : acts.slice(0, stages.indexOf(stage)).map((act, index): CallStepRecord => ({
            act,
            at: moments[index]!,
            team: first.team,
            by: act === "match" ? `${unit}/${post}` : `${first.team}/team-leader`,
          }));
    if (second && other && moments[0])
      steps.splice(1, 0, { act: "respond", at: moments[0], team: other.team, by: `${other.team}/team-leader` });
    return [
      {
        id: `jinxi-call-${place + 1}`,
        area,
        unit,
        service,
        heads,
        words,
        ...(urgent && { urgent }),
        at: raised,
        by: `${unit}/${post}`,
        steps: steps.filter((step) => isPast(step.at)),
      },
    ];
  });
}
