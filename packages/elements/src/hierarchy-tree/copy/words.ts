import type { Table } from "../../words/words.ts";
import type { OutlineColumn } from "./outline-columns.ts";

/** What a copied or exported tree says. */
export interface CopyWords {
  readonly copy: {
    readonly columns: Readonly<Record<OutlineColumn | "state", string>>;
    readonly copied: (rows: string) => string;
    readonly notCopied: string;
    readonly exported: (rows: string) => string;
  };
}

export const copyWords: Table<CopyWords> = {
  "zh-Hans": {
    copy: {
      columns: { depth: "层", name: "名称", path: "路径", id: "编号", parent: "上级编号", state: "状态" },
      copied: (rows) => `已复制 ${rows} 行`,
      notCopied: "浏览器不允许复制。请导出 CSV。",
      exported: (rows) => `已导出 ${rows} 行`,
    },
  },
  en: {
    copy: {
      columns: { depth: "Depth", name: "Name", path: "Path", id: "Id", parent: "Parent id", state: "State" },
      copied: (rows) => `${rows} rows copied`,
      notCopied: "The browser does not allow copying. Export as CSV instead.",
      exported: (rows) => `${rows} rows exported`,
    },
  },
};
