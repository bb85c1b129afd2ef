import { defineTag } from "../registering/define-tag.ts";
import { JinlinSource } from "../source/source.ts";
import { JinlinFindings } from "./findings.ts";

defineTag("source", JinlinSource, {});
defineTag("findings", JinlinFindings, {});
