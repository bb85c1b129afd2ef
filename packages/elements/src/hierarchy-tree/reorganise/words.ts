import type { CommandTerms } from "@jinlin/core";
import { commandTerms } from "../../words/command-terms.ts";
import { refusalWords, type RefusalWords } from "../../words/reasons.ts";
import type { Table } from "../../words/words.ts";
import type { Bar } from "./barred-target.ts";
import type { UndoBar } from "./undo-stack.ts";

export type MenuItemId = "open-all" | "close-all" | "cut" | "paste" | "move-to" | "change-unit" | "undo" | "copy" | "export" | "select-all";

/** What reorganising says. */
export interface ReorganiseWords extends CommandTerms, RefusalWords {
  readonly reorganise: {
    readonly menu: (name: string) => string;
    readonly items: Readonly<Record<MenuItemId, string>>;
    /** The dialog of a row's unit. */
    readonly unit: (name: string) => string;
    readonly nothingToDo: string;
    readonly nothingBelow: string;
    readonly oneRowOnly: string;
    readonly notMovable: string;
    readonly nothingCut: string;
    readonly bar: Readonly<Record<Bar, string>>;
    readonly undoBar: Readonly<Record<UndoBar, (name: string) => string>>;
    /** The first of some names, and how many there are in all. */
    readonly names: (first: readonly string[], count: number) => string;
    readonly cut: (names: string) => string;
    readonly cutHint: string;
    /** How many of the picked rows stayed because they may not be moved. */
    readonly stay: (count: number) => string;
    readonly cutDropped: string;
    readonly dropCut: string;
    readonly close: string;
    readonly busy: string;
    /** While something is dragged over a row: what a drop would do, or why it would do nothing. */
    readonly dragAllowed: (under: string) => string;
    readonly dragAsking: string;
    readonly dragUnknown: (under: string) => string;
    readonly dragRefused: (why: string) => string;
    readonly dragNowhere: string;
    readonly dragEnded: string;
    /** With the day from which it is so, where that is not the day that is shown. */
    readonly moved: (names: string, under: string, day: string | undefined) => string;
    readonly handedOver: (names: string) => string;
    readonly undone: (names: string) => string;
    readonly notMoved: (name: string, why: string) => string;
    readonly untouched: (names: string) => string;
    readonly notSent: string;
    readonly nobody: string;
    readonly undo: string;
    readonly title: string;
    readonly search: string;
    readonly targets: (shown: string, total: string) => string;
    readonly noTarget: (text: string) => string;
    readonly day: string;
    readonly chooseTarget: string;
    readonly chooseDay: string;
    readonly checking: string;
    readonly checkFailed: string;
    readonly wouldHappen: string;
    /** One sentence of what a move does: what it leaves, if anything, and where it goes. */
    readonly change: (unit: string, leaves: string | undefined, under: string, day: string) => string;
    readonly moreChanges: (count: string) => string;
    readonly wouldBeRefused: (name: string, why: string) => string;
    readonly move: string;
    readonly moving: string;
    readonly cancel: string;
  };
}

const zhHans: ReorganiseWords = {
  ...commandTerms["zh-Hans"],
  ...refusalWords["zh-Hans"],
  reorganise: {
    menu: (name) => `${name}：操作`,
    items: {
      "open-all": "展开下面全部（O）",
      "close-all": "收起下面全部（L）",
      cut: "剪切",
      paste: "粘贴到此行下",
      "move-to": "移动到…（M）",
      "change-unit": "变更单位…（U）",
      undo: "撤销移动",
      copy: "复制为文本（C）",
      export: "导出 CSV（E）",
      "select-all": "全选",
    },
    unit: (name) => `变更：${name}`,
    nothingToDo: "您对此单位没有可办理的事项。",
    nothingBelow: "下面没有行",
    oneRowOnly: "此处一次只选一行",
    notMovable: "您不能移动此行",
    nothingCut: "请先剪切要移动的行",
    bar: {
      itself: "不能移到自己下面",
      "below-itself": "不能移到自己的下级下面",
      "already-there": "已在此行下",
    },
    undoBar: {
      nothing: () => "没有可以撤销的移动",
      gone: (name) => `“${name}”已不在此处，不能撤销`,
      "other-slice": (name) => `“${name}”是在另一切面中移动的，请回到该切面撤销`,
      "moved-since": (name) => `“${name}”此后又有移动，不能撤销`,
      "was-root": (name) => `“${name}”原先没有上级，不能撤销`,
      "former-gone": (name) => `“${name}”原先的上级已不在此处，不能撤销`,
    },
    names: (first, count) => (count > first.length ? `${first.join("、")}等 ${count} 项` : first.join("、")),
    cut: (names) => `已剪切：${names}。`,
    cutHint: "到新的上级那一行粘贴，按 Esc 取消。",
    stay: (count) => `另有 ${count} 项不能移动。`,
    cutDropped: "已取消剪切。",
    dropCut: "取消剪切",
    close: "关闭",
    busy: "正在移动，请稍候",
    dragAllowed: (under) => `移到“${under}”下`,
    dragAsking: "正在核对…",
    dragUnknown: (under) => `移到“${under}”下，放开后核对`,
    dragRefused: (why) => `不能移到此处：${why}`,
    dragNowhere: "拖到新的上级那一行",
    dragEnded: "已取消拖动。",
    moved: (names, under, day) => `已将${names}移到“${under}”下${day ? `，自${day}起` : ""}。`,
    handedOver: (names) => `${names}的移动已交由本页面办理。`,
    undone: (names) => `已撤销：${names}移回原处。`,
    notMoved: (name, why) => `“${name}”未移动：${why}。`,
    untouched: (names) => `其后未办理：${names}。`,
    notSent: "未能送达，请检查网络后再试",
    nobody: "本页面没有接通数据源，无法办理",
    undo: "撤销",
    title: "移动到…",
    search: "查找新的上级",
    targets: (shown, total) => (shown === total ? `共 ${total} 项` : `共 ${total} 项，显示前 ${shown} 项；请再输入几个字`),
    noTarget: (text) => `没有可作上级且含“${text}”的行`,
    day: "移动日期",
    chooseTarget: "请从名单中选定新的上级",
    chooseDay: "请选定日期",
    checking: "正在核对…",
    checkFailed: "暂时无法预先核对；仍可办理，办理时会再核对",
    wouldHappen: "办理后",
    change: (unit, leaves, under, day) => `${unit}自${day}起${leaves ? `由“${leaves}”` : ""}改属“${under}”`,
    moreChanges: (count) => `另有 ${count} 项变动`,
    wouldBeRefused: (name, why) => `“${name}”不能移动：${why}`,
    move: "移动",
    moving: "正在移动…",
    cancel: "取消",
  },
};

const plural = (count: number | string, one: string, many: string) => `${count} ${String(count) === "1" ? one : many}`;

const en: ReorganiseWords = {
  ...commandTerms.en,
  ...refusalWords.en,
  reorganise: {
    menu: (name) => `${name}: actions`,
    items: {
      "open-all": "Open all below",
      "close-all": "Close all below (L)",
      cut: "Cut",
      paste: "Paste under this row",
      "move-to": "Move to…",
      "change-unit": "Change unit…",
      undo: "Undo the move",
      copy: "Copy as text (C)",
      export: "Export CSV",
      "select-all": "Select all",
    },
    unit: (name) => `Change: ${name}`,
    nothingToDo: "There is nothing you may do with this unit.",
    nothingBelow: "There is nothing below it",
    oneRowOnly: "One row at a time is selected here",
    notMovable: "You may not move this row",
    nothingCut: "Cut the rows to be moved first",
    bar: {
      itself: "A row does not go under itself",
      "below-itself": "A row does not go under what is below it",
      "already-there": "It is under this row already",
    },
    undoBar: {
      nothing: () => "There is no move to undo",
      gone: (name) => `“${name}” is no longer here; this cannot be undone`,
      "other-slice": (name) => `“${name}” was moved in another slice; go back there to undo it`,
      "moved-since": (name) => `“${name}” has been moved again since; this cannot be undone`,
      "was-root": (name) => `“${name}” stood on top before; this cannot be undone`,
      "former-gone": (name) => `What “${name}” stood under is no longer here; this cannot be undone`,
    },
    names: (first, count) => (count > first.length ? `${first.join(", ")} and ${count - first.length} more` : first.join(", ")),
    cut: (names) => `Cut: ${names}.`,
    cutHint: "Paste on the row they are to stand under; Escape drops the cut.",
    stay: (count) => `${plural(count, "row", "rows")} may not be moved.`,
    cutDropped: "The cut is dropped.",
    dropCut: "Drop the cut",
    close: "Close",
    busy: "Moving; please wait",
    dragAllowed: (under) => `Move to under “${under}”`,
    dragAsking: "Checking…",
    dragUnknown: (under) => `Move to under “${under}”; checked when dropped`,
    dragRefused: (why) => `Not here: ${why}`,
    dragNowhere: "Drag onto the row it is to stand under",
    dragEnded: "The drag is cancelled.",
    moved: (names, under, day) => `Moved to under “${under}”${day ? ` from ${day}` : ""}: ${names}.`,
    handedOver: (names) => `This page takes care of moving ${names}.`,
    undone: (names) => `Undone; back in place: ${names}.`,
    notMoved: (name, why) => `“${name}” was not moved: ${why}.`,
    untouched: (names) => `Not tried after that: ${names}.`,
    notSent: "it was not sent; check the network and try again",
    nobody: "this page has no source, so nothing can be sent",
    undo: "Undo",
    title: "Move to…",
    search: "Find what it is to stand under",
    targets: (shown, total) => (shown === total ? plural(total, "row", "rows") : `${total} rows, the first ${shown} shown; type more`),
    noTarget: (text) => `No row it could stand under has “${text}” in it`,
    day: "Day of the move",
    chooseTarget: "Choose a row from the list",
    chooseDay: "Choose a day",
    checking: "Checking…",
    checkFailed: "This cannot be checked beforehand just now; you may still go on, and it will be checked then",
    wouldHappen: "What will happen",
    change: (unit, leaves, under, day) => `From ${day} ${unit} stands under “${under}”${leaves ? `, no longer under “${leaves}”` : ""}`,
    moreChanges: (count) => plural(count, "more change", "more changes"),
    wouldBeRefused: (name, why) => `“${name}” cannot be moved: ${why}`,
    move: "Move",
    moving: "Moving…",
    cancel: "Cancel",
  },
};

export const reorganiseWords: Table<ReorganiseWords> = { "zh-Hans": zhHans, en };
