import type { NoticePost, NoticeView, Queries } from "@jinlin/core";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from "lit";
import { postSign } from "../sign/post-sign.ts";
import { base } from "../styles/base.ts";
import { ViewElement } from "../view/view-element.ts";
import { gridNoticeWords, type GridNoticeWords } from "../words/grid-notice.ts";
import { gridNoticeStyles } from "./grid-notice.styles.ts";
import { gridSketch, sketchDrawing } from "./grid-sketch.ts";
import { isPage, qrCodeOf, qrDrawing } from "./qr-code.ts";

/**
 * The public notice of a grid (网格公示), to read on a phone and to hang out on A4 or A3: where the grid runs, who answers for it in
 * each network, whom to call, when all of it was last confirmed, and that it is stale where nobody did in time. With the address the
 * page gives, a QR code leads to the latest.
 *
 * @slot empty - Shown while no grid is chosen.
 * @csspart notice-head - The name of the grid, and what it lies in.
 * @csspart sketch - The outline of the grid.
 * @csspart code - The QR code, with its address.
 */
export class JinlinGridNotice extends ViewElement<"notice", GridNoticeWords> {
  static override styles: CSSResultGroup = [base, gridNoticeStyles];
  static override properties: PropertyDeclarations = { grid: { type: String }, href: { type: String } };

  /** The grid's id. */
  declare grid: string | undefined;
  /** The whole address of the page on which everybody reads this notice, for the QR code; without it there is none. */
  declare href: string | undefined;

  protected override readonly viewName = "notice";
  protected override readonly ownWords = gridNoticeWords;

  protected override question(): Queries["notice"] | undefined {
    return this.grid ? { grid: this.grid } : undefined;
  }

  protected override renderIdle(): unknown {
    return html`<div class="state"><slot name="empty">${this.words.gridNotice.empty}</slot></div>`;
  }

  protected override renderView(view: NoticeView): unknown {
    const { words } = this;
    const { gridNotice } = words;
    const { grid, path, state, staleSince, sketch } = view;
    return html`<article aria-labelledby="name">
      <header part="notice-head">
        <p class="kind">${gridNotice.title}</p>
        <h2 id="name" tabindex="-1">${grid.name}</h2>
        <p class="path">${words.remark([...path.map(({ name }) => name), grid.kind, ...(grid.code ? [gridNotice.code(grid.code)] : [])])}</p>
      </header>
      ${staleSince ? html`<p class="notice overdue">${gridNotice.stale(words.day(staleSince))}</p>` : nothing}
      ${state === "none" ? html`<p class="notice attention">${gridNotice.none}</p>` : nothing}
      <div class="main">${this.#renderFacts(view)} ${this.#renderPosts(view.posts)}</div>
      <div class="side">${sketch ? this.#renderSketch(grid.name, sketch, path) : nothing} ${this.#renderCode(grid.name)}</div>
    </article>`;
  }

  #renderFacts({ extent, phone, supervision, confirmed, over = [], under = [] }: NoticeView): TemplateResult {
    const { words } = this;
    const { gridNotice } = words;
    const fact = (name: string, value: unknown, kind = "") =>
      value === undefined ? nothing : html`<div><dt>${name}</dt><dd class=${kind}>${value}</dd></div>`;
    const names = (grids: typeof over) => (grids.length > 0 ? words.remark(grids.map(({ name }) => name)) : undefined);
    return html`<dl>
      ${fact(gridNotice.extent, extent)} ${fact(gridNotice.phone, phone && call(phone), "phone")}
      ${fact(gridNotice.supervision, supervision && call(supervision), "phone")} ${fact(gridNotice.over, names(over))}
      ${fact(gridNotice.under, names(under))} ${fact(gridNotice.confirmed, confirmed && words.day(confirmed))}
    </dl>`;
  }

  #renderPosts(posts: readonly NoticePost[]): TemplateResult {
    const { gridNotice } = this.words;
    return html`<section aria-labelledby="posts">
      <h3 id="posts">${gridNotice.posts}</h3>
      ${posts.length === 0 ? html`<p class="note">${gridNotice.noPosts}</p>` : html`<ul class="posts">${posts.map((post) => this.#renderPost(post))}</ul>`}
    </section>`;
  }

  #renderPost({ post, network, state, holders, answers }: NoticePost): TemplateResult {
    const { words } = this;
    const { gridNotice } = words;
    const isAtWork = state !== "vacant" && (state !== "suspended" || answers === undefined);
    const instead = answers ? gridNotice.instead(answers.unit.name, answers.post.name, answers.holder) : gridNotice.nobody;
    return html`<li>
      <div>
        ${post.name} ${network ? html`<span class="network">${network.name}</span>` : nothing}
      </div>
      <div class="who">
        ${postSign(state, words.state(state))}${
          holders.length > 0 ? words.remark(holders) : isAtWork ? gridNotice.atWork : html`<span class="instead">${instead}</span>`
        }
      </div>
    </li>`;
  }

  #renderSketch(name: string, given: NonNullable<NoticeView["sketch"]>, path: NoticeView["path"]): TemplateResult {
    const { gridNotice } = this.words;
    const sketch = gridSketch(
      name,
      given,
      path.map((area) => area.name),
    );
    return html`<figure class="sketch" part="sketch">
      <svg viewBox="0 0 ${sketch.width} ${sketch.height}" role="img" aria-label=${gridNotice.sketchOf(name)}>${sketchDrawing(sketch)}</svg>
      <figcaption>${gridNotice.sketchNote}</figcaption>
    </figure>`;
  }

  #renderCode(name: string): TemplateResult | typeof nothing {
    const { href } = this;
    if (!href || !isPage(href)) return nothing;
    const { gridNotice } = this.words;
    const code = qrCodeOf(href);
    return html`<figure class="code" part="code">
      ${code ? html`<svg viewBox="0 0 ${code.side} ${code.side}" role="img" aria-label=${gridNotice.scanOf(name)}>${qrDrawing(code)}</svg>` : nothing}
      <figcaption>${gridNotice.scan}<br /><a href=${href}>${href}</a></figcaption>
    </figure>`;
  }
}

// On a phone a touch calls.
function call(phone: string): TemplateResult {
  return html`<a href="tel:${phone.replace(/[^+\d]/g, "")}">${phone}</a>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-grid-notice": JinlinGridNotice;
  }
}
