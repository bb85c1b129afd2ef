/** A part of an element that comes when it is first needed (按需载入), so that nobody waits for what nobody uses. */
export class Later<Part> {
  /** It, once it is there. */
  now: Part | undefined;
  /** It could not come, and nobody has asked for it again since. */
  hasFailed = false;
  #coming: Promise<Part> | undefined;
  readonly #load: () => Promise<Part>;
  readonly #arrived: (part: Part) => void;
  readonly #failed: (error: unknown) => void;

  /**
   * @param arrived - Called when it is there.
   * @param failed - Called when it could not come.
   */
  constructor(load: () => Promise<Part>, arrived: (part: Part) => void, failed: (error: unknown) => void) {
    this.#load = load;
    this.#arrived = arrived;
    this.#failed = failed;
  }

  /** Has it come; when it could not, the next one who needs it tries again. */
  come(): Promise<Part> {
    this.hasFailed = false;
    return (this.#coming ??= this.#load().then(
      (part) => {
        this.now = part;
        this.#arrived(part);
        return part;
      },
      (error: unknown) => {
        this.#coming = undefined;
        this.hasFailed = true;
        this.#failed(error);
        throw error;
      },
    ));
  }

  /** Has it come for whoever can do without it. */
  want(use: (part: Part) => void = () => {}): void {
    this.come().then(use, () => {});
  }
}
