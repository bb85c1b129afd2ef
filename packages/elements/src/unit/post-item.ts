import type { CommandName, PersonRef, PostHolderView, PostView, StintView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { postSign } from "../sign/post-sign.ts";
import type { UnitWords } from "../words/unit.ts";
import type { Words } from "../words/words.ts";
import { personButton, type PickPerson } from "../view/person-button.ts";
import { personName } from "../words/person-name.ts";
import { offered, offers } from "../form/offers.ts";
import type { ActionsMenu } from "./actions-menu.ts";

export interface PostItemOptions {
  readonly post: PostView;
  readonly words: Words<UnitWords>;
  readonly select: (unit: string) => void;
  readonly pickPerson: (id: string) => PickPerson;
  /** Opens a form about the post, or about one appointment to it. */
  readonly open: (command: CommandName, stint?: StintView) => void;
  readonly menus: ActionsMenu;
  /** What is done goes into a draft. */
  readonly draft: boolean;
  /** The form that is open below it. */
  readonly form: TemplateResult | typeof nothing;
  /** What this page can do: without a way to find people nobody can be appointed. */
  readonly can: (command: CommandName) => boolean;
}

/** A post with its state, everybody who holds it since when, who answers instead, and what may be done. */
export function postItem(options: PostItemOptions): TemplateResult {
  const { post, words, select, open, form, draft, can, menus } = options;
  const { id, name, primary, seats, state, holders, follows = [] } = post;
  const several = seats > 1 || holders.length > 1;
  const commands = offered("post", several ? post.may.filter((command) => !ofHolders.has(command)) : post.may, draft).filter(can);
  const inMenu = commands.filter((command) => !atHand.has(command));
  return html`<li class="post ${state}" part="post" data-post=${id}>
    <div class="line">
      <h4 tabindex="-1">${postSign(state, words.state(state))}<span>${name} ${primary ? html`<span class="tag">${words.unit.primary}</span>` : nothing}</span></h4>
      ${several ? seatsTaken(post, words) : holderLine(options)}
      <div class="actions screen">
        ${commands.filter((command) => atHand.has(command)).map((command) => commandButton(command, post, words, open))}
        ${menus.view({
          key: id,
          label: words.unit.more,
          about: words.remark([words.unit.more, name]),
          items: inMenu.map((command) => ({ command, name: words.command(command) })),
          act: open,
        })}
      </div>
    </div>
    ${several && holders.length > 0 ? html`<ul class="holders">${holders.map((holder) => html`<li>${holderItem(holder, options)}</li>`)}</ul>` : nothing}
    ${follows.map(
      ({ unit, post: followed }) => html`<p class="answers">
        <button type="button" class="link" @click=${() => select(unit.id)}>${words.post.follows(unit.name, followed.name)}</button>
      </p>`,
    )}
    ${state === "vacant" || state === "suspended" ? answers(post, words, select) : nothing} ${form} ${history(options)}
  </li>`;
}

// What is done most stands beside the post; the rest is in its menu.
const atHand: ReadonlySet<CommandName> = new Set(["appoint-person", "end-appointment"]);

// Of the appointment of one holder, not of the post: in a post of several seats they stand beside each.
const ofHolders: ReadonlySet<string> = new Set(offers.stint);

function seatsTaken({ seats, holders }: PostView, words: Words<UnitWords>): TemplateResult {
  return html`<p class="holder"><span>${words.post.seats(words.number(holders.length), words.number(seats))}</span></p>`;
}

function holderLine(options: PostItemOptions): TemplateResult {
  const { post, words } = options;
  const { state, holder, holders, stints } = post;
  const [first] = holders;
  const when = first ? timesOf(first, words) : post.since ? [words.since(state, words.partial(post.sinceAbout ?? post.since))] : [];
  return html`<p class="holder">
    <span class="word ${state}">${words.state(state)}</span> ${holder ? named(holder, options) : nothing}
    <span class="quiet">${when.length > 0 ? words.remark(when) : stints.length === 0 ? words.post.noHistory : nothing}</span>
    ${first ? due(first, words) : nothing}
  </p>`;
}

/** One of several who hold a post. */
function holderItem(one: PostHolderView, options: PostItemOptions): TemplateResult {
  const { post, words, open, draft, menus } = options;
  const { appointment, holder, state, may } = one;
  const stint = post.stints.find((each) => each.appointment === appointment);
  const items = stint ? offered("stint", may, draft).map((command) => ({ command, name: words.command(command) })) : [];
  return html`${postSign(state, words.state(state))}
    <span class="word ${state}">${words.state(state)}</span> ${named(holder, options)}
    <span class="quiet">${words.remark(timesOf(one, words))}</span> ${due(one, words)}
    <span class="screen"
      >${menus.view({
        key: `${post.id} ${appointment}`,
        label: words.unit.more,
        about: words.remark([words.unit.more, personName(holder, words), post.name]),
        items,
        act: (command) => open(command, stint),
      })}</span
    >`;
}

function named(holder: PersonRef, { words, pickPerson }: PostItemOptions): TemplateResult {
  return html`<strong>${personButton(holder, words, pickPerson)}</strong> ${holder.phone ? html`<span class="quiet">${holder.phone}</span>` : nothing}`;
}

function timesOf({ state, since, sinceAbout, unsure, termEnd, follows }: PostHolderView, words: Words<UnitWords>): string[] {
  return [
    ...(follows ? [words.post.exOfficio] : []),
    ...(since ? [words.since(state, words.partial(sinceAbout ?? since))] : []),
    ...(unsure ? [words.post.unsure] : []),
    ...(termEnd && state !== "carry-over" ? [words.post.termEnd(words.day(termEnd))] : []),
  ];
}

/** What is due, or is not as it should be. */
function due({ overdue, endsIn, condition }: PostHolderView, words: Words<UnitWords>): TemplateResult[] {
  return [
    ...(overdue ? [html`<span class="word missing">${words.post.overdue}</span>`] : []),
    ...(endsIn !== undefined && endsIn >= 0 && endsIn <= soon
      ? [html`<span class="word acting">${words.post.endsIn(words.number(endsIn))}</span>`]
      : []),
    ...(condition === "not-met" ? [html`<span class="word missing">${words.post.conditionNotMet}</span>`] : []),
  ];
}

// The superior reminds six months before a term is over.
const soon = 183;

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

function history(options: PostItemOptions): TemplateResult | typeof nothing {
  const { post, words, open, draft, menus } = options;
  const { id, name, stints } = post;
  if (stints.length === 0) return nothing;
  return html`<details>
    <summary>${words.post.stints(words.number(stints.length))}</summary>
    <ol class="stints">
      ${stints.map(
        (stint) => html`<li class=${stint.when}>
          ${stintInWords(stint, options)}
          <span class="screen"
            >${menus.view({
              key: `${id} ${stint.appointment} history`,
              label: words.unit.more,
              about: words.remark([words.unit.more, personName(stint.holder, words), name]),
              items: offered("stint", atStint(stint, post), draft).map((command) => ({ command, name: words.command(command) })),
              act: (command) => open(command, stint),
            })}</span
          >
        </li>`,
      )}
    </ol>
  </details>`;
}

// What is said beside who holds the post now is not said again in its history.
function atStint({ when }: StintView, { may }: PostView): string[] {
  return may.filter((command) => command === "correct-appointment" || (when === "future" && command === "end-appointment"));
}

function stintInWords({ holder, mode, from, to, about, ended, when }: StintView, { words, pickPerson }: PostItemOptions): TemplateResult {
  const remarks = [
    ...(mode === "full" ? [] : [words.mode(mode)]),
    ...(ended ? [words.ended(ended)] : []),
    ...(when === "future" ? [words.post.upcoming] : []),
  ];
  // An unknown start, an unknown end and an open end are three things.
  const end = about?.to === "unknown" ? words.post.endUnknown : to && words.partial(about?.to ?? to);
  return html`<span>${personButton(holder, words, pickPerson)}</span> <span>${words.post.stint(from && words.partial(about?.from ?? from), end)}</span>
    <span class="quiet">${words.remark(remarks)}</span>`;
}
