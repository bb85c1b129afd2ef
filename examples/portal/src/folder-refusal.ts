import { DataFolderError, type DataFolderProblem } from "@jinlin/store/pglite";
import { PortalRefusal } from "./portal-refusal.ts";

/** What is wrong with a data folder, in words, or the error itself if it is about something else. To be thrown. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof DataFolderError)) return error;
  const [zh, en] = wordsOf(error.problem);
  return new PortalRefusal(`数据文件夹 ${error.folder} ${zh}`, `The data folder ${en}`);
}

function wordsOf(problem: DataFolderProblem): readonly [zh: string, en: string] {
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
