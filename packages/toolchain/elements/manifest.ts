import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sourcesOf } from "../imports.ts";
import { root } from "../install.mjs";
import { create, litPlugin, ts, type Plugin } from "./analyser.ts";

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly inheritedFrom?: { readonly name: string; readonly module: string };
}

interface Typed {
  readonly type?: { readonly text: string };
}

export interface Attribute extends Item, Typed {
  /** The property that it sets, where there is one. */
  readonly fieldName?: string;
}

export interface Property extends Item, Typed {
  readonly kind: "field";
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
  readonly privacy?: string;
}

export interface Method extends Item {
  readonly kind: "method";
  readonly parameters?: readonly (Typed & { readonly name: string; readonly optional?: boolean; readonly default?: string })[];
  readonly return?: Typed;
  readonly static?: boolean;
  readonly privacy?: string;
}

export interface CssProperty extends Item {
  readonly default?: string;
}

/** One element, as custom-elements.json has it (schema 1.0.0, its parts that we use). */
export interface ElementDeclaration extends Item {
  readonly kind: "class";
  readonly customElement: true;
  readonly tagName: string;
  readonly members: readonly (Property | Method)[];
  readonly attributes: readonly Attribute[];
  readonly events: readonly (Item & Typed)[];
  readonly slots: readonly Item[];
  readonly cssParts: readonly Item[];
  readonly cssProperties: readonly CssProperty[];
}

export interface Manifest {
  readonly schemaVersion: "1.0.0";
  readonly modules: readonly {
    readonly kind: "javascript-module";
    readonly path: string;
    readonly declarations: readonly ElementDeclaration[];
    readonly exports: readonly unknown[];
  }[];
}

/** What the analyser makes of a class. */
type Analysed = Omit<ElementDeclaration, "customElement" | "tagName"> & { readonly superclass?: Item };

/**
 * What the elements of a package offer, read from their sources: from `static properties`, the fields declared for
 * them, and the doc comments. Everything that describes the elements elsewhere is made from this.
 *
 * @param folder - The folder of the package, from the root.
 */
export function manifestOf(folder: string): Manifest {
  const modules = sourcesOf(folder).map((file) => {
    const path = file.slice(folder.length + 1);
    return ts.createSourceFile(path, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2022, true);
  });
  const tags = new Map<string, string>();
  const superTypes = new Map<string, readonly string[]>();
  const superParameters = new Map<string, readonly string[]>();
  const aliases = new Map<string, string>();
  const names: Plugin = {
    name: "names",
    collectPhase: ({ node }) => {
      if (ts.isCallExpression(node) && node.expression.getText() === "defineTag" && ts.isStringLiteral(node.arguments[0]))
        tags.set(node.arguments[1]!.getText(), `jinlin-${node.arguments[0].text}`);
      if (ts.isTypeAliasDeclaration(node) && /^("[^"]*"|\s|\|)+$/.test(node.type.getText()))
        aliases.set(node.name.text, node.type.getText());
      if (!ts.isClassDeclaration(node) || !node.name) return;
      superParameters.set(node.name.text, node.typeParameters?.map(({ name }) => name.text) ?? []);
      superTypes.set(node.name.text, node.heritageClauses?.[0]?.types[0]?.typeArguments?.map((type) => type.getText()) ?? []);
    },
  };
  const analysed = create({ modules, plugins: [...litPlugin(), names] });
  return {
    schemaVersion: "1.0.0",
    modules: analysed.modules.flatMap(({ path, declarations }) =>
      (declarations as readonly Analysed[]).flatMap((declaration) => {
        const tag = tags.get(declaration.name);
        if (tag === undefined) return [];
        const given = superTypes.get(declaration.name) ?? [];
        const wanted = superParameters.get(declaration.superclass?.name ?? "") ?? [];
        const concrete = new Map(wanted.map((name, index) => [name, given[index] ?? "unknown"]));
        const element = elementOf(declaration, tag, concrete, aliases);
        const built = builtFrom(path);
        const own = { name: element.name, module: built };
        return {
          kind: "javascript-module" as const,
          path: built,
          declarations: [element],
          exports: [
            { kind: "js", name: element.name, declaration: own },
            { kind: "custom-element-definition", name: element.tagName, declaration: own },
          ],
        };
      }),
    ),
  };
}

/** Every element of a manifest, in the order of their tags. */
export function elementsOf({ modules }: Manifest): ElementDeclaration[] {
  return modules.flatMap(({ declarations }) => declarations).sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}

export const propertiesOf = ({ members }: ElementDeclaration): Property[] => members.filter((member) => member.kind === "field");
export const methodsOf = ({ members }: ElementDeclaration): Method[] => members.filter((member) => member.kind === "method");

/** The element as a page sees it: what is private, protected or static is none of its business. */
function elementOf(
  declaration: Analysed,
  tagName: string,
  concrete: ReadonlyMap<string, string>,
  aliases: ReadonlyMap<string, string>,
): ElementDeclaration {
  const plain = <Any extends Item>(item: Any): Any => ({
    ...item,
    ...(item.description && { description: oneLine(item.description) }),
    ...(item.inheritedFrom && { inheritedFrom: { ...item.inheritedFrom, module: builtFrom(item.inheritedFrom.module) } }),
  });
  const typed = <Any extends Item & Typed>(item: Any): Any =>
    item.type ? { ...plain(item), type: { text: withNames(item.type.text, concrete) } } : plain(item);
  // An editor offers the texts that an attribute takes.
  const spelt = (attribute: Attribute): Attribute =>
    attribute.type ? { ...attribute, type: { text: withNames(attribute.type.text, aliases) } } : attribute;
  // What a form calls by itself is nobody else's to call.
  const isOfForm = (name: string) => /^form\w+Callback$/.test(name);
  const isOpen = ({ name, static: isStatic, privacy = "public" }: Property | Method) =>
    !isStatic && privacy === "public" && !name.startsWith("#") && !isOfForm(name);
  return {
    kind: "class",
    name: declaration.name,
    tagName,
    customElement: true,
    ...(declaration.description && { description: declaration.description }),
    members: (declaration.members ?? []).filter(isOpen).map((member) => (member.kind === "field" ? typed(member) : plain(member))),
    attributes: (declaration.attributes ?? []).map(typed).map(spelt),
    // The analyser also takes the first argument of a dispatched event for its name; whoever means it says so with @fires.
    events: (declaration.events ?? []).filter(({ description }) => description).map(typed),
    slots: (declaration.slots ?? []).map(plain),
    cssParts: (declaration.cssParts ?? []).map(plain),
    cssProperties: (declaration.cssProperties ?? []).map(plain),
  };
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, " ").trim();

const builtFrom = (path: string) => path.replace(/^src\//, "dist/").replace(/\.ts$/, ".js");

/** A type with names put in place of others: `Views[Name]` of `ViewElement<"unit">` is `Views["unit"]`. */
const withNames = (type: string, names: ReadonlyMap<string, string>) =>
  [...names].reduce((text, [name, value]) => text.replace(new RegExp(`\\b${name}\\b`, "g"), value), type);
