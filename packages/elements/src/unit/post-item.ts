import type { CommandName, PostView, StintView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { postSign } from "../sign/post-sign.ts";
import type { UnitWords } from "../words/unit.ts";
import type { Words } from "../words/words.ts";
import { personName } from "../words/person-name.ts";
import { offered } from "../form/offers.ts";
import type { ActionsMenu } from "./actions-menu.ts";

export interface PostItemOptions {
  readonly post: PostView;
  readonly words: Words<UnitWords>;
  readonly select: (unit: string) => void;
  /** Opens a form about the post, or about one appointment to it. */
  readonly open: (command: CommandName, stint?: StintView) => void;
  readonly menus: ActionsMenu;
  /** The form that is open below it. */
  readonly form: TemplateResult | typeof nothing;
  /** What this page can do: without a way to find people nobody can be appointed. */
  readonly can: (command: CommandName) => boolean;
}

/** A post with its state, who holds it since when, who answers instead, and what may be done. */
export function postItem(options: PostItemOptions): TemplateResult {
  const { post, words, select, open, form, can, menus } = options;
  const { id, name, primary, state, since, sinceAbout, unsure, termEnd, holder, stints } = post;
  const when = [
    ...(since ? [words.since(state, words.partial(sinceAbout ?? since))] : []),
    ...(unsure ? [words.post.unsure] : []),
    ...(termEnd && state !== "carry-over" ? [words.post.termEnd(words.day(termEnd))] : []),
  ];
  const commands = offered("post", post.may).filter(can);
  // Two are at hand; where there are more the rest is in a menu.
  const shown = commands.length <= 3 ? commands.length : 2;
  return html`<li class="post ${state}" part="post" data-post=${id}>
    <div class="line">
      <h4 tabindex="-1">${postSign(state, words.state(state))}<span>${name} ${primary ? html`<span class="tag">${words.unit.primary}</span>` : nothing}</span></h4>
      <p class="holder">
        <span class="word ${state}">${words.state(state)}</span>
        ${holder ? html`<strong>${personName(holder, words)}</strong> ${holder.phone ? html`<span class="quiet">${holder.phone}</span>` : nothing}` : nothing}
        <span class="quiet">${when.length > 0 ? words.remark(when) : stints.length === 0 ? words.post.noHistory : nothing}</span>
      </p>
      <div class="actions screen">
        ${commands.slice(0, shown).map((command) => commandButton(command, post, words, open))}
        ${menus.view({
          key: id,
          label: words.unit.more,
          about: words.remark([words.unit.more, name]),
          items: commands.slice(shown).map((command) => ({ command, name: words.command(command) })),
          act: open,
        })}
      </div>
    </div>
    ${state === "vacant" || state === "suspended" ? answers(post, words, select) : nothing} ${form} ${history(options)}
  </li>`;
}

function commandButton(
  command: CommandName,
  post: PostView,
  words: Words<UnitWords>,
  open: (command: CommandName) => void,
): TemplateResult {
  const name = words.command(command);
  return html`<button type="button" data-command=${command} aria-label=${words.remark([name, post.name])} @click=${() => open(command)}>${name}</button>`;
}

function answers({ answers }: PostView, words: Words<UnitWords>, select: (unit: string) => void): TemplateResult {
  if (answers === undefined) return html`<p class="answers word missing">${words.post.nobodyAnswers}</p>`;
  const { unit, post, holder } = answers;
  return html`<p class="answers">
    <button type="button" class="link" @click=${() => select(unit.id)}>${words.post.answers(unit.name, post.name, holder?.name)}</button>
  </p>`;
}

function history({ post, words, open, menus }: PostItemOptions): TemplateResult | typeof nothing {
  const { id, name, stints, may } = post;
  if (stints.length === 0) return nothing;
  return html`<details>
    <summary>${words.post.stints(words.number(stints.length))}</summary>
    <ol class="stints">
      ${stints.map(
        (stint) => html`<li class=${stint.when}>
          ${stintInWords(stint, words)}
          <span class="screen"
            >${menus.view({
              key: `${id} ${stint.appointment}`,
              label: words.unit.more,
              about: words.remark([words.unit.more, personName(stint.holder, words), name]),
              items: offeredAt(stint, post, may).map((command) => ({ command, name: words.command(command) })),
              act: (command) => open(command, stint),
            })}</span
          >
        </li>`,
      )}
    </ol>
  </details>`;
}

// What the post's own menu says of the one who holds it alone is not said twice.
function offeredAt({ appointment, when }: StintView, post: PostView, may: readonly string[]): CommandName[] {
  return offered("stint", may).filter((command) => {
    if (command === "correct-appointment") return true;
    if (when === "future") return command === "end-appointment";
    return when === "current" && appointment !== post.appointment;
  });
}

function stintInWords({ holder, mode, from, to, about, ended, when }: StintView, words: Words<UnitWords>): TemplateResult {
  const remarks = [
    ...(mode === "full" ? [] : [words.mode(mode)]),
    ...(ended ? [words.ended(ended)] : []),
    ...(when === "future" ? [words.post.upcoming] : []),
  ];
  // An unknown start, an unknown end and an open end are three things.
  const end = about?.to === "unknown" ? words.post.endUnknown : to && words.partial(about?.to ?? to);
  return html`<span>${personName(holder, words)}</span> <span>${words.post.stint(from && words.partial(about?.from ?? from), end)}</span>
    <span class="quiet">${words.remark(remarks)}</span>`;
}
