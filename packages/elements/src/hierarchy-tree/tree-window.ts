import { ScrollScale } from "./scroll-scale.ts";
import { windowRange, type WindowRange } from "./window-range.ts";

/** Rows kept ready on either side of those in sight. */
const overscan = 6;
/** How long nothing may have moved before the scroll bar is set right, in milliseconds. */
const rest = 200;

/** Which rows of a long list are in the document, and where they stand (窗口): what is measured, and set, of the page. */
export class TreeWindow {
  /** How tall a row is, in pixels; and what is scrolled, until it is measured as tall as the screen. */
  rowSize = 32;
  height = innerHeight;
  range: WindowRange = { start: 0, end: 0 };
  /** Where the scroller was last seen: to ask it makes the browser lay everything out. */
  #top = 0;
  #count = 0;
  #isWindowed = false;
  #head = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #scroller: HTMLElement | undefined;
  #pinned: HTMLElement | null = null;
  readonly #scale = new ScrollScale();
  readonly #scrolled: () => void;
  readonly #resized: () => void;
  // Before the first paint too: what is measured with the page's own layout costs none of its own.
  readonly #observer = new ResizeObserver(() => {
    this.#measure();
    this.look();
  });
  #isMeasured = false;

  /**
   * @param scrolled - Other rows are in sight now, or they stand elsewhere.
   * @param resized - Rows are taller or lower than before.
   */
  constructor(scrolled: () => void, resized: () => void) {
    this.#scrolled = scrolled;
    this.#resized = resized;
  }

  /** What is scrolled, as it was last drawn: it may be another element than before, or none. */
  watch(scroller: HTMLElement | undefined): void {
    if (scroller === this.#scroller) return;
    this.unwatch();
    this.#scroller = scroller;
    if (!scroller) return;
    if (this.#scale.top > 0) scroller.scrollTop = this.#scale.settled;
    this.#observer.observe(scroller);
    // A ruler as tall as a row tells when rows become taller: by zoom, another pointer, a token.
    this.#observer.observe(scroller.querySelector(".ruler")!);
  }

  unwatch(): void {
    this.#observer.disconnect();
    clearTimeout(this.#resting);
    this.#scroller = undefined;
    this.#isMeasured = false;
  }

  /** Before drawing: so many rows there are, and whether all are drawn. */
  fit(count: number, isWindowed: boolean): void {
    if (isWindowed && !this.#isWindowed) this.#scale.top = this.#top;
    if (isWindowed !== this.#isWindowed) this.#isMeasured = false;
    this.#count = count;
    this.#isWindowed = isWindowed;
    this.#scale.fit({ height: this.height - this.#head, content: count * this.rowSize });
    this.range = this.#rangeNow();
  }

  /** After drawing: puts the rows where they belong. Through the CSSOM, which a strict page allows. */
  place(pinned: number): void {
    const rows = this.#scroller?.querySelector<HTMLElement>(".rows");
    if (!rows) return;
    const inner = rows.firstElementChild as HTMLElement;
    const { rowSize } = this;
    const start = this.range.start * rowSize + this.#scale.shift;
    rows.style.blockSize = this.#isWindowed ? `${this.#scale.scrollHeight}px` : "";
    inner.style.transform = this.#isWindowed ? `translateY(${start}px)` : "";
    const row = inner.querySelector<HTMLElement>(".pinned");
    // The row that was pinned goes on as one of the others.
    if (this.#pinned && this.#pinned !== row) this.#pinned.style.insetBlockStart = "";
    this.#pinned = row;
    if (!row) return;
    // However far away, it must not make the list longer.
    const place = Math.max(0, Math.min(pinned * rowSize + this.#scale.shift, this.#scale.scrollHeight - rowSize));
    row.style.insetBlockStart = `${place - start}px`;
  }

  /** The scroller moved, or was measured anew: whether other rows are in sight now. */
  look(): void {
    if (!this.#scroller) return;
    this.#top = this.#scroller.scrollTop;
    if (!this.#isWindowed) return;
    const { shift } = this.#scale;
    this.#scale.scrolled(this.#top);
    this.#inSight(shift);
    if (Math.abs(this.#scale.settled - this.#top) < 1) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#goTo(this.#scale.top), rest);
  }

  /** Scrolls by as little as brings a row into sight. */
  show(place: number): void {
    if (!this.#isMeasured) this.#measure();
    const top = place * this.rowSize;
    // The height is rounded: a pixel less, and the last row is in sight whole.
    const sight = this.height - this.#head - 1;
    if (top < this.#scale.top) this.#goTo(top);
    else if (top + this.rowSize > this.#scale.top + sight) this.#goTo(top + this.rowSize - sight);
  }

  /** The row at the top and how far it is scrolled out of sight. */
  get anchor(): { readonly place: number; readonly offset: number } {
    const top = this.#isWindowed ? this.#scale.top : (this.#scroller?.scrollTop ?? 0);
    const place = Math.floor(top / this.rowSize);
    return { place, offset: top - place * this.rowSize };
  }

  /** Scrolls back to the top, where it was scrolled. */
  toTop(): void {
    if (this.#top > 0) this.#goTo(0);
  }

  /** Scrolls so that a row is at the top. */
  anchorAt(place: number, offset = 0): void {
    this.#goTo(place * this.rowSize + offset);
  }

  #goTo(top: number): void {
    if (!this.#scroller) return;
    const { shift } = this.#scale;
    this.#top = this.#scroller.scrollTop = this.#scale.goTo(top);
    this.#inSight(shift);
  }

  #inSight(shift: number): void {
    const { start, end } = this.range;
    this.range = this.#rangeNow();
    if (start !== this.range.start || end !== this.range.end || shift !== this.#scale.shift) this.#scrolled();
  }

  #measure(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const { height, rowSize, anchor } = this;
    const head = this.#head;
    this.height = scroller.clientHeight;
    this.rowSize = scroller.querySelector<HTMLElement>(".ruler")!.offsetHeight || rowSize;
    this.#head = scroller.querySelector<HTMLElement>(".head")?.offsetHeight ?? 0;
    this.#isMeasured = true;
    if (height === this.height && rowSize === this.rowSize && head === this.#head) return;
    this.#scale.fit({ height: this.height - this.#head, content: this.#count * this.rowSize });
    if (rowSize === this.rowSize) return;
    // Rows of another height stand elsewhere: the one at the top stays there.
    if (this.#isWindowed && anchor.place > 0) {
      scroller.querySelector<HTMLElement>(".rows")!.style.blockSize = `${this.#scale.scrollHeight}px`;
      this.anchorAt(anchor.place, (anchor.offset * this.rowSize) / rowSize);
    }
    this.#resized();
  }

  #rangeNow(): WindowRange {
    const { rowSize } = this;
    if (!this.#isWindowed) return { start: 0, end: this.#count };
    return windowRange({ scrolled: this.#scale.top, height: this.height, rowSize, count: this.#count, overscan });
  }
}
