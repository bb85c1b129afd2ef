/** The data was written by a newer version of this package, which alone can read it. Nothing was changed. */
export class StoreVersionError extends Error {
  override readonly name = "StoreVersionError";
  /** The version the data has. */
  readonly found: number;
  /** The newest one understood here. */
  readonly known: number;

  constructor(found: number, known: number) {
    super(`the data has version ${found}; this package understands versions up to ${known}`);
    this.found = found;
    this.known = known;
  }
}
