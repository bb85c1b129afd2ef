declare module "fs-native-extensions" {
  /** Locks an open file for this process, or answers false when another holds it. The kernel lets go when the file is closed, however the process ends. */
  export function tryLock(fd: number): boolean;
}
