import assert from "node:assert/strict";
import { test } from "node:test";
import { outlineOf, rowsOf, streets } from "../../../test/forest.ts";
import { wordsFor } from "../../words/words.ts";
import { menuItems } from "./menu-items.ts";
import { UndoStack } from "./undo-stack.ts";
import { reorganiseWords } from "./words.ts";

const outline = outlineOf(rowsOf(streets).map((row) => (row.id === "west" ? row : { ...row, movable: true as const })));
const shown = { outline, slice: "command", day: "2026-11-23", seq: 5 } as const;
const words = wordsFor(reorganiseWords, "zh-Hans");
const at = (id: string) => outline.index.indexOf(id);

/** The items that cannot be used, and why. */
function barred(
  row: string,
  { cut = [], history = new UndoStack(), busy = false }: { cut?: string[]; history?: UndoStack; busy?: boolean } = {},
) {
  const items = menuItems(
    { at: at(row), picked: [at(row)], cut: cut.map(at) },
    { ...shown, selectAll: () => undefined },
    { history, busy },
    words,
  );
  return Object.fromEntries(items.filter(({ why }) => why !== undefined).map(({ id, why }) => [id, why]));
}
const fresh = { paste: "请先剪切要移动的行", undo: "没有可以撤销的移动" };

test("a row that may be moved is cut or moved; paste and undo wait for something to do", () => assert.deepEqual(barred("hefeng"), fresh));

test("under an end row nothing opens, and a row that may not be moved says so", () =>
  assert.deepEqual(barred("west"), {
    ...fresh,
    "open-all": "下面没有行",
    "close-all": "下面没有行",
    cut: "您不能移动此行",
    "move-to": "您不能移动此行",
  }));

test("what is cut is not pasted below itself", () => {
  assert.equal(barred("hefeng", { cut: ["north"] })["paste"], "不能移到自己的下级下面");
  assert.equal(barred("west", { cut: ["north"] })["paste"], undefined);
});

test("a move is undone, or the menu says why not", () => {
  const moved = (under: string) => {
    const history = new UndoStack();
    history.push([{ unit: "jinxi", name: "金溪", leaves: "north", under, slice: "command", day: "2026-11-23", seq: 5 }]);
    return barred("hefeng", { history })["undo"];
  };
  assert.equal(moved("south"), undefined);
  assert.match(moved("west")!, /金溪.*又有移动/);
});

test("while something is being moved nothing else is", () => {
  const { cut, paste, undo } = barred("hefeng", { busy: true });
  assert.deepEqual([...new Set([cut, paste, undo])], ["正在移动，请稍候"]);
});

test("every item can be gone to by a letter of its own", () => {
  const letters = menuItems({ at: 0, picked: [0], cut: [] }, shown, { history: new UndoStack(), busy: false }, words).map(
    ({ letter }) => letter,
  );
  assert.equal(new Set(letters).size, letters.length);
});
