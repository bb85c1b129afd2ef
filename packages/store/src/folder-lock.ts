import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { tryLock } from "fs-native-extensions";
import { DataFolderError } from "./data-folder-error.ts";

/**
 * Takes the folder for this process, until the answer is called or the process ends. It is a lock of the
 * operating system on `lock`, not the file itself: after a kill -9 there is nothing to clean up.
 *
 * @throws DataFolderError `locked` when another process (or this one) has it.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, "lock");
  const fd = openSync(path, "a+", 0o600);
  try {
    if (!tryLock(fd)) throw new DataFolderError(folder, { code: "locked", ...holderIn(path) });
    ftruncateSync(fd);
    writeSync(fd, String(process.pid));
    return () => closeSync(fd);
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

// Windows does not let a locked file be read; then nobody is named.
function holderIn(path: string): { pid?: number } {
  try {
    const pid = Number.parseInt(readFileSync(path, "utf8"), 10);
    return Number.isNaN(pid) ? {} : { pid };
  } catch {
    return {};
  }
}
