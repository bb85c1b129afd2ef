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
  blockTags: [...OptionDefaults.blockTags, "@attr", "@fires", "@slot", "@csspart", "@cssproperty", "@cssstate", "@tag"],
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
 * Calls each entry what one writes to import it: `core/src/parse` is `@jinlin/core/parse`.
 *
 * @param {import("typedoc").Application} app
 */
function nameByImport(app) {
  app.converter.on("createDeclaration", (_, reflection) => {
    if (reflection.parent?.isProject()) reflection.name = `@jinlin/${reflection.name.replace(/\/src(?=\/|$)/, "")}`;
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
