import { orgChart as en } from "./en/org-chart.ts";
import type { Table } from "./words.ts";
import { orgChart as zhHans } from "./zh-hans/org-chart.ts";

/** What the organisation chart says. */
export interface OrgChartWords {
  readonly chart: {
    readonly tools: string;
    readonly find: string;
    readonly next: string;
    readonly found: (at: string, count: string) => string;
    readonly notFound: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly list: string;
    readonly asSvg: string;
    readonly asPng: string;
    readonly print: string;
    /** Whether paper has what is collapsed as well. */
    readonly printsAll: string;
    readonly notMade: string;
    readonly keys: string;
    readonly missing: string;
    readonly empty: string;
    readonly page: (page: string, pages: string) => string;
  };
}

export const orgChartWords: Table<OrgChartWords> = { "zh-Hans": zhHans, en };
