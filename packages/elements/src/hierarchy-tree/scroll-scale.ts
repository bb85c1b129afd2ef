/** Taller than this no element is drawn rightly everywhere: Firefox stops at 17.9 million pixels, Chromium at 33.5. */
const tallest = 16_000_000;

/**
 * Where a list stands that may be taller than a browser can scroll (滚动换算). As long as it fits, a pixel is
 * a pixel. Beyond that a short scroll still moves the rows pixel by pixel, and a long one, as of the
 * scroll bar, goes to the same share of the list. All in pixels.
 */
export class ScrollScale {
  /** How far the list itself is scrolled. */
  top = 0;
  #height = 0;
  #content = 0;
  #scrollTop = 0;

  fit({ height, content }: { readonly height: number; readonly content: number }): void {
    this.#height = height;
    this.#content = content;
    this.top = Math.max(0, Math.min(this.top, this.#most));
    if (!this.#isScaled) this.#scrollTop = this.top;
  }

  /** How tall the element is that stands for the list. */
  get scrollHeight(): number {
    return Math.min(this.#content, tallest);
  }

  /** What to add to a place in the list to find it in that element. */
  get shift(): number {
    return this.#scrollTop - this.top;
  }

  /** The scroller says where it stands. */
  scrolled(scrollTop: number): void {
    const moved = scrollTop - this.#scrollTop;
    this.#scrollTop = scrollTop;
    if (!this.#isScaled) this.top = scrollTop;
    else if (scrollTop <= 0) this.top = 0;
    else if (scrollTop >= this.#mostScrolled - 1) this.top = this.#most;
    else if (Math.abs(moved) > 2 * this.#height) this.top = (scrollTop / this.#mostScrolled) * this.#most;
    else this.top = Math.max(0, Math.min(this.top + moved, this.#most));
  }

  /** Goes to a place in the list; gives what the scroller is to be set to. */
  goTo(top: number): number {
    this.top = Math.max(0, Math.min(top, this.#most));
    return (this.#scrollTop = this.settled);
  }

  /** Where the scroller would stand for the place reached: when nothing moves it is set to that, and no short scrolls add up to a false one. */
  get settled(): number {
    return this.#isScaled ? (this.top / this.#most) * this.#mostScrolled : this.top;
  }

  get #isScaled(): boolean {
    return this.#content > tallest;
  }

  get #most(): number {
    return Math.max(0, this.#content - this.#height);
  }

  get #mostScrolled(): number {
    return Math.max(0, this.scrollHeight - this.#height);
  }
}
