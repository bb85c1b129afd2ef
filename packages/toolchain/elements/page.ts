import { methodsOf, propertiesOf, type ElementDeclaration, type Method } from "./manifest.ts";

/** Chinese for what the doc comments say in English: by class, then by item (`property.unit`, `event.jinlin-select`, `about`). */
export type Chinese = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A key, or several, and what they do. */
export interface Key {
  readonly keys: string;
  readonly zh: string;
  readonly en: string;
}

/** One thing of an element that a page has to explain. */
export interface Described {
  /** The class that says it: its own, or the one that it is inherited from. */
  readonly owner: string;
  readonly item: string;
  readonly en: string;
}

/** What goes before the part that is made, in the same file, is written by hand. */
export const marker = "<!-- What follows is made from the sources by `npm run docs:elements`. -->";

const headings = {
  en: {
    properties: "Properties",
    attributes: "Other attributes",
    methods: "Methods",
    events: "Events",
    slots: "Slots",
    parts: "Parts",
    css: "Custom properties",
    keys: "Keys",
    name: "name",
    attribute: "attribute",
    type: "type",
    means: "means",
    event: "event",
    standard: "default",
    fallback: "(default)",
  },
  "zh-CN": {
    properties: "属性",
    attributes: "其他特性",
    methods: "方法",
    events: "事件",
    slots: "插槽",
    parts: "部件",
    css: "样式变量",
    keys: "按键",
    name: "名称",
    attribute: "特性",
    type: "类型",
    means: "含义",
    event: "事件",
    standard: "默认值",
    fallback: "（默认）",
  },
} as const;

export type PageLanguage = keyof typeof headings;

/** Everything about an element that wants words, in the order of its page. */
export function describedOf(element: ElementDeclaration): Described[] {
  const all = (
    kind: string,
    items: readonly { readonly name: string; readonly description?: string; readonly inheritedFrom?: { readonly name: string } }[],
  ) =>
    items.map(({ name, description = "", inheritedFrom }) => ({
      owner: inheritedFrom?.name ?? element.name,
      item: `${kind}.${name}`,
      en: description,
    }));
  return [
    { owner: element.name, item: "about", en: element.description ?? "" },
    ...all("property", propertiesOf(element)),
    ...all("attribute", loneAttributes(element)),
    ...all("method", methodsOf(element)),
    ...all("event", element.events),
    ...all("slot", element.slots),
    ...all("part", element.cssParts),
    ...all("css", element.cssProperties),
  ];
}

/** The part of an element's page that is made. */
export function pageOf(element: ElementDeclaration, language: PageLanguage, chinese: Chinese, keys: readonly Key[]): string {
  const words = headings[language];
  const said = new Map(describedOf(element).map(({ owner, item, en }) => [item, language === "en" ? en : (chinese[owner]?.[item] ?? "")]));
  const means = (item: string) => cell(said.get(item) ?? "");
  const folder = element.tagName.replace(/^jinlin-/, "");
  const parts = [
    marker,
    said.get("about") ?? "",
    `\`import "@jinlin/elements/${folder}/define"\` · \`import { ${element.name} } from "@jinlin/elements/${folder}"\``,
    table(
      words.properties,
      [words.name, words.attribute, words.type, words.means],
      propertiesOf(element).map(({ name, attribute, type }) => [
        code(name),
        attribute ? code(attribute) : "",
        code(type?.text ?? ""),
        means(`property.${name}`),
      ]),
    ),
    table(
      words.attributes,
      [words.name, words.type, words.means],
      loneAttributes(element).map(({ name, type }) => [code(name), code(type?.text ?? "string"), means(`attribute.${name}`)]),
    ),
    table(
      words.methods,
      [words.name, words.means],
      methodsOf(element).map((method) => [code(signature(method)), means(`method.${method.name}`)]),
    ),
    table(
      words.events,
      [words.event, words.type, words.means],
      element.events.map(({ name, type }) => [code(name), code(type?.text ?? "Event"), means(`event.${name}`)]),
    ),
    table(
      words.slots,
      [words.name, words.means],
      element.slots.map(({ name }) => [name ? code(name) : words.fallback, means(`slot.${name}`)]),
    ),
    table(
      words.parts,
      [words.name, words.means],
      element.cssParts.map(({ name }) => [code(name), means(`part.${name}`)]),
    ),
    table(
      words.css,
      [words.name, words.standard, words.means],
      element.cssProperties.map(({ name, default: standard }) => [code(name), standard ? code(standard) : "", means(`css.${name}`)]),
    ),
    table(
      words.keys,
      [words.keys, words.means],
      keys.map((key) => [cell(key.keys), cell(language === "en" ? key.en : key.zh)]),
    ),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** Attributes that set no property. */
const loneAttributes = ({ attributes }: ElementDeclaration) => attributes.filter(({ fieldName }) => fieldName === undefined);

/** `reveal(id: string)`; what need not be given has a question mark. */
function signature({ name, parameters = [], return: result }: Method): string {
  const taken = parameters.map((one) => {
    const mark = one.optional || one.default !== undefined ? "?" : "";
    return one.type ? `${one.name}${mark}: ${one.type.text}` : `${one.name}${mark}`;
  });
  const given = result?.type && result.type.text !== "void" ? `: ${result.type.text}` : "";
  return `${name}(${taken.join(", ")})${given}`;
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [`## ${title}`, "", line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
const code = (text: string) => (text ? `\`${cell(text)}\`` : "");
