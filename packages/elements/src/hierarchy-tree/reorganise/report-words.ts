import type { Refusal } from "@jinlin/core";
import type { Words } from "../../words/words.ts";
import type { MoveReport } from "./send-moves.ts";
import type { ReorganiseWords } from "./words.ts";

type OwnWords = Words<ReorganiseWords>;
type Named = { readonly name: string };

const namesShown = 3;

/** Names in one phrase; of many the first, and how many there are. */
export function namesOf(named: readonly Named[], { reorganise }: OwnWords): string {
  return reorganise.names(
    named.slice(0, namesShown).map(({ name }) => name),
    named.length,
  );
}

/** What became of moves, in sentences (办理结果): what was done, what was not and why, and what was not tried. */
export function reportInWords(
  { done, handedOver, unchanged, stopped, untouched }: MoveReport,
  said: (names: string) => string,
  words: OwnWords,
): string {
  const { reorganise } = words;
  return [
    ...(done.length > 0 ? [said(namesOf(done, words))] : []),
    ...(handedOver.length > 0 ? [reorganise.handedOver(namesOf(handedOver, words))] : []),
    ...unchanged.map(({ name }) => reorganise.notMoved(name, reorganise.bar["already-there"])),
    ...(stopped ? [reorganise.notMoved(stopped.move.name, whyInWords(stopped.why, words))] : []),
    ...(untouched.length > 0 ? [reorganise.untouched(namesOf(untouched, words))] : []),
  ].join(" ");
}

/** Why a row was not moved, or would not be. */
export function whyInWords(why: readonly Refusal[] | "not-sent" | "nobody", words: OwnWords): string {
  if (why === "not-sent") return words.reorganise.notSent;
  if (why === "nobody") return words.reorganise.nobody;
  return words.remark(why.map((refusal) => words.refusal(refusal)));
}
