/** Why a data folder could not be opened: facts, for the portal to put in words. Nothing was harmed. */
export type DataFolderProblem =
  /** Another process has it open; its id, where the system lets it be read. */
  | { readonly code: "locked"; readonly pid?: number }
  /** No folder can be made there, or it cannot be written; `reason` is the system's code, `EACCES` or `ENOSPC` for one. */
  | { readonly code: "not-writable"; readonly reason: string }
  /** Written by a newer version: of this package's tables, or of the PostgreSQL in PGlite. */
  | {
      readonly code: "newer-version" | "older-version";
      readonly part: "tables" | "postgresql";
      readonly found: number;
      readonly known: number;
    }
  /** What is there is not a whole database; the error's `cause` says how that showed. */
  | { readonly code: "damaged" };

export class DataFolderError extends Error {
  override readonly name = "DataFolderError";
  readonly folder: string;
  readonly problem: DataFolderProblem;

  constructor(folder: string, problem: DataFolderProblem, cause?: unknown) {
    super(`data folder ${folder}: ${Object.values(problem).join(" ")}`, { cause });
    this.folder = folder;
    this.problem = problem;
  }
}
