import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinOrgChart } from "./org-chart.ts";

/** Registers `jinlin-org-chart`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineOrgChart(options: DefineOptions = {}): void {
  defineTag("org-chart", JinlinOrgChart, options);
}
