import { join } from "node:path";
import {
  accessFindingIn,
  accessFindings,
  accessReachIn,
  accessWordsIn,
  asOf,
  commandTermsIn,
  explainAccess,
  fold,
  startLedger,
  textIn,
  type AccessNames,
  type CommandName,
  type ExplainedAccess,
  type Profile,
  type State,
  type Texts,
} from "@jinlin/core";
import { profile } from "@jinlin/jiaocheng";
import { accessTableFiles } from "./access-tables.ts";

const folder = join(import.meta.dirname, "access");

const pages = [
  {
    language: "en",
    file: "jiaocheng.md",
    other: "[中文](jiaocheng.zh-CN.md)",
    title: (county: string) => `Who may see and do what: ${county}`,
    about:
      "Made from the grants of `packages/jiaocheng/src/profile.json` by `npm run docs:access`. What no grant opens is shut. Who holds several posts may do what each of them allows; nobody decides about themselves. A view is open as a whole, the people and closed fields in it as far as grants reach. Everybody sees their own record and who looked at it, and may withdraw their own consent.",
    columns: ["Post", "Sees", "Of people", "Opened besides", "Does", "With these posts", "Over"],
    all: "all",
    without: (posts: string) => `Nothing beyond what the public sees comes with: ${posts}.`,
    findings: "To think about",
  },
  {
    language: "zh-Hans",
    file: "jiaocheng.zh-CN.md",
    other: "[English](jiaocheng.md)",
    title: (county: string) => `${county}：谁能看什么、办什么`,
    about:
      "由 `npm run docs:access` 根据 `packages/jiaocheng/src/profile.json` 的授权生成。凡未授权的，一律不开放。兼任数职的，各职权限并用；任何人不得办理本人的事项。视图一经授权即可整体查看，其中的人员和不公开内容只及授权范围。每个人都可查看本人的记录和被谁查看过，并可撤回本人的同意。",
    columns: ["职务", "可查看", "人员信息", "另开放", "可办理", "所涉职务", "范围"],
    all: "全部",
    without: (posts: string) => `下列职务只能查看向公众公开的内容：${posts}。`,
    findings: "须留意",
  },
] as const;

/** The page of who may see and do what in Jiaocheng, made from its profile, and the tables of the tests of access, in each language. */
export function accessPageFiles(): readonly { readonly file: string; readonly text: string }[] {
  const state = stateOf(profile);
  return [...pages.map((page) => ({ file: join(folder, page.file), text: pageOf(state, page) })), ...accessTableFiles()];
}

function pageOf(state: State, page: (typeof pages)[number]): string {
  const { language } = page;
  const names = namesIn(language);
  const holders = [...explainAccess(state, "public"), ...profile.postKinds.flatMap(({ id }) => explainAccess(state, { postKind: id }))];
  const nameOf = (to: string) => (to === "public" ? accessWordsIn(language).public : names.post(to));
  const { list } = accessWordsIn(language);
  const without = holders.filter(({ grants }) => grants.length === 0).map(({ to }) => nameOf(to));
  return `${[
    `# ${page.title(textIn(profile.name, language, "zh-Hans"))}`,
    page.other,
    page.about,
    table(
      page.columns,
      holders.flatMap((holder) => rowsOf(nameOf(holder.to), holder, page, names)),
    ),
    ...(without.length > 0 ? [page.without(list(without))] : []),
    `## ${page.findings}`,
    accessFindings(profile)
      .map((found) => `- ${accessFindingIn(language, found, names)}`)
      .join("\n"),
  ].join("\n\n")}\n`;
}

function rowsOf(name: string, { grants }: ExplainedAccess, { language, all }: (typeof pages)[number], names: AccessNames): string[][] {
  const words = accessWordsIn(language);
  const { list } = words;
  return grants.map(({ views, particulars, fields, named, commands, posts, over, units, backdate }) => [
    name,
    list(views.map((view) => words.views[view])),
    list([
      ...particulars.map(({ field, degree }) => words.particulars[field][degree]),
      ...(named.length > 0 ? [words.named(named.map(names.post))] : []),
    ]),
    list(fields.map((field) => words.fields[field])),
    list([...(commands.length > 0 ? [names.commands(commands)] : []), ...(backdate ? [words.backdate] : [])]),
    commands.length === 0 ? "" : posts === undefined ? all : list(posts.map(names.post)),
    accessReachIn(language, { ...(over && { over }), ...(units && { units }) }, names),
  ]);
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || "—").join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

function namesIn(language: string): AccessNames {
  const among = (things: readonly { readonly id: string; readonly name: Texts }[]) => (id: string) =>
    textIn(things.find((one) => one.id === id)?.name ?? {}, language, "zh-Hans");
  const { command } = commandTermsIn(language);
  return {
    post: among(profile.postKinds),
    slice: among(profile.slices),
    kind: (record, kind) => among(record === "area" ? profile.areaKinds : profile.forms)(kind),
    commands: (commands) => accessWordsIn(language).list(commands.map((name) => command(name as CommandName))),
  };
}

/** A county with its profile and nothing else in it: what a kind of post may do hangs on no record. */
function stateOf(profile: Profile): State {
  const day = "2022-01-01";
  const started = startLedger({ profile, records: { format: "jinlin-records/1" }, from: day, now: `${day}T08:00:00+08:00` });
  if (!started.ok) throw new RangeError("accessPageFiles: the profile does not stand by itself");
  return asOf(fold(started.entries), day);
}
