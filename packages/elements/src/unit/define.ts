import { defineTag } from "../registering/define-tag.ts";
import { JinlinSource } from "../source/source.ts";
import { JinlinUnit } from "./unit.ts";

defineTag("source", JinlinSource, {});
defineTag("unit", JinlinUnit, {});
