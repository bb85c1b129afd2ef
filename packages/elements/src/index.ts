// Every public name.
export { define } from "./registering/define.ts";
export { defineSource } from "./source/define-source.ts";
export { defineHierarchyTree } from "./hierarchy-tree/define-hierarchy-tree.ts";
export { defineUnit } from "./unit/define-unit.ts";
export { defineFindings } from "./findings/define-findings.ts";
export type { DefineOptions, TagRegistry } from "./registering/define-tag.ts";
export { JinlinSource } from "./source/source.ts";
export { ViewElement } from "./view/view-element.ts";
export { JinlinHierarchyTree } from "./hierarchy-tree/hierarchy-tree.ts";
export { JinlinUnit } from "./unit/unit.ts";
export { JinlinFindings } from "./findings/findings.ts";
export { CommandEvent } from "./events/command-event.ts";
export { SelectEvent, type SelectKind } from "./events/select-event.ts";
export { connectionContext, sessionContext, type Connection } from "./source/connection.ts";
export type { SharedWords, Table, Words } from "./words/words.ts";
export { palette, colours, type Colour, type Scheme } from "./styles/palette.ts";
export { base } from "./styles/base.ts";
export { version } from "./version.ts";
