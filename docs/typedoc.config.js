import { OptionDefaults, ReflectionKind } from "typedoc";
import { entriesOf, libraries } from "../packages/toolchain/libraries.mjs";

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "Jinlin 近邻",
  entryPoints: libraries().flatMap(({ folder, manifest }) => entriesOf(manifest).map(({ source }) => `../${folder}/${source}`)),
  tsconfig: "../tsconfig.json",
  out: "api",
  readme: "none",
  // What an element's contract is made of, beside TypeDoc's own tags.
  blockTags: [...OptionDefaults.blockTags, "@attr", "@fires", "@slot", "@csspart", "@cssprop", "@cssstate", "@tag"],
  sort: ["source-order"],
  excludePrivate: true,
  excludeInternal: true,
  // What an element inherits from Lit is Lit's to document.
  excludeExternals: true,
  // No address of a repository is known to link to.
  disableSources: true,
  // TypeScript 7 has checked the types; here TypeScript 6 only reads them.
  skipErrorChecking: true,
  validation: { invalidLink: true, notExported: true, notDocumented: false },
  treatWarningsAsErrors: true,
  logLevel: "Warn",
  plugin: [nameByImport, leaveOutMechanics],
};

/**
 * Calls each entry what one writes to import it: `core/src/messages/terms` is `@jinlin/core/terms`.
 *
 * @param {import("typedoc").Application} app
 */
function nameByImport(app) {
  const names = new Map(
    libraries().flatMap(({ name: library, manifest }) =>
      entriesOf(manifest).map(({ name, source }) => [`${library}${source.slice(1).replace(/(\/index)?\.ts$/, "")}`, name]),
    ),
  );
  app.converter.on("createDeclaration", (_, reflection) => {
    if (reflection.parent?.isProject()) reflection.name = names.get(reflection.name) ?? reflection.name;
  });
}

/**
 * How Lit is told of styles and properties is no part of what an element offers.
 *
 * @param {import("typedoc").Application} app
 */
function leaveOutMechanics(app) {
  app.converter.on("resolveBegin", ({ project }) => {
    for (const property of project.getReflectionsByKind(ReflectionKind.Property))
      if (property.flags.isStatic && ["styles", "properties"].includes(property.name)) project.removeReflection(property);
  });
}
