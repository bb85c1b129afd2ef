import { EntryError } from "@jinlin/store";
import { DataFolderError, type DataFolderProblem } from "@jinlin/store/pglite";
import { PortalRefusal } from "./portal-refusal.ts";

/** What is wrong with a data folder, in words; anything else stays the error it is. To be thrown. */
export function refusalOf(folder: string, error: unknown): unknown {
  const words =
    error instanceof DataFolderError
      ? wordsOf(error.problem)
      : error instanceof EntryError || error instanceof RangeError
        ? unread(error)
        : undefined;
  return words ? new PortalRefusal(`数据文件夹 ${folder} ${words[0]}`, `The data folder ${words[1]}`) : error;
}

type Words = readonly [zh: string, en: string];

function wordsOf(problem: DataFolderProblem): Words {
  switch (problem.code) {
    case "locked": {
      const process = problem.pid === undefined ? "" : ` ${problem.pid}`;
      return [
        `正由另一进程${process} 使用，请先结束该进程，或用 JINLIN_DATA 另选文件夹`,
        `is in use by another process${process}; end that one first, or name another folder with JINLIN_DATA`,
      ];
    }
    case "not-writable":
      return [
        `不可写（${problem.reason}），可用 JINLIN_DATA 另选文件夹`,
        `cannot be written (${problem.reason}); JINLIN_DATA names another`,
      ];
    case "newer-version":
      return [
        "由更新的版本写成，请更新本程序后再打开；数据未动",
        "was written by a newer version; update this one to open it, the data is as it was",
      ];
    case "older-version":
      return [
        "由旧版数据库写成，本版本不能打开；数据未动",
        "was written by an older database that this version cannot open; the data is as it was",
      ];
    case "damaged":
      return [
        "不完整或已损坏；请放回备份，或用 npm start -- --reset 重新开始",
        "is incomplete or damaged; put a back-up in its place, or start over with `npm start -- --reset`",
      ];
  }
}

// What a ledger holds that nobody here understands was most likely written by somebody newer.
function unread({ message }: Error): Words {
  return [
    `中的账本无法读懂，可能由更新的版本写成；数据未动（${message}）`,
    `holds a ledger that cannot be understood, maybe of a newer version; the data is as it was (${message})`,
  ];
}
