import type { WorkingCalendar } from "../working-time.ts";
import type { CallRules } from "./call-rules.ts";
import type { FindingRule } from "./finding-rule.ts";

/** Words by language (`zh-Hans`, `en`, …). The profile's first language is always there; others fall back to it. */
export type Texts = Readonly<Record<string, string>>;

/** What a county decides, as data (县区配置). In force from a day; adopting one is a ledger entry that holds the whole document. */
export interface Profile {
  readonly format: "jinlin-profile/1";
  /** The county's key in the ledger. */
  readonly county: string;
  readonly name: Texts;
  /** BCP 47, the default first. */
  readonly languages: readonly [string, ...string[]];
  /** IANA name; the civil day of an entry is that of its moment here. */
  readonly timeZone: string;
  /** Shown on every screen, `示例数据` for one. */
  readonly notice?: Texts;
  readonly areaKinds: readonly AreaKind[];
  readonly placeKinds: readonly Named[];
  readonly forms: readonly Form[];
  /** Kinds of network (网) laid over the grids: party, public safety … The networks themselves are records. */
  readonly networkKinds?: readonly Named[];
  /** How large a grid is meant to be (网格规模); one outside is told of, never refused. */
  readonly gridSize?: GridSize;
  /** The public notice of a grid (网格公示). */
  readonly gridNotice?: GridNoticeRule;
  /** The volunteer alliance (近邻志愿同盟): which bodies are teams, and what they do. No team is one where absent. */
  readonly alliance?: AllianceRules;
  /** When offices work (工作日历): deadlines are reckoned in it, and there are none without it. */
  readonly calendar?: WorkingCalendar;
  readonly postKinds: readonly PostKind[];
  readonly levels: readonly Level[];
  readonly slices: readonly Slice[];
  readonly findings: readonly FindingRule[];
  /** Posts that one person may hold together, to be counted (一肩挑). */
  readonly combinedPosts?: readonly CombinedPosts[];
  readonly grants: readonly Grant[];
  /** How long what is personal is kept; without it, nothing is ever past its time. */
  readonly retention?: Retention;
  /** The longest time authority may be lent for at once, in days (委托最长天数); as long as the appointment runs when absent. */
  readonly delegationMaxDays?: number;
  /** Keys of the profile before this one under which records go on by another: the old key and the new one. */
  readonly replaced?: ReplacedKeys;
}

/** How long what is personal is kept (保存期限), in days. */
export interface Retention {
  /** Who looked at whom is kept this long, and then removed. */
  readonly accessLogDays: number;
  /** By the ground particulars are held on: days after it ended, the last post given up or the enrolment over. No end where absent. */
  readonly consent: { readonly [Basis in "enrolled-self" | "holds-post" | "serves-in-team"]?: number };
}

/** Old keys with the new ones that take their place on the day the profile comes into force. */
export interface ReplacedKeys {
  readonly areaKinds?: Readonly<Record<string, string>>;
  readonly forms?: Readonly<Record<string, string>>;
  readonly postKinds?: Readonly<Record<string, string>>;
}

/** Bounds of a grid's size, both ends within; a bound left out is none. */
export interface GridSize {
  readonly households?: Band;
  readonly residents?: Band;
}

export interface Band {
  readonly least?: number;
  readonly most?: number;
}

export interface GridNoticeRule {
  /** After so many days since it was last confirmed a notice is stale. */
  readonly staleAfterDays: number;
  /** The phone of whoever supervises (监督电话): an office's, the same on all notices. */
  readonly supervision?: string;
  /** Kinds of post whose holders stand on notices by name, for everybody to read (公示姓名); nobody does when absent. */
  readonly names?: readonly string[];
}

/** What a county decides of its volunteers (志愿服务). */
export interface AllianceRules {
  /** Kinds of service (服务类别): public safety, mediation, tutoring … */
  readonly services: readonly Named[];
  /** The forms of organisation that are volunteer teams (志愿队伍). */
  readonly teams: readonly string[];
  /** The forms of organisation that ally teams (同盟). */
  readonly alliances: readonly string[];
  /** How calls go (呼叫流程); nobody calls where absent. */
  readonly calls?: CallRules;
  /** How hours are kept (服务时长). */
  readonly hours?: HoursRules;
  /** In what people and organisations report in at a community (报到身份); nobody does where absent. */
  readonly capacities?: readonly Capacity[];
  /** The kinds of area one reports in at. */
  readonly checkInAt?: readonly string[];
  /** The grades of a yearly review (年度评议等次), the best first. */
  readonly reviewGrades?: readonly Named[];
}

export interface HoursRules {
  /** To what hours are rounded when they are told; to the minute when absent. What is stored is never rounded. */
  readonly rounding?: HoursRounding;
  /** How many days after it hours can still be written down by whoever may not speak of days gone by; the same day when absent. */
  readonly tellWithinDays?: number;
}

/** How minutes are rounded (取整): to a step, down, to the nearest or up. */
export interface HoursRounding {
  /** Minutes. */
  readonly roundTo: number;
  readonly mode: "down" | "nearest" | "up";
}

/** A capacity (身份) one reports in as: serving member, volunteer, enrolled resident, organisation. */
export interface Capacity extends Named {
  readonly of: "person" | "organisation";
  /** Whom they work for is recorded: it is told how the year was. */
  readonly employer?: boolean;
  /** The community reviews each year. Nobody judges what residents and volunteers do of their own will. */
  readonly reviewed?: boolean;
}

export interface Named {
  readonly id: string;
  readonly name: Texts;
}

/** A kind of territory (片区): county, subdistrict, community, compound, grid … */
export interface AreaKind extends Named {
  /** The kinds an area of this kind may lie in; none for the top. */
  readonly within: readonly string[];
  /** A grid (网格): the smallest governed area, general (综合网格), or dedicated to one place (专属网格: a hospital, a market, a business circle). */
  readonly grid?: "general" | "dedicated";
  /** The schemes a code of such an area may follow; any code will do when absent. */
  readonly codeSchemes?: readonly CodeScheme[];
}

/** How codes of territory are built (编码规则): GB/T 2260, GB/T 10114, statistical codes, grids by number, CJ/T 349. */
export const codeSchemeNames = ["division-6", "township-9", "community-12", "grid-14", "grid-15", "specialised-grid-20"] as const;
export type CodeScheme = (typeof codeSchemeNames)[number];

/** What an organisation is (组织形式): a body in law, or an overlay that coordinates such bodies (大党委, 联席会). */
export interface Form extends Named {
  readonly nature: "legal" | "overlay";
}

/** Which units: organisations of some forms, or areas of some kinds. */
export interface UnitKinds {
  readonly record: "organisation" | "area";
  readonly kinds: readonly string[];
}

/** A kind of seat (职务). A post is `unit/kind`, or `unit/kind/network`, held or not. */
export interface PostKind extends Named {
  readonly of: UnitKinds;
  /** The post that answers for its unit (主要负责人). At most one kind for each kind of unit. */
  readonly primary?: boolean;
  /** How many posts of this kind one person may hold at once; no limit when absent. */
  readonly maxPerPerson?: number;
  /** One for each network of these kinds, for as long as the network lives; then its id is `unit/kind/network`. */
  readonly networks?: "all" | readonly string[];
  /** How many may hold a post of this kind at once (职数); one when absent. */
  readonly seats?: number;
  /** Only where it was opened (`open-post`); when absent, every unit it names has one. */
  readonly explicit?: boolean;
  /** The usual term, offered when someone is appointed; open when absent. */
  readonly termYears?: number;
}

/** Two kinds of post held by one person at once (一肩挑): at the same unit, or at units on the same area. */
export interface CombinedPosts extends Named {
  readonly posts: readonly [string, string];
  readonly at: "same-unit" | "same-area";
}

/** A step of a slice (层级), under one published name and its aliases. */
export interface Level extends Named, UnitKinds {
  /** Other published names of the same thing: 党员责任区 = 网格责任区. */
  readonly aliases?: readonly Texts[];
  /** The record's link to the step above; without it, or where a record has none, the territory decides. */
  readonly parent?: Link;
  /** One body of this level is expected on each area of these kinds; where none is, the slice shows the gap. */
  readonly per?: readonly string[];
}

/** `within`: the area around it. `ledBy`: the organisation that leads an area. `superior`: the organisation above. */
export type Link = "within" | "ledBy" | "superior";

/** A named way through the same register (切面): chain of command, territory, linkage. Levels from the top down. */
export interface Slice extends Named {
  readonly levels: readonly string[];
}

/**
 * Who may see and do what (授权). Closed by default: what no grant opens stays shut.
 * A grant goes to the public (everybody) or to those who hold a post of some kinds.
 */
export interface Grant {
  readonly to: "public" | readonly string[];
  /** Commands and particulars: only of the units under the post's own in this slice, itself included; of the whole county when absent. */
  readonly over?: string;
  /** Commands, people and fields: only at units of these kinds, whatever else lies within reach; at all when absent. */
  readonly units?: UnitKinds;
  /** Opened as a whole, wherever the post is; but of `people` only those within reach, as much as this grant's particulars show. */
  readonly views?: readonly ViewName[];
  readonly commands?: readonly CommandName[];
  /** The kinds of post the commands may touch; all when absent. A command about a unit itself touches none. */
  readonly posts?: readonly string[];
  /** May speak of days before today. */
  readonly backdate?: boolean;
  /** How much of the people concerned is shown. */
  readonly particulars?: { readonly [K in Particular]?: "masked" | "full" };
  /** What is shut in every view unless it is opened here, of the units within reach. */
  readonly fields?: readonly Field[];
}

/** The views a grant can open. */
export const viewNames = [
  "hierarchy",
  "unit",
  "findings",
  "people",
  "person",
  "tenure",
  "history",
  "compare",
  "drafts",
  "draft",
  "access",
  "privacy",
  "grids",
  "load",
  "network",
  "notices",
  "notice",
  "teams",
  "roster",
  "help",
  "hours",
  "calls",
  "call",
  "check-ins",
  "needs",
  "rota",
] as const;
export type ViewName = (typeof viewNames)[number];

/** The commands a grant can open: everything that can be done in a county. */
export const commandNames = [
  "appoint-person",
  "end-appointment",
  "suspend-appointment",
  "reinstate-appointment",
  "extend-term",
  "delegate-authority",
  "end-delegation",
  "hand-over-posts",
  "correct-appointment",
  "open-post",
  "close-post",
  "resize-post",
  "link-post",
  "unlink-post",
  "register-area",
  "register-organisation",
  "rename-unit",
  "recode-unit",
  "change-kind",
  "move-unit",
  "set-areas",
  "merge-units",
  "split-unit",
  "dissolve-unit",
  "correct-unit",
  "count-members",
  "register-network",
  "change-network",
  "end-network",
  "register-cell",
  "map-cell",
  "end-cell",
  "overlay-grid",
  "count-residents",
  "publish-notice",
  "confirm-notice",
  "draw-areas",
  "set-team",
  "join-alliance",
  "leave-alliance",
  "record-hours",
  "close-hours",
  "correct-hours",
  "void-hours",
  "confirm-hours",
  "raise-call",
  "respond-to-call",
  "decline-call",
  "match-call",
  "start-assistance",
  "leave-call",
  "finish-call",
  "review-call",
  "withdraw-call",
  "reopen-call",
  "return-call",
  "report-in",
  "change-check-in",
  "check-out",
  "review-check-in",
  "publish-need",
  "close-need",
  "claim-need",
  "complete-claim",
  "withdraw-claim",
  "set-rota",
  "end-rota",
  "assign-shift",
  "swap-shift",
  "report-absence",
  "cancel-shift",
  "enrol-person",
  "correct-person",
  "merge-persons",
  "separate-persons",
  "erase-person",
  "unmask-person",
  "withdraw-consent",
  "erase-expired",
  "withdraw-entry",
  "save-draft",
  "drop-draft",
  "publish-draft",
  "adopt-profile",
] as const;
export type CommandName = (typeof commandNames)[number];
/**
 * What a view keeps to itself unless a grant opens it (不公开字段): why something was done or somebody left; who held a post before;
 * how many members an organisation has; how a year of somebody's check-in was reviewed.
 */
export const fieldNames = ["reasons", "past-holders", "member-counts", "reviews"] as const;
export type Field = (typeof fieldNames)[number];
export type Particular = "name" | "phone" | "membership";

/** The words in a language, or in its nearest relative, or in the default language. */
export function textIn(texts: Texts, language: string, fallback: string): string {
  const primary = (tag: string) => tag.toLowerCase().split("-")[0];
  const nearest = Object.hasOwn(texts, language) ? language : Object.keys(texts).find((tag) => primary(tag) === primary(language));
  return texts[nearest ?? fallback] ?? Object.values(texts)[0] ?? "";
}
