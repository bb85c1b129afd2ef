// What we use of @custom-elements-manifest/analyzer and of the TypeScript it brings along. Neither declares it: the
// analyser's own types leave these out, and the TypeScript of this workspace (7) has no compiler API to name.
// @ts-expect-error: not declared.
import { create as createUntyped, ts as tsUntyped } from "@custom-elements-manifest/analyzer/index.js";
// @ts-expect-error: not declared.
import { litPlugin as litPluginUntyped } from "@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js";

export interface Node {
  getText(): string;
  getSourceFile(): { readonly fileName: string };
}

interface Call extends Node {
  readonly expression: Node;
  readonly arguments: readonly Node[];
}

interface Class extends Node {
  readonly name?: { readonly text: string };
  readonly typeParameters?: readonly { readonly name: { readonly text: string } }[];
  readonly heritageClauses?: readonly { readonly types: readonly { readonly typeArguments?: readonly Node[] }[] }[];
}

interface Alias extends Node {
  readonly name: { readonly text: string };
  readonly type: Node;
}

interface Compiler {
  readonly ScriptTarget: { readonly ES2022: number };
  createSourceFile(path: string, text: string, target: number, setParents: boolean): object;
  isCallExpression(node: Node): node is Call;
  isClassDeclaration(node: Node): node is Class;
  isTypeAliasDeclaration(node: Node): node is Alias;
  isStringLiteral(node: Node | undefined): node is Node & { readonly text: string };
}

export interface Plugin {
  readonly name: string;
  readonly collectPhase?: (phase: { readonly node: Node }) => void;
}

export const ts: Compiler = tsUntyped;
/** The analyser itself: a manifest of all classes in the modules, as the plugins complete it. */
export const create: (options: { modules: readonly object[]; plugins: readonly Plugin[] }) => {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly unknown[] }[];
} = createUntyped;
/** Reads `static properties`. */
export const litPlugin: () => readonly Plugin[] = litPluginUntyped;
