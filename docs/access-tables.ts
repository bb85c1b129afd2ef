import { join } from "node:path";
import { commandNames, commandTermsIn } from "@jinlin/core";
import { attacks } from "../packages/core/test/attack/attacks.ts";
import { expected } from "../packages/core/test/attack/expected.ts";
import { places as everywhere, yesterday } from "../packages/core/test/attack/places.ts";
import { lines, places, type Line } from "../packages/core/test/leak/lines.ts";
import { senders, type Sender } from "../packages/core/test/senders.ts";
import { today } from "../packages/core/test/town.ts";

const folder = join(import.meta.dirname, "access");

/** How the tables speak: signs are the same in both languages. */
const languages = [
  {
    language: "en",
    suffix: "",
    of: ({ en }: { readonly en: string }) => en,
    join: "; ",
    inPart: (place: string) => `${place} (in part)`,
    field: "Field",
    command: "Command",
    leaks: {
      title: "Who sees which field",
      other: "[中文](leaks.zh-CN.md)",
      about: [
        "A marker stands in every field of every record kind of a made-up town. Every kind of viewer asks every view there is, on several days and entries, tries every command and listens to every change; all that comes back is searched for the markers and held against this table, which is worked out from the grants of that town and a map of it alone (`packages/core/test/leak`). A field without a line fails the test. Written by `npm run docs:access`.",
        "● shown, ◐ covered in part, — never shown; a place in words where only that is shown. The fields are called as in the schemas. The grants are the test's, wider and narrower than a county's would be; [those of Jiaocheng](jiaocheng.md) are told apart.",
      ],
    },
    attacks: {
      title: "Who may do what",
      other: "[中文](attacks.zh-CN.md)",
      about: [
        "Every command, tried by every kind of sender, in two parts of a made-up town, for today and for a day gone by: what is let through is held against this table, worked out from the grants and a map of the town alone (`packages/core/test/attack`). Nobody decides about themselves: that is tried as well. Written by `npm run docs:access`.",
        "● wherever it was tried, — nowhere; a place in words where only there. † also for a day gone by, of commands that have a first day.",
      ],
    },
  },
  {
    language: "zh-Hans",
    suffix: ".zh-CN",
    of: ({ zh }: { readonly zh: string }) => zh,
    join: "、",
    inPart: (place: string) => `${place}（部分）`,
    field: "字段",
    command: "办理事项",
    leaks: {
      title: "谁能看到哪个字段",
      other: "[English](leaks.md)",
      about: [
        "在一个虚构县区里，每类记录的每个字段都放有一个标记。每类查看者把所有视图在不同日期、不同账目上逐一查询，把每条命令都试办一遍，并收听每次变动；得到的全部内容按标记查找，与本表核对。本表只根据该县区的授权和一张手绘的辖属图推出（`packages/core/test/leak`）。有字段没有列入，测试即不通过。由 `npm run docs:access` 生成。",
        "● 可见，◐ 部分遮盖，— 不可见；只在某处可见的，写明该处。字段名与 schema 一致。这里的授权是测试用的，比实际县区更宽或更窄；[蕉城区的授权](jiaocheng.zh-CN.md)另页说明。",
      ],
    },
    attacks: {
      title: "谁能办理什么",
      other: "[English](attacks.md)",
      about: [
        "每条命令由每类人员在一个虚构县区的两处逐一试办，当日的和补录往日的都试；放行的与本表核对。本表只根据授权和一张手绘的辖属图推出（`packages/core/test/attack`）。任何人不得办理本人的事项，也一并试过。由 `npm run docs:access` 生成。",
        "● 所试之处均可，— 均不可；只在某处可办的，写明该处。† 有起始日的命令，也可补录往日。",
      ],
    },
  },
] as const;
type Page = (typeof languages)[number];

const kinds: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  areas: { en: "Areas", zh: "片区" },
  organisations: { en: "Organisations", zh: "组织" },
  posts: { en: "Posts", zh: "职务" },
  networks: { en: "Networks", zh: "网" },
  cells: { en: "Cells", zh: "单元" },
  residents: { en: "Residents", zh: "户数与人口" },
  shapes: { en: "Shapes", zh: "边界" },
  overlaps: { en: "Overlaps", zh: "重叠" },
  notices: { en: "Notices of grids", zh: "网格公示" },
  teams: { en: "Volunteer teams", zh: "志愿队伍" },
  members: { en: "Members", zh: "党员数" },
  appointments: { en: "Appointments", zh: "任职" },
  persons: { en: "Persons", zh: "人员" },
  particulars: { en: "Particulars", zh: "个人信息" },
  entry: { en: "Entries of the ledger", zh: "账目" },
  "save-draft": { en: "Drafts", zh: "草案" },
  "delegate-authority": { en: "Delegations", zh: "委托" },
  "record-hours": { en: "Hours", zh: "服务时长" },
  calls: { en: "Calls of another system", zh: "导入的呼叫" },
  "raise-call": { en: "Calls for help", zh: "呼叫" },
  "leave-call": { en: "Teams that leave a call", zh: "中途退出" },
  "set-rota": { en: "Rotas", zh: "排班" },
  look: { en: "Looks", zh: "查看记录" },
};

// About single people the test tries more: nobody decides about themselves.
const aims = [
  { place: everywhere["in the east"]!, en: "in the east", zh: "东" },
  { place: everywhere["in the south"]!, en: "in the south", zh: "南" },
] as const;

/** The tables the tests of access hold the code against, in each language. */
export function accessTableFiles(): readonly { readonly file: string; readonly text: string }[] {
  return languages.flatMap((page) => [
    { file: join(folder, `attacks${page.suffix}.md`), text: attacksPage(page) },
    { file: join(folder, `leaks${page.suffix}.md`), text: leaksPage(page) },
  ]);
}

function leaksPage(page: Page): string {
  const fields = [...new Set(lines.map(({ field }) => field))];
  const groups = alike(page, (who) => fields.map((field) => fieldCell(page, field, who)).join("|"));
  const sections = Object.entries(kinds).map(([kind, name]) => {
    const rows = fields
      .filter((field) => field.startsWith(`${kind}.`))
      .map((field) => [`\`${field.slice(kind.length + 1)}\``, ...groups.map(({ who }) => fieldCell(page, field, who))]);
    return `## ${page.of(name)}\n\n${table([page.field, ...groups.map(({ names }) => names)], rows)}`;
  });
  return pageOf(page.leaks, sections);
}

function fieldCell(page: Page, field: string, who: Sender): string {
  const found = lines.filter((line) => line.field === field);
  const degrees = new Set(found.map((line) => line.due(who)));
  if (degrees.size === 1) return sign([...degrees][0]);
  return [...grouped(found, ({ at }) => at!)]
    .flatMap(([place, here]) => {
      const shown = here.flatMap((line: Line) => line.due(who) ?? []);
      if (shown.length === 0) return [];
      const name = `${page.of(places[place])}${shown.includes("full") ? "" : " ◐"}`;
      return [shown.length < here.length ? page.inPart(name) : name];
    })
    .join(page.join);
}

const sign = (degree: ReturnType<Line["due"]>) => (degree === "full" ? "●" : degree === "masked" ? "◐" : "—");

function attacksPage(page: Page): string {
  const { command } = commandTermsIn(page.language);
  const cells = (who: Sender) => commandNames.map((name) => commandCell(page, name, who));
  const groups = alike(page, (who) => cells(who).join("|"));
  const rows = commandNames.map((name) => [`${command(name)} \`${name}\``, ...groups.map(({ who }) => commandCell(page, name, who))]);
  return pageOf(page.attacks, [table([page.command, ...groups.map(({ names }) => names)], rows)]);
}

function commandCell(page: Page, name: (typeof commandNames)[number], who: Sender): string {
  const may = (from: typeof today) =>
    aims.flatMap(({ place, ...called }) =>
      expected(name, who, attacks[name](place, from), from < today).length === 0 ? [page.of(called)] : [],
    );
  const [now, before] = [may(today), may(yesterday)];
  const where = now.length === 0 ? "—" : now.length === aims.length ? "●" : now.join(page.join);
  const isDated = attacks[name](aims[0].place, today).undated !== true;
  return isDated && now.length > 0 && before.length === now.length ? `${where} †` : where;
}

/** Those of whom the whole table says the same stand in one column. */
function alike(page: Page, key: (who: Sender) => string): { readonly names: string; readonly who: Sender }[] {
  return [...grouped(Object.entries(senders), ([, who]) => key(who)).values()].map((group) => ({
    names: group.map(([en, { zh }]) => page.of({ en, zh })).join(page.join),
    who: group[0]![1],
  }));
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function pageOf({ title, other, about }: Page["leaks"] | Page["attacks"], sections: readonly string[]): string {
  return `${[`# ${title}`, other, ...about, ...sections].join("\n\n")}\n`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
