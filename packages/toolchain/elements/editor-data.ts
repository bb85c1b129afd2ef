import { elementsOf, propertiesOf, type Attribute, type ElementDeclaration, type Manifest } from "./manifest.ts";

/** `custom data` of VS Code: tags and attributes in HTML. */
export const vscodeHtml = (manifest: Manifest) => ({
  version: 1.1,
  tags: elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: about(element),
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      ...(attribute.description && { description: attribute.description }),
      // The set of no values: the attribute is there or not.
      ...(isBoolean(attribute) && { valueSet: "v" }),
      ...(choices(attribute.type?.text).length > 0 && { values: choices(attribute.type?.text).map((name) => ({ name })) }),
    })),
  })),
});

/** `custom data` of VS Code: custom properties and parts in CSS. */
export const vscodeCss = (manifest: Manifest) => ({
  version: 1.1,
  properties: byName(elementsOf(manifest).flatMap(({ cssProperties }) => cssProperties)),
  pseudoElements: elementsOf(manifest).flatMap(({ tagName, cssParts }) =>
    cssParts.map(({ name, description }) => ({ name: `${tagName}::part(${name})`, ...(description && { description }) })),
  ),
});

/** web-types, which the editors of JetBrains read. */
export const webTypes = (manifest: Manifest, { name, version }: { readonly name: string; readonly version: string }) => ({
  $schema: "https://json.schemastore.org/web-types",
  name,
  version,
  "description-markup": "markdown",
  contributions: {
    html: {
      elements: elementsOf(manifest).map((element) => ({
        name: element.tagName,
        description: about(element),
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          value: { type: valueType(attribute) },
        })),
        slots: element.slots.map(({ name, description }) => ({ name, description })),
        js: {
          properties: propertiesOf(element).map(({ name, description, type, readonly }) => ({
            name,
            description,
            value: { type: type?.text ?? "unknown" },
            ...(readonly && { "read-only": true }),
          })),
          events: element.events.map(({ name, description }) => ({ name, description })),
        },
        css: {
          parts: element.cssParts.map(({ name, description }) => ({ name, description })),
          properties: element.cssProperties.map(({ name, description }) => ({ name, description })),
        },
      })),
    },
  },
});

const about = ({ description = "", slots, events }: ElementDeclaration) =>
  [
    description,
    ...slots.map((slot) => `- slot ${slot.name ? `\`${slot.name}\`` : "(default)"}: ${slot.description}`),
    ...events.map((event) => `- event \`${event.name}\`: ${event.description}`),
  ].join("\n");

function valueType(attribute: Attribute): string | string[] {
  if (isBoolean(attribute)) return "boolean";
  const texts = choices(attribute.type?.text);
  return texts.length > 0 ? texts.map((text) => `"${text}"`) : "string";
}

const isBoolean = ({ type }: Attribute): boolean => /^boolean( \| undefined)?$/.test(type?.text ?? "");

/** The texts that a type allows, where it allows nothing else: `"light" | "dark" | undefined`. */
function choices(type = ""): string[] {
  const parts = type
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "undefined" && part !== "");
  const texts = parts.map((part) => /^"([^"]*)"$/.exec(part)?.[1]);
  return texts.every((text) => text !== undefined) ? texts : [];
}

const byName = <One extends { readonly name: string; readonly description?: string }>(all: readonly One[]) =>
  [...new Map(all.map(({ name, description }) => [name, { name, ...(description && { description }) }])).values()].sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
