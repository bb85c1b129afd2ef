import { elementsOf, propertiesOf, type ElementDeclaration, type Manifest } from "./manifest.ts";

/**
 * Types for pages written in JSX or as Vue templates, by file name. A framework's own file augments the framework, and
 * is the only one that needs it; `jsx.d.ts` needs none.
 *
 * What a property takes is taken from its class (`JinlinUnit["view"]`), so that the types cannot drift from it.
 */
export function frameworkTypes(manifest: Manifest): Readonly<Record<string, string>> {
  const elements = elementsOf(manifest);
  const classes = elements.map(({ name }) => name);
  const events = [...new Set(elements.flatMap((element) => element.events.map(({ type }) => type?.text ?? "Event")))]
    .filter((name) => name !== "Event")
    .sort();
  const props = elements.map(propsOf).join("\n");
  const table = (wrap: (element: ElementDeclaration) => string, indent: string) =>
    elements.map((element) => `${indent}"${element.tagName}": ${wrap(element)};`).join("\n");
  return {
    "jsx.d.ts": `// Made from the sources of the elements.
import type { ${[...events, ...classes].join(", ")} } from "./index.js";

${props}
/** What each element takes in JSX, beside what every HTML element takes. \`on\` and an event's name listen to it. */
export interface JinlinElementProps {
${table(({ name }) => `${name}Props`, "  ")}
}

/** What each element is. */
export interface JinlinElements {
${table(({ name }) => name, "  ")}
}
`,
    "react.d.ts": `// Made from the sources of the elements. React 19 sets properties and listens to events itself; these are the types.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { JinlinElementProps, JinlinElements } from "./jsx.js";

type Props<Tag extends keyof JinlinElementProps> = JinlinElementProps[Tag] &
  Omit<DetailedHTMLProps<HTMLAttributes<JinlinElements[Tag]>, JinlinElements[Tag]>, keyof JinlinElementProps[Tag]>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${table(({ tagName }) => `Props<"${tagName}">`, "      ")}
    }
  }
}
`,
    "preact.d.ts": `// Made from the sources of the elements.
import type { ClassAttributes, HTMLAttributes } from "preact";
import type { JinlinElementProps, JinlinElements } from "./jsx.js";

type Props<Tag extends keyof JinlinElementProps> = JinlinElementProps[Tag] &
  Omit<HTMLAttributes<JinlinElements[Tag]> & ClassAttributes<JinlinElements[Tag]>, keyof JinlinElementProps[Tag]>;

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
${table(({ tagName }) => `Props<"${tagName}">`, "      ")}
    }
  }
}
`,
    "vue.d.ts": `// Made from the sources of the elements. Vue sets a property where the element has one; these are the types.
import type { HTMLAttributes, PublicProps } from "vue";
import type { JinlinElementProps, JinlinElements } from "./jsx.js";

/** \`@jinlin-select\` in a template is \`onJinlinSelect\`. */
type Listener<Name extends string> = Name extends \`on\${infer Event}\` ? \`on\${Pascal<Event>}\` : Name;
type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${Capitalize<First>}\${Pascal<Rest>}\` : Capitalize<Name>;
type Props<Tag extends keyof JinlinElementProps> = {
  [Name in keyof JinlinElementProps[Tag] as Name extends \`onjinlin-\${string}\` ? Listener<Name> : Name]: JinlinElementProps[Tag][Name];
};
type Component<Tag extends keyof JinlinElementProps> = new () => JinlinElements[Tag] & {
  /** For the template alone; the element does not have it. */
  $props: Props<Tag> & Omit<HTMLAttributes, keyof Props<Tag>> & PublicProps;
};

declare module "vue" {
  interface GlobalComponents {
${table(({ tagName }) => `Component<"${tagName}">`, "    ")}
  }
}
`,
  };
}

function propsOf(element: ElementDeclaration): string {
  const settable = propertiesOf(element).filter((property) => !property.readonly);
  // Where a property has the name of an attribute, JSX sets the property.
  const attributes = element.attributes.filter(({ name }) => !settable.some((property) => property.name === name));
  const lines = [
    ...settable.map(({ name, description }) => `${comment(description)}  ${name}?: ${element.name}["${name}"] | undefined;`),
    ...attributes.map(
      ({ name, description, type }) =>
        `${comment(description)}  ${/\W/.test(name) ? `"${name}"` : name}?: ${type?.text ?? "string"} | undefined;`,
    ),
    ...element.events.map(
      ({ name, description, type }) => `${comment(description)}  "on${name}"?: ((event: ${type?.text ?? "Event"}) => void) | undefined;`,
    ),
  ];
  return `export interface ${element.name}Props {\n${lines.join("\n")}\n}\n`;
}

const comment = (text: string | undefined) => (text ? `  /** ${text.replaceAll("*/", "*\\/")} */\n` : "");
