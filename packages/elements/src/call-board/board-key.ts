/**
 * Where an arrow key goes on the board (看板按键): up and down within a stage, left and right to the stage beside it that has
 * cards, at the same height or its last; Home and End to the ends of the stage, with Control to the first and last of all.
 *
 * @param columns - The cards that are shown, by their ids, stage by stage.
 * @returns Nothing when the key means nothing there, or leads nowhere.
 */
export function boardMove(columns: readonly (readonly string[])[], from: string, key: string, control = false): string | undefined {
  const column = columns.findIndex((cards) => cards.includes(from));
  if (column < 0) return undefined;
  const cards = columns[column]!;
  const at = cards.indexOf(from);
  switch (key) {
    case "ArrowDown":
      return cards[at + 1];
    case "ArrowUp":
      return cards[at - 1];
    case "ArrowRight":
      return beside(columns.slice(column + 1), at);
    case "ArrowLeft":
      return beside(columns.slice(0, column).reverse(), at);
    case "Home":
      return control ? columns.find(({ length }) => length > 0)![0] : cards[0];
    case "End":
      return control ? columns.findLast(({ length }) => length > 0)!.at(-1) : cards.at(-1);
    default:
      return undefined;
  }
}

function beside(columns: readonly (readonly string[])[], height: number): string | undefined {
  const cards = columns.find(({ length }) => length > 0);
  return cards && (cards[height] ?? cards.at(-1));
}
